import { Drawer } from '@mantine/core';
import { useWords } from '../words/use-words';
import { NavList } from './rail';
import type { NavItem } from './use-nav';
import css from './bottom-bar.module.css';

/** Every page, from the foot of a phone. Its code comes with its first use. */
export function AllPages({ items, open, onClose }: { items: readonly NavItem[]; open: boolean; onClose: () => void }) {
  const { t } = useWords();
  return (
    <Drawer
      opened={open}
      onClose={onClose}
      position="bottom"
      size="auto"
      classNames={{ content: css.sheet }}
      title={t('shell:navigation')}
      closeButtonProps={{ 'aria-label': t('ui:close') }}
    >
      <NavList items={items} onGo={onClose} />
    </Drawer>
  );
}
