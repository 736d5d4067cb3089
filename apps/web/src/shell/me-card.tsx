import { Button, Popover } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { IconLogout, IconShieldLock } from '@tabler/icons-react';
import { cloneElement, type ReactElement } from 'react';
import { endSession, forgetSession, type Session } from '../api/session';
import { AppLink } from '../ui/app-link';
import { useCodeWord, useWords } from '../words/use-words';
import css from './top-line.module.css';

/** Who is signed in, as what, how, and the way out; open from the start. */
export function MeCard({ button, session }: { button: ReactElement<{ onClick?: () => void }>; session: Session }) {
  const { t } = useWords();
  const codeWord = useCodeWord();
  const navigate = useNavigate();
  const [isOpen, { close, toggle }] = useDisclosure(true);
  const leave = async () => {
    await endSession();
    await navigate({ to: '/sign-in', search: {} });
    forgetSession();
  };
  return (
    <Popover opened={isOpen} onChange={close} onDismiss={close} width={248} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>{cloneElement(button, { onClick: toggle })}</Popover.Target>
      <Popover.Dropdown className={css.me}>
        <b dir="auto">{session.user.name}</b>
        <span className="label">{session.user.email}</span>
        <span className="label">{session.user.roles.map((role) => codeWord(`roles:${role}`)).join(', ')}</span>
        <AppLink to="/my-security" className={css.security} onClick={close}>
          <IconShieldLock size={16} stroke={1.7} aria-hidden="true" />
          {t('shell:security')}
        </AppLink>
        <Button
          variant="default"
          size="xs"
          className={css.leave}
          leftSection={<IconLogout size={16} aria-hidden="true" />}
          onClick={() => void leave()}
        >
          {t('shell:signOut')}
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}
