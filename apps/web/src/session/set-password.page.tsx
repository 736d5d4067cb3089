import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { request } from '../api/client';
import { fieldErrors } from '../api/problem-words';
import { AppLink } from '../ui/app-link';
import { Notice } from '../ui/notice';
import { FormProblem } from '../ui/problem-notice';
import { useWords } from '../words/use-words';
import { Entrance } from './entrance';
import { type AccountLink, readLink } from './link-secret';
import { NewPasswordField } from './new-password-field';
import css from './sign-in.module.css';
import { useAsking } from './use-asking';

/** Sets the password by the link of an invitation or a reset. The secret is taken out of the address as soon as it is read. */
export function SetPasswordPage() {
  const { t } = useWords();
  const [link] = useState<AccountLink | null>(() => readLink(window.location.hash));
  const [password, setPassword] = useState('');
  const [isDone, setDone] = useState(false);
  const { ask, problem, isSending } = useAsking();
  const navigate = useNavigate();
  useEffect(() => window.history.replaceState(window.history.state, '', window.location.pathname), []);
  const send = async () => {
    const told = await ask(() => request('POST', '/passwords', { body: { token: link?.token, password } }));
    setDone(told === null);
  };
  const purpose = link?.purpose ?? 'reset';
  if (!link || problem?.code === 'account-link.over') return <OverLink />;
  if (isDone) {
    return (
      <Entrance
        title={t('session:setPassword.doneTitle')}
        about={t('session:setPassword.done')}
        onSubmit={() => void navigate({ to: '/sign-in', search: {} })}
      >
        <Button type="submit" fullWidth data-autofocus>
          {t('session:toSignIn')}
        </Button>
      </Entrance>
    );
  }
  return (
    <Entrance
      title={t(`session:setPassword.title.${purpose}`)}
      about={t(`session:setPassword.about.${purpose}`)}
      onSubmit={() => void send()}
    >
      <FormProblem problem={problem} />
      <NewPasswordField value={password} onChange={setPassword} error={problem && fieldErrors(problem)['password']} />
      <Button type="submit" loading={isSending} fullWidth>
        {t('session:setPassword.act')}
      </Button>
    </Entrance>
  );
}

function OverLink() {
  const { t } = useWords();
  return (
    <Entrance title={t('session:setPassword.overTitle')} about={t('session:setPassword.over')}>
      <Notice tone="risk" title={t('problems:account-link.over')} />
      <AppLink to="/forgotten-password" className={css.other}>
        {t('session:forgotten.act')}
      </AppLink>
    </Entrance>
  );
}
