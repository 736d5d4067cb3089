import { Drawer } from '@mantine/core';
import { IconArrowsDiagonal } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useWords } from '../words/use-words';
import { AppLink } from './app-link';
import css from './side-sheet.module.css';

type Props = {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  /** The page this record grows to. */
  page?: string;
  children: ReactNode;
  /** Buttons that stay at the foot while the content scrolls. */
  foot?: ReactNode;
};

/** A record beside its list. Keep what is open in the address with `useOpenRecord()`. */
export function SideSheet({ open, onClose, title, page, children, foot }: Props) {
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
