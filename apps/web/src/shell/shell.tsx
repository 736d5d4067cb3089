import { Outlet, useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useSession } from '../api/session';
import { LockdownLine } from '../lockdown/lockdown-line';
import { adoptLanguage } from '../words/language';
import { useWords } from '../words/use-words';
import { BottomBar } from './bottom-bar';
import { NoticeLine, OfflineLine } from './notice-line';
import { Rail } from './rail';
import { TopLine } from './top-line';
import { keepChoice, readChoice } from './use-nav';
import css from './shell.module.css';

const FOLDED = 'entente.rail.folded';

/** What stands around every page: rail, top line, notices, palette; the page itself in the middle. */
export function Shell() {
  const { t } = useWords();
  const [folded, setFolded] = useState(() => readChoice(FOLDED));
  const router = useRouter();
  const session = useSession();
  const locale = session?.user.locale;
  useEffect(() => {
    if (session === null) void router.invalidate();
  }, [session, router]);
  useEffect(() => {
    if (locale) void adoptLanguage(locale);
  }, [locale]);
  const fold = () => {
    keepChoice(FOLDED, !folded);
    setFolded(!folded);
  };
  return (
    <div className={css.shell}>
      <a href="#page" className={css.skip}>
        {t('shell:skip')}
      </a>
      <div className={css.side}>
        <Rail folded={folded} onFold={fold} />
      </div>
      <div className={css.body}>
        <TopLine />
        <NoticeLine />
        <LockdownLine />
        <OfflineLine />
        <main id="page" className={css.page} tabIndex={-1}>
          <Outlet />
        </main>
      </div>
      <BottomBar />
    </div>
  );
}
