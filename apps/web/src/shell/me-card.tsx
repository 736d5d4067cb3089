import { Button, Popover } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { IconEyeOff, IconLogout, IconShieldLock } from '@tabler/icons-react';
import { cloneElement, type ReactElement } from 'react';
import { endAllSessions, endSession, forgetSession, type Session } from '../api/session';
import { coverScreen } from '../cover/screen-cover';
import { AppLink } from '../ui/app-link';
import { useCodeWord, useWords } from '../words/use-words';
import css from './top-line.module.css';

/** Who is signed in, as what, how, and the way out; open from the start. */
export function MeCard({ button, session }: { button: ReactElement<{ onClick?: () => void }>; session: Session }) {
  const { t } = useWords();
  const codeWord = useCodeWord();
  const navigate = useNavigate();
  const [isOpen, { close, toggle }] = useDisclosure(true);
  const leave = async (end: () => Promise<void>) => {
    await end();
    await navigate({ to: '/sign-in', search: {} });
    forgetSession();
  };
  return (
    <Popover opened={isOpen} onChange={close} onDismiss={close} width={300} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>{cloneElement(button, { onClick: toggle })}</Popover.Target>
      <Popover.Dropdown className={css.me}>
        <b dir="auto">{session.user.name}</b>
        <span className="label">{session.user.email}</span>
        <span className="label">{session.user.roles.map((role) => codeWord(`roles:${role}`)).join(', ')}</span>
        <AppLink to="/my-security" className={css.security} onClick={close}>
          <IconShieldLock size={16} stroke={1.7} aria-hidden="true" />
          {t('shell:security')}
        </AppLink>
        <button type="button" className={css.entry} onClick={coverScreen}>
          <IconEyeOff size={16} stroke={1.7} aria-hidden="true" />
          {t('cover:act')}
          <kbd className={css.key}>{t('cover:key')}</kbd>
        </button>
        <div className={css.leaving}>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconLogout size={16} aria-hidden="true" />}
            onClick={() => void leave(endSession)}
          >
            {t('shell:signOut')}
          </Button>
          <Button variant="subtle" color="late" size="xs" onClick={() => void leave(endAllSessions)}>
            {t('cover:panic')}
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
