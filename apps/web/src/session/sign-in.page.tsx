import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { useMeta } from '../api/session';
import { AppLink } from '../ui/app-link';
import { ProblemNotice } from '../ui/problem-notice';
import { useWords } from '../words/use-words';
import { CodeStep } from './code-step';
import { DemoAccounts } from './demo-accounts';
import { Entrance } from './entrance';
import css from './sign-in.module.css';
import { useSignIn } from './use-sign-in';

/** Sign in; in demonstration mode with the accounts beside it. Where the account asks for a code, that is the second step. */
export function SignInPage() {
  const { t } = useWords();
  const meta = useMeta();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const act = useRef<HTMLButtonElement>(null);
  const { submit, problem, isSending, needsCode, startOver } = useSignIn();
  const fill = (account: string) => {
    setEmail(account);
    setPassword(meta?.demoPassword ?? '');
    act.current?.focus();
  };
  if (needsCode) {
    const send = (code: string) => void submit(email, password, code);
    return <CodeStep email={email} problem={problem} isSending={isSending} onCode={send} onBack={startOver} />;
  }
  return (
    <Entrance
      title={t('session:title')}
      about={t('session:about')}
      onSubmit={() => void submit(email, password)}
      aside={
        meta &&
        meta.demoAccounts.length > 0 && (
          <DemoAccounts accounts={meta.demoAccounts} password={meta.demoPassword} chosen={email} onChoose={fill} />
        )
      }
    >
      {problem && <ProblemNotice problem={problem} />}
      <TextInput
        label={t('session:email')}
        type="email"
        name="email"
        autoComplete="username"
        required
        withAsterisk={false}
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <PasswordInput
        label={t('session:password')}
        name="password"
        autoComplete="current-password"
        required
        withAsterisk={false}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        visibilityToggleButtonProps={{ 'aria-label': t('session:show') }}
      />
      <Button type="submit" ref={act} loading={isSending} fullWidth>
        {t('session:act')}
      </Button>
      <AppLink to="/forgotten-password" className={css.other}>
        {t('session:forgotten.link')}
      </AppLink>
    </Entrance>
  );
}
