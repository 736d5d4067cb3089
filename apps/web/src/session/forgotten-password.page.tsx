import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { request } from '../api/client';
import { AppLink } from '../ui/app-link';
import { Notice } from '../ui/notice';
import { ProblemNotice } from '../ui/problem-notice';
import { useWords } from '../words/use-words';
import { Entrance } from './entrance';
import css from './sign-in.module.css';
import { useAsking } from './use-asking';

/** Asks for a link by which a forgotten password is replaced. The answer never tells whether there is such an account. */
export function ForgottenPasswordPage() {
  const { t } = useWords();
  const [email, setEmail] = useState('');
  const [isAsked, setAsked] = useState(false);
  const { ask, problem, isSending } = useAsking();
  const send = async () => {
    const told = await ask(() => request('POST', '/password-resets', { body: { email: email.trim() } }));
    setAsked(told === null);
  };
  return (
    <Entrance title={t('session:forgotten.title')} about={t('session:forgotten.about')} onSubmit={() => void send()}>
      {problem && <ProblemNotice problem={problem} />}
      {isAsked ? (
        <Notice tone="fine" title={t('session:forgotten.asked')}>
          <p>{t('session:forgotten.askedAbout')}</p>
        </Notice>
      ) : (
        <>
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
          <Button type="submit" loading={isSending} fullWidth>
            {t('session:forgotten.act')}
          </Button>
        </>
      )}
      <AppLink to="/sign-in" className={css.other}>
        {t('session:toSignIn')}
      </AppLink>
    </Entrance>
  );
}
