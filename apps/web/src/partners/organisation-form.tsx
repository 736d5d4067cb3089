import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useFormProblem } from '../api/use-form-problem';
import { useSend } from '../api/use-api';
import { ConflictNotice } from '../ui/conflict-notice';
import { FormProblem } from '../ui/problem-notice';
import { SideSheet } from '../ui/side-sheet';
import { dropDraft, useDraft } from '../ui/use-draft';
import { useWords } from '../words/use-words';
import type { OrganisationProfile } from './organisation';
import { bodyOf, OrganisationFields, type OrganisationValues, valuesOf } from './organisation-fields';

const COMPARED = ['name', 'kind', 'level', 'website', 'summary', 'sensitivity'] as const;

/** Changes an organisation in a side sheet; when somebody else was first, both versions are shown field by field. */
export function OrganisationForm({ organisation, onClose }: { organisation: OrganisationProfile; onClose: () => void }) {
  const { t } = useWords();
  const form = useForm<OrganisationValues>({ initialValues: valuesOf(organisation) });
  const draftKey = `organisation.${organisation.id}`;
  useDraft(draftKey, form.values, form.setValues);
  const close = () => {
    dropDraft(draftKey);
    onClose();
  };
  const save = useSend('PATCH', `/organisations/${organisation.id}`, {
    refresh: ['/organisations', '/partnerships'],
    said: 'partners:said.saved',
    onDone: close,
  });
  const { problem } = save;
  useFormProblem(problem, form.setErrors, '/organisations');
  const send = () => save.send({ body: bodyOf(form.values, organisation), version: organisation.version });
  const theirs = valuesOf(organisation);
  const differences = COMPARED.filter((field) => form.values[field] !== theirs[field]).map((field) => ({
    label: t(`partners:field.${field}`),
    mine: form.values[field],
    theirs: theirs[field],
  }));
  return (
    <SideSheet
      open
      onClose={close}
      title={t('partners:edit.title')}
      foot={
        <>
          <Button type="submit" form="organisation-form" loading={save.sending}>
            {t('partners:edit.save')}
          </Button>
          <Button variant="default" onClick={close}>
            {t('ui:cancel')}
          </Button>
        </>
      }
    >
      <form id="organisation-form" className="stack" onSubmit={form.onSubmit(send)}>
        <FormProblem problem={problem} />
        {problem?.isConflict && (
          <ConflictNotice
            fields={differences}
            onKeepMine={send}
            onTakeTheirs={() => {
              form.setValues(theirs);
              save.reset();
            }}
          />
        )}
        <OrganisationFields form={form} />
      </form>
    </SideSheet>
  );
}
