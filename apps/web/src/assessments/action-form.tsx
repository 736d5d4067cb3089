import { Button, Select, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useFormProblem } from '../api/use-form-problem';
import { useToday } from '../api/session';
import { useSend } from '../api/use-api';
import { DateField } from '../ui/fields';
import { ConflictNotice } from '../ui/conflict-notice';
import { addDays } from '../ui/plain-date';
import { FormProblem } from '../ui/problem-notice';
import { dropDraft, useDraft } from '../ui/use-draft';
import { useWords } from '../words/use-words';
import type { Action, Dossier } from './assessment';
import { usePeople } from './use-people';
import css from './answer-parts.module.css';

type Props = { dossier: Dossier; subject: string; action: Action | undefined; onClose: () => void };

const orNull = (text: string | null): string | null => (text === '' ? null : text);
const valuesOf = (action: Action | undefined) => ({
  description: action?.description ?? '',
  ownerId: action?.owner?.id ?? '',
  dueOn: action?.dueOn ?? '',
  evidenceExpected: action?.evidenceExpected ?? '',
});

/** Plans or changes the action about one criterion or domain. It counts once owner, day and evidence are named. */
export function ActionForm({ dossier, subject, action, onClose }: Props) {
  const { t } = useWords();
  const today = useToday();
  const people = usePeople();
  const form = useForm({ initialValues: valuesOf(action) });
  const draftKey = `action.${dossier.id}.${subject}`;
  useDraft(draftKey, form.values, form.setValues);
  const close = () => {
    dropDraft(draftKey);
    onClose();
  };
  const plan = useSend('PUT', `/assessments/${dossier.id}/actions/${subject}`, {
    refresh: [`/assessments/${dossier.id}`],
    said: 'assessments:said.actionPlanned',
    onDone: close,
  });
  const { problem } = plan;
  useFormProblem(problem, form.setErrors, `/assessments/${dossier.id}`);
  const latest = today && addDays(today, dossier.card.actionPlanMaxDays);
  const send = () => {
    const { description, ownerId, dueOn, evidenceExpected } = form.values;
    const body = { description, ownerId: orNull(ownerId), dueOn: orNull(dueOn), evidenceExpected: orNull(evidenceExpected) };
    plan.send({ body, version: action?.version ?? 0 });
  };
  return (
    <form className={css.inlineForm} aria-label={t('assessments:action.title')} onSubmit={form.onSubmit(send)}>
      <FormProblem problem={problem} />
      {problem?.isConflict && action && (
        <ConflictNotice
          fields={[{ label: t('assessments:action.what'), mine: form.values.description, theirs: action.description }]}
          onKeepMine={send}
          onTakeTheirs={close}
        />
      )}
      <Textarea label={t('assessments:action.what')} required rows={2} {...form.getInputProps('description')} />
      <div className={css.formRow}>
        <Select
          label={t('assessments:action.owner')}
          data={people}
          searchable
          clearable
          nothingFoundMessage={t('assessments:action.nobody')}
          {...form.getInputProps('ownerId')}
          value={form.values.ownerId === '' ? null : form.values.ownerId}
        />
        <DateField
          label={t('assessments:action.due')}
          description={t('assessments:action.within', { count: dossier.card.actionPlanMaxDays })}
          min={today}
          max={latest}
          {...form.getInputProps('dueOn')}
        />
      </div>
      <TextInput label={t('assessments:action.evidence')} {...form.getInputProps('evidenceExpected')} />
      <div className="row tight">
        <Button type="submit" size="xs" loading={plan.sending}>
          {t('assessments:action.save')}
        </Button>
        <Button size="xs" variant="default" onClick={close}>
          {t('ui:cancel')}
        </Button>
      </div>
    </form>
  );
}
