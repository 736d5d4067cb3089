import { lazy, type ReactNode, Suspense, useRef } from 'react';

const Drawer = lazy(() => import('./side-sheet-drawer').then((module) => ({ default: module.SideSheetDrawer })));

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

/** A record beside its list. Keep what is open in the address with `useOpenRecord()`. */
export function SideSheet(props: SideSheetProps) {
  const wasOpen = useRef(false);
  wasOpen.current ||= props.open;
  return <Suspense fallback={null}>{wasOpen.current && <Drawer {...props} />}</Suspense>;
}
