import { AppLink } from '../ui/app-link';
import { useWords } from '../words/use-words';
import { Mark } from './brand';
import { PaletteButton } from './palette-button';
import { LanguageMenu, MeMenu, SchemeMenu } from './top-menus';
import css from './top-line.module.css';

/** The line at the top: jump to a page, language, scheme, who I am. */
export function TopLine() {
  const { t } = useWords();
  return (
    <header className={`${css.line} no-print`}>
      <AppLink to="/" className={css.home} aria-label={t('shell:nav.today')}>
        <Mark />
      </AppLink>
      <PaletteButton />
      <div className={css.end}>
        <LanguageMenu />
        <SchemeMenu />
        <MeMenu />
      </div>
    </header>
  );
}
