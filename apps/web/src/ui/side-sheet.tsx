import { lazy, Suspense, useRef } from 'react';
import type { SideSheetProps } from './side-sheet-props';

const Drawer = lazy(() => import('./side-sheet-drawer').then((module) => ({ default: module.SideSheetDrawer })));

/** A record beside its list. Keep what is open in the address with `useOpenRecord()`. */
export function SideSheet(props: SideSheetProps) {
  const wasOpen = useRef(false);
  wasOpen.current ||= props.open;
  return <Suspense fallback={null}>{wasOpen.current && <Drawer {...props} />}</Suspense>;
}
