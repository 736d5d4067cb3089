import { type ButtonHTMLAttributes, cloneElement, lazy, type ReactElement, type ReactNode, Suspense, useState } from 'react';

const Opened = lazy(() => import('./act-menu-opened').then((module) => ({ default: module.ActMenuOpened })));

export type Act = {
  key: string;
  label: string;
  icon?: ReactNode;
  onAct: () => void;
  dangerous?: boolean;
  /** The choice that holds now, in a menu of choices. */
  current?: boolean;
  lang?: string;
};

export type ActMenuProps = {
  /** The button that opens it: an `<ActionIcon>` or a `<Button>`. */
  button: ReactElement<ButtonHTMLAttributes<HTMLButtonElement>>;
  acts: readonly Act[];
  /** Within a table or another box of its own layer, the menu must float above the page. */
  floating?: boolean;
};

/** A button with a menu of acts. The menu's code comes with the first click; until then it is only the button. */
export function ActMenu(props: ActMenuProps) {
  const [isWanted, setWanted] = useState(false);
  const button = cloneElement(props.button, { 'aria-haspopup': 'menu', 'aria-expanded': false, onClick: () => setWanted(true) });
  return <Suspense fallback={button}>{isWanted ? <Opened {...props} /> : button}</Suspense>;
}
