import { Link } from '@tanstack/react-router';
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import { useWords } from '../words/use-words';
import { Mark } from './brand';
import { type NavItem, useHoldsRecord, useNav } from './use-nav';
import css from './rail.module.css';

/** The navigation at the side: icon and word, folding to icons. */
export function Rail({ folded, onFold }: { folded: boolean; onFold: () => void }) {
  const { t } = useWords();
  const Fold = folded ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  return (
    <nav className={`${css.rail} no-print`} aria-label={t('shell:navigation')} data-folded={folded || undefined}>
      <Link to="/" className={css.brand}>
        <Mark />
        <span className={css.word}>Entente</span>
      </Link>
      <NavList items={useNav()} />
      <button
        type="button"
        className={css.fold}
        onClick={onFold}
        aria-expanded={!folded}
        title={t(folded ? 'shell:unfold' : 'shell:fold')}
      >
        <Fold size={18} stroke={1.7} aria-hidden="true" />
        <span className={css.word}>{t(folded ? 'shell:unfold' : 'shell:fold')}</span>
      </button>
    </nav>
  );
}

/** The entries, a hairline between groups; also the content of the phone's menu. */
export function NavList({ items, onGo }: { items: readonly NavItem[]; onGo?: () => void }) {
  return (
    <ul className={css.list}>
      {items.map((item, index) => (
        <li key={item.path} className={css.item} data-first={item.group !== items[index - 1]?.group || undefined}>
          <NavLink item={item} onGo={onGo} />
        </li>
      ))}
    </ul>
  );
}

function NavLink({ item, onGo }: { item: NavItem; onGo?: () => void }) {
  const { t } = useWords();
  const word = t(item.label);
  const holdsRecord = useHoldsRecord(item);
  return (
    <Link
      to={item.path}
      className={css.link}
      activeOptions={{ exact: item.path === '/', includeSearch: false }}
      onClick={onGo}
      {...(holdsRecord && { 'data-status': 'active' })}
      title={word}
    >
      <item.icon size={18} stroke={1.7} aria-hidden="true" />
      <span className={css.word}>{word}</span>
    </Link>
  );
}
