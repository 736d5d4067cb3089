import { Checkbox, NativeSelect, Textarea } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { fieldErrors } from '../api/problem-words';
import { intlLocale } from '../words/language';
import { useFormProblem } from '../api/use-form-problem';
import { useSend } from '../api/use-api';
import type { Assessment, Dossier } from '../assessments/assessment';
import { FormSheet } from '../ui/form-sheet';
import { dayShown } from '../ui/plain-date';
import { useCodeWord, useWords } from '../words/use-words';
import { type PartnershipProfile, STALE } from './partnership';

const nothing = () => undefined;

/** Starts an assessment: afresh or from an earlier one, and as a correction where an approved result was wrong. */
export function StartSheet({ partnership, onClose }: { partnership: PartnershipProfile; onClose: () => void }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const earlier = partnership.assessments.filter(({ submittedAt }) => submittedAt !== null);
  const [copyFromId, setCopyFrom] = useState(earlier[0]?.id ?? '');
  const [isCorrection, setCorrection] = useState(false);
  const [reason, setReason] = useState('');
  const start = useSend<Dossier>('POST', `/partnerships/${partnership.id}/assessments`, {
    refresh: STALE,
    onDone: ({ id }) => void navigate({ to: `/assessments/${id}` }),
    quiet: true,
  });
  useFormProblem(start.problem, nothing);
  const wasApproved = earlier.some(({ approvedOn }) => approvedOn !== null);
  const send = (event: FormEvent) => {
    event.preventDefault();
    start.send({ body: { copyFromId: copyFromId || null, correctionReason: isCorrection ? reason.trim() : null } });
  };
  return (
    <FormSheet
      title={t('partnerships:act.assess')}
      save={t('partnerships:act.assess')}
      sending={start.sending}
      problem={start.problem}
      fields={['correctionReason']}
      disabled={isCorrection && reason.trim() === ''}
      onSubmit={send}
      onClose={onClose}
    >
      <NativeSelect
        label={t('partnerships:start.from')}
        description={t('partnerships:start.fromAbout')}
        data={[{ value: '', label: t('partnerships:start.afresh') }, ...useChoices(earlier)]}
        value={copyFromId}
        onChange={(event) => setCopyFrom(event.currentTarget.value)}
      />
      {wasApproved && (
        <Checkbox
          label={t('partnerships:start.correction')}
          description={t('partnerships:start.correctionAbout')}
          checked={isCorrection}
          onChange={(event) => setCorrection(event.currentTarget.checked)}
        />
      )}
      {isCorrection && (
        <Textarea
          label={t('partnerships:start.reason')}
          required
          rows={3}
          maxLength={2000}
          value={reason}
          error={start.problem && fieldErrors(start.problem)['correctionReason']}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
    </FormSheet>
  );
}

/** "12 Dec 2025 · approved". */
function useChoices(earlier: readonly Assessment[]): { value: string; label: string }[] {
  const { language } = useWords();
  const codeWord = useCodeWord();
  return earlier.map(({ id, approvedOn, submittedAt, state }) => ({
    value: id,
    label: `${dayShown(approvedOn ?? String(submittedAt).slice(0, 10), intlLocale(language))} · ${codeWord(`states:assessment.${state}`)}`,
  }));
}
