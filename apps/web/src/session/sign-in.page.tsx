import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useNavigate, useRouter } from '@tanstack/react-router';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { type Problem, toProblem } from '../api/problem';
import { signIn, useMeta } from '../api/session';
import { Mark } from '../shell/brand';
import { NoticeLine, OfflineLine } from '../shell/notice-line';
import { LanguageMenu, SchemeMenu } from '../shell/top-menus';
import { ProblemNotice } from '../ui/problem-notice';
import { useAddress } from '../ui/use-filters';
import { useWords } from '../words/use-words';
import { DemoAccounts } from './demo-accounts';
import css from './sign-in.module.css';

/** Only a path of this application may be returned to. */
const isOwnPath = (address: string | undefined): address is string => /^\/(?![/\\])/.test(address ?? '');

function useSignIn() {
  const router = useRouter();
  const navigate = useNavigate();
  const back = useAddress()['return'];
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isSending, setSending] = useState(false);
  const submit = async (email: string, password: string) => {
    setSending(true);
    setProblem(null);
    try {
      await signIn(email.trim(), password);
      await (isOwnPath(back) ? router.history.push(back) : navigate({ to: '/' }));
    } catch (thrown) {
      setProblem(toProblem(thrown));
      setSending(false);
    }
  };
  return { submit, problem, isSending };
}

/** Sign in; in demonstration mode with the accounts beside it. */
export function SignInPage() {
  const { t } = useWords();
  const meta = useMeta();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const act = useRef<HTMLButtonElement>(null);
  const { submit, problem, isSending } = useSignIn();
  useEffect(() => {
    document.title = `${t('session:title')} · Entente`;
  }, [t]);
  const send = (event: FormEvent) => {
    event.preventDefault();
    void submit(email, password);
  };
  const fill = (account: string) => {
    setEmail(account);
    setPassword(meta?.demoPassword ?? '');
    act.current?.focus();
  };
  return (
    <div className={css.frame}>
      <NoticeLine />
      <OfflineLine />
      <header className={css.top}>
        <LanguageMenu />
        <SchemeMenu />
      </header>
      <main className={css.page}>
        <form className={css.form} onSubmit={send}>
          <div className={css.brand}>
            <Mark size={32} />
            <span>Entente</span>
          </div>
          <div>
            <h1>{t('session:title')}</h1>
            <p className="muted">{t('session:about')}</p>
          </div>
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
        </form>
        {meta && meta.demoAccounts.length > 0 && (
          <DemoAccounts accounts={meta.demoAccounts} password={meta.demoPassword} chosen={email} onChoose={fill} />
        )}
      </main>
    </div>
  );
}
