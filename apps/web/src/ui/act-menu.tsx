import { cloneElement, lazy, Suspense, useState } from 'react';
import type { ActMenuProps } from './act-menu-props';

const Opened = lazy(() => import('./act-menu-opened').then((module) => ({ default: module.ActMenuOpened })));

/** A button with a menu of acts. The menu's code comes with the first click; until then it is only the button. */
export function ActMenu(props: ActMenuProps) {
  const [isWanted, setWanted] = useState(false);
  const button = cloneElement(props.button, { 'aria-haspopup': 'menu', 'aria-expanded': false, onClick: () => setWanted(true) });
  return <Suspense fallback={button}>{isWanted ? <Opened {...props} /> : button}</Suspense>;
}
