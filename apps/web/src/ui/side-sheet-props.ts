import type { ReactNode } from 'react';

export type SideSheetProps = {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  /** The page this record grows to. */
  page?: string;
  children: ReactNode;
  /** Buttons that stay at the foot while the content scrolls. */
  foot?: ReactNode;
};
