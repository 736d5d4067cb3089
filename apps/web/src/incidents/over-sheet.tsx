import { useState } from 'react';
import { fieldErrors } from '../api/problem-words';
import { useFormProblem } from '../api/use-form-problem';
import { useToday } from '../api/session';
import { useSend } from '../api/use-api';
import { DateField } from '../ui/fields';
import { FormSheet } from '../ui/form-sheet';
import { useWords } from '../words/use-words';
import type { Entry } from './incident';

const nothing = () => undefined;

/** An incident is settled, or a complaint closed, on a day. */
export function OverSheet({ entry, onClose }: { entry: Entry; onClose: () => void }) {
  const { t } = useWords();
  const { kind, id, version } = entry;
  const today = useToday() ?? '';
  const [on, setOn] = useState(today);
  const end = useSend('POST', kind === 'incident' ? `/incidents/${id}/settlement` : `/complaints/${id}/closure`, {
    refresh: ['/organisations', '/partnerships'],
    said: kind === 'incident' ? 'incidents:said.settled' : 'incidents:said.closed',
    onDone: onClose,
    quiet: true,
  });
  useFormProblem(end.problem, nothing, '/organisations');
  return (
    <FormSheet
      title={t(`incidents:${kind}.endTitle`)}
      save={t(`incidents:${kind}.end`)}
      sending={end.sending}
      problem={end.problem}
      fields={['on']}
      onSubmit={(event) => {
        event.preventDefault();
        end.send({ body: { on }, version });
      }}
      onClose={onClose}
    >
      <p className="muted">{t(`incidents:${kind}.endAbout`)}</p>
      <DateField
        label={t(`incidents:${kind}.overOn`)}
        required
        min={entry.on}
        max={today}
        value={on}
        onChange={setOn}
        error={end.problem && fieldErrors(end.problem)['on']}
      />
    </FormSheet>
  );
}
