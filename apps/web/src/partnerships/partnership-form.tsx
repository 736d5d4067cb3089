import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useFormProblem } from '../api/use-form-problem';
import { useSend } from '../api/use-api';
import { ConflictNotice } from '../ui/conflict-notice';
import { FormProblem } from '../ui/problem-notice';
import { SideSheet } from '../ui/side-sheet';
import { dropDraft, useDraft } from '../ui/use-draft';
import { useWords } from '../words/use-words';
import { type PartnershipProfile, STALE } from './partnership';
import { bodyOf, PartnershipFields, type PartnershipValues } from './partnership-fields';

const valuesOf = (partnership: PartnershipProfile): PartnershipValues => ({
  title: partnership.title,
  contributionToGoal: partnership.contributionToGoal,
  purpose: partnership.purpose ?? '',
  goalCodes: partnership.goalCodes,
  categories: partnership.categories,
  networkIds: partnership.networks.map(({ id }) => id),
  carriesMoney: partnership.carriesMoney,
  ownerId: partnership.owner.id,
  startsOn: partnership.startsOn ?? '',
});

/** Changes a partnership in a side sheet; when somebody else was first, both versions are shown. */
export function PartnershipForm({ partnership, onClose }: { partnership: PartnershipProfile; onClose: () => void }) {
  const { t } = useWords();
  const form = useForm<PartnershipValues>({ initialValues: valuesOf(partnership) });
  const draftKey = `partnership.${partnership.id}`;
  useDraft(draftKey, form.values, form.setValues);
  const close = () => {
    dropDraft(draftKey);
    onClose();
  };
  const save = useSend('PATCH', `/partnerships/${partnership.id}`, {
    refresh: STALE,
    said: 'partnerships:said.saved',
    onDone: close,
  });
  const { problem } = save;
  useFormProblem(problem, form.setErrors, '/partnerships');
  const differences = useDifferences(form.values, partnership);
  const send = () => save.send({ body: bodyOf(form.values), version: partnership.version });
  return (
    <SideSheet
      open
      onClose={close}
      title={t('partnerships:edit.title')}
      foot={
        <>
          <Button loading={save.sending} type="submit" form="partnership-form">
            {t('partnerships:edit.save')}
          </Button>
          <Button variant="default" onClick={close}>
            {t('ui:cancel')}
          </Button>
        </>
      }
    >
      <form id="partnership-form" className="stack" onSubmit={form.onSubmit(send)}>
        <FormProblem problem={problem} />
        {problem?.isConflict && (
          <ConflictNotice
            fields={differences}
            onKeepMine={send}
            onTakeTheirs={() => {
              form.setValues(valuesOf(partnership));
              save.reset();
            }}
          />
        )}
        <PartnershipFields form={form} networks={partnership.networks} />
      </form>
    </SideSheet>
  );
}

/** The text fields in which the form and the stored record differ. */
function useDifferences(mine: PartnershipValues, stored: PartnershipProfile) {
  const { t } = useWords();
  const theirs = valuesOf(stored);
  const fields = ['title', 'contributionToGoal', 'purpose', 'startsOn'] as const;
  return fields
    .filter((field) => mine[field] !== theirs[field])
    .map((field) => ({ label: t(`partnerships:field.${field}`), mine: mine[field], theirs: theirs[field] }));
}
