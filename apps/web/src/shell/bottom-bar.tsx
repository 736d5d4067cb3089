import { Link } from '@tanstack/react-router';
import { IconMenu2 } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useWords } from '../words/use-words';
import { type NavItem, useHoldsRecord, useNav } from './use-nav';
import css from './bottom-bar.module.css';

const AllPages = lazy(() => import('./all-pages').then((module) => ({ default: module.AllPages })));

/** The navigation of a phone: the four pages of every day, and all of them behind "More". */
export function BottomBar() {
  const { t } = useWords();
  const items = useNav();
  const [isOpen, setOpen] = useState(false);
  const [isWanted, setWanted] = useState(false);
  const open = () => {
    setWanted(true);
    setOpen(true);
  };
  const close = () => setOpen(false);
  return (
    <nav className={`${css.bar} no-print`} aria-label={t('shell:navigation')}>
      {items
        .filter((item) => item.bar)
        .map((item) => (
          <Entry key={item.path} item={item} />
        ))}
      <button type="button" className={css.entry} onClick={open} aria-haspopup="dialog">
        <IconMenu2 size={20} stroke={1.7} aria-hidden="true" />
        <span className={css.word}>{t('shell:more')}</span>
      </button>
      <Suspense fallback={null}>{isWanted && <AllPages items={items} open={isOpen} onClose={close} />}</Suspense>
    </nav>
  );
}

function Entry({ item }: { item: NavItem }) {
  const { t } = useWords();
  const holdsRecord = useHoldsRecord(item);
  return (
    <Link
      to={item.path}
      className={css.entry}
      activeOptions={{ exact: item.path === '/', includeSearch: false }}
      {...(holdsRecord && { 'data-status': 'active' })}
    >
      <item.icon size={20} stroke={1.7} aria-hidden="true" />
      <span className={css.word}>{t(item.label)}</span>
    </Link>
  );
}
