import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useFormProblem } from '../api/use-form-problem';
import { useSend } from '../api/use-api';
import { DateField } from '../ui/fields';
import { FormProblem } from '../ui/problem-notice';
import { dropDraft, useDraft } from '../ui/use-draft';
import { useWords } from '../words/use-words';
import { EVIDENCE_KINDS } from './assessment';
import css from './answer-parts.module.css';

type Props = { assessmentId: string; criterion: string; onClose: () => void };

const EMPTY = { kind: 'file_reference', description: '', informantNote: '', url: '', datedOn: '', expiresOn: '' };
const orNull = (text: string): string | null => (text === '' ? null : text);

type Form = ReturnType<typeof useForm<typeof EMPTY>>;

/** One item of evidence: what it is, where it is, of which day, and until when it holds. */
export function EvidenceForm({ assessmentId, criterion, onClose }: Props) {
  const { t } = useWords();
  const form = useForm({ initialValues: EMPTY });
  const draftKey = `evidence.${assessmentId}.${criterion}`;
  useDraft(draftKey, form.values, form.setValues);
  const close = () => {
    dropDraft(draftKey);
    onClose();
  };
  const add = useSend('POST', `/assessments/${assessmentId}/evidence`, {
    refresh: [`/assessments/${assessmentId}`],
    said: 'assessments:said.evidenceAdded',
    onDone: close,
  });
  const { problem } = add;
  useFormProblem(problem, form.setErrors);
  const { kind } = form.values;
  return (
    <form
      className={css.inlineForm}
      aria-label={t('assessments:evidence.addTo', { code: criterion })}
      onSubmit={form.onSubmit(({ url, datedOn, expiresOn, informantNote, ...rest }) =>
        add.send({
          body: {
            ...rest,
            criterion,
            informantNote: kind === 'call_note' ? orNull(informantNote) : null,
            url: kind === 'link' ? orNull(url) : null,
            datedOn: orNull(datedOn),
            expiresOn: orNull(expiresOn),
          },
        }),
      )}
    >
      <FormProblem problem={problem} />
      <KindAndDays form={form} />
      <Textarea
        label={t('assessments:evidence.what')}
        description={t('assessments:evidence.whatAbout')}
        required
        autosize={false}
        rows={2}
        data-autofocus
        {...form.getInputProps('description')}
      />
      {kind === 'call_note' && (
        <Textarea
          label={t('assessments:evidence.informant')}
          description={t('assessments:evidence.informantAbout')}
          autosize={false}
          rows={2}
          {...form.getInputProps('informantNote')}
        />
      )}
      {kind === 'link' && (
        <TextInput
          type="url"
          label={t('assessments:evidence.url')}
          placeholder="https://"
          required
          {...form.getInputProps('url')}
        />
      )}
      <div className="row tight">
        <Button type="submit" size="xs" loading={add.sending}>
          {t('assessments:evidence.add')}
        </Button>
        <Button size="xs" variant="default" onClick={close}>
          {t('ui:cancel')}
        </Button>
      </div>
    </form>
  );
}

function KindAndDays({ form }: { form: Form }) {
  const { t } = useWords();
  return (
    <div className={css.formRow}>
      <NativeSelect
        label={t('assessments:evidence.kindLabel')}
        data={EVIDENCE_KINDS.map((value) => ({ value, label: t(`assessments:evidence.kind.${value}`) }))}
        {...form.getInputProps('kind')}
      />
      <DateField
        label={t('assessments:evidence.dated')}
        required={form.values.kind === 'call_note'}
        {...form.getInputProps('datedOn')}
      />
      <DateField label={t('assessments:evidence.expires')} {...form.getInputProps('expiresOn')} />
    </div>
  );
}
