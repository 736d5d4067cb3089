import type { ButtonHTMLAttributes, ReactElement, ReactNode } from 'react';

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
