import { ActionIcon, Button, Menu, Popover, useMantineColorScheme } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { IconCheck, IconLanguage, IconLogout, IconMoon, IconSunHigh, IconUserCircle } from '@tabler/icons-react';
import { refresh } from '../api/queries';
import { endSession, forgetSession, useSession } from '../api/session';
import { chooseLanguage, LANGUAGES } from '../words/language';
import { useCodeWord, useWords } from '../words/use-words';
import css from './top-line.module.css';

const NAMES = { en: 'English', fr: 'Français' } as const;
const tick = <IconCheck size={14} aria-hidden="true" />;

/** English, français: each in its own words. */
export function LanguageMenu() {
  const { t, language } = useWords();
  const choose = async (wish: (typeof LANGUAGES)[number]) => {
    await chooseLanguage(wish);
    await refresh('');
  };
  return (
    <Menu withinPortal={false}>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          className={css.language}
          leftSection={<IconLanguage size={18} stroke={1.7} aria-hidden="true" />}
        >
          <span className="sr-only">{t('shell:language')}: </span>
          {language.toUpperCase()}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {LANGUAGES.map((wish) => (
          <Menu.Item
            key={wish}
            lang={wish}
            onClick={() => void choose(wish)}
            rightSection={wish === language && tick}
            aria-current={wish === language}
          >
            {NAMES[wish]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Light, dark, or as the system says. */
export function SchemeMenu() {
  const { t } = useWords();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const schemes = ['light', 'dark', 'auto'] as const;
  return (
    <Menu withinPortal={false}>
      <Menu.Target>
        <ActionIcon aria-label={t('shell:scheme.title')}>
          <IconSunHigh size={18} stroke={1.7} aria-hidden="true" className={css.whenLight} />
          <IconMoon size={18} stroke={1.7} aria-hidden="true" className={css.whenDark} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {schemes.map((scheme) => (
          <Menu.Item
            key={scheme}
            onClick={() => setColorScheme(scheme)}
            rightSection={scheme === colorScheme && tick}
            aria-current={scheme === colorScheme}
          >
            {t(`shell:scheme.${scheme}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Who is signed in, as what, and the way out. */
export function MeMenu() {
  const { t } = useWords();
  const codeWord = useCodeWord();
  const session = useSession();
  const navigate = useNavigate();
  if (!session) return null;
  const leave = async () => {
    await endSession();
    await navigate({ to: '/sign-in', search: {} });
    forgetSession();
  };
  return (
    <Popover width={248} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon aria-label={t('shell:me', { name: session.user.name })}>
          <IconUserCircle size={20} stroke={1.6} aria-hidden="true" />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown className={css.me}>
        <b dir="auto">{session.user.name}</b>
        <span className="label">{session.user.email}</span>
        <span className="label">{session.user.roles.map((role) => codeWord(`roles:${role}`)).join(', ')}</span>
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
