import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Problem } from '../api/problem';
import { ProblemNotice } from '../ui/problem-notice';
import { useWords } from '../words/use-words';
import { Entrance } from './entrance';

type Props = { email: string; problem: Problem | null; isSending: boolean; onCode: (code: string) => void; onBack: () => void };

/** The second step: the digits that the authenticator shows, or a recovery code. */
export function CodeStep({ email, problem, isSending, onCode, onBack }: Props) {
  const { t } = useWords();
  const [code, setCode] = useState('');
  return (
    <Entrance title={t('session:code.title')} about={t('session:code.about', { email })} onSubmit={() => onCode(code)}>
      {problem && <ProblemNotice problem={problem} />}
      <TextInput
        label={t('session:code.label')}
        description={t('session:code.recovery')}
        name="code"
        autoComplete="one-time-code"
        autoFocus
        required
        withAsterisk={false}
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      <Button type="submit" loading={isSending} fullWidth>
        {t('session:act')}
      </Button>
      <Button variant="subtle" color="gray" onClick={onBack} fullWidth>
        {t('session:code.back')}
      </Button>
    </Entrance>
  );
}
