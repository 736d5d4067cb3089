import { ActionIcon, Button, useMantineColorScheme } from '@mantine/core';
import { IconLanguage, IconMoon, IconSunHigh, IconUserCircle } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { refresh } from '../api/queries';
import { useSession } from '../api/session';
import { ActMenu } from '../ui/act-menu';
import { chooseLanguage, LANGUAGES, type Language } from '../words/language';
import { useWords } from '../words/use-words';
import css from './top-line.module.css';

const NAMES: Record<Language, string> = { en: 'English', fr: 'Français' };
const MeCard = lazy(() => import('./me-card').then((module) => ({ default: module.MeCard })));

/** English, français: each in its own words. */
export function LanguageMenu() {
  const { t, language } = useWords();
  const choose = async (wish: Language) => {
    await chooseLanguage(wish);
    await refresh('');
  };
  const acts = LANGUAGES.map((wish) => ({
    key: wish,
    lang: wish,
    label: NAMES[wish],
    current: wish === language,
    onAct: () => void choose(wish),
  }));
  const button = (
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
  );
  return <ActMenu button={button} acts={acts} />;
}

/** Light, dark, or as the system says. */
export function SchemeMenu() {
  const { t } = useWords();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const schemes = ['light', 'dark', 'auto'] as const;
  const acts = schemes.map((scheme) => ({
    key: scheme,
    label: t(`shell:scheme.${scheme}`),
    current: scheme === colorScheme,
    onAct: () => setColorScheme(scheme),
  }));
  const button = (
    <ActionIcon aria-label={t('shell:scheme.title')}>
      <IconSunHigh size={18} stroke={1.7} aria-hidden="true" className={css.whenLight} />
      <IconMoon size={18} stroke={1.7} aria-hidden="true" className={css.whenDark} />
    </ActionIcon>
  );
  return <ActMenu button={button} acts={acts} />;
}

/** Who is signed in. */
export function MeMenu() {
  const { t } = useWords();
  const session = useSession();
  const [isWanted, setWanted] = useState(false);
  if (!session) return null;
  const button = (
    <ActionIcon
      aria-label={t('shell:me', { name: session.user.name })}
      aria-haspopup="dialog"
      onClick={isWanted ? undefined : () => setWanted(true)}
    >
      <IconUserCircle size={20} stroke={1.6} aria-hidden="true" />
    </ActionIcon>
  );
  return <Suspense fallback={button}>{isWanted ? <MeCard button={button} session={session} /> : button}</Suspense>;
}
