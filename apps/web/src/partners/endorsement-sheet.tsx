import { useState } from 'react';
import { useFormProblem } from '../api/use-form-problem';
import { fieldErrors } from '../api/problem-words';
import { useToday } from '../api/session';
import { useSend } from '../api/use-api';
import { DateField } from '../ui/fields';
import { FormSheet } from '../ui/form-sheet';
import { useWords } from '../words/use-words';
import type { OrganisationProfile } from './organisation';

type Props = {
  organisation: OrganisationProfile;
  documentCode: string;
  /** The day from which it is endorsed and not withdrawn; then this sheet records the withdrawal. */
  standingSince: string | null;
  onClose: () => void;
};

const nothing = () => undefined;

/** A network endorses a founding document, or no longer does, from a day on. */
export function EndorsementSheet({ organisation, documentCode, standingSince, onClose }: Props) {
  const { t } = useWords();
  const today = useToday() ?? '';
  const [day, setDay] = useState(today);
  const isWithdrawal = standingSince !== null;
  const path = `/organisations/${organisation.id}/endorsements/${documentCode}`;
  const save = useSend(isWithdrawal ? 'POST' : 'PUT', isWithdrawal ? `${path}/withdrawal` : path, {
    refresh: ['/organisations'],
    said: isWithdrawal ? 'partners:said.withdrawn' : 'partners:said.endorsed',
    onDone: onClose,
    quiet: true,
  });
  useFormProblem(save.problem, nothing, '/organisations');
  const field = isWithdrawal ? 'withdrawnOn' : 'endorsedOn';
  const word = isWithdrawal ? t('partners:family.withdraw') : t('partners:family.endorse');
  return (
    <FormSheet
      title={word}
      save={word}
      sending={save.sending}
      problem={save.problem}
      fields={[field]}
      onSubmit={(event) => {
        event.preventDefault();
        save.send({ body: { [field]: day }, version: organisation.version });
      }}
      onClose={onClose}
    >
      <p>{t(`partners:document.${documentCode}`)}</p>
      <DateField
        label={t(`partners:family.${field}`)}
        required
        min={standingSince ?? undefined}
        max={today}
        value={day}
        onChange={setDay}
        error={save.problem && fieldErrors(save.problem)[field]}
      />
    </FormSheet>
  );
}
