import { Drawer } from '@mantine/core';
import { IconArrowsDiagonal } from '@tabler/icons-react';
import { useWords } from '../words/use-words';
import { AppLink } from './app-link';
import type { SideSheetProps } from './side-sheet-props';
import css from './side-sheet.module.css';

/** What the side sheet looks like; its code comes when the first sheet opens. */
export function SideSheetDrawer({ open, onClose, title, page, children, foot }: SideSheetProps) {
  const { t } = useWords();
  return (
    <Drawer.Root
      opened={open}
      onClose={onClose}
      position="right"
      size={560}
      lockScroll={false}
      transitionProps={{ duration: 160 }}
      classNames={{ content: css.sheet }}
    >
      <Drawer.Overlay />
      <Drawer.Content>
        <div className={css.head}>
          <Drawer.Title className={css.title}>{title}</Drawer.Title>
          {page && (
            <AppLink to={page} className={css.grow}>
              <IconArrowsDiagonal size={16} aria-hidden="true" />
              {t('ui:sheet.page')}
            </AppLink>
          )}
          <Drawer.CloseButton data-autofocus aria-label={t('ui:close')} />
        </div>
        <Drawer.Body className={css.body}>{children}</Drawer.Body>
        {foot && <div className={css.foot}>{foot}</div>}
      </Drawer.Content>
    </Drawer.Root>
  );
}
