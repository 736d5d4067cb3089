import type { ReactNode } from 'react';
import css from './empty-state.module.css';

type Props = {
  /** What is not here, in a few words. */
  title: string;
  /** What to do first. */
  children?: ReactNode;
  /** The one button or link that does it. */
  act?: ReactNode;
};

/** Nothing here yet: says what would be here and what to do first. */
export function EmptyState({ title, children, act }: Props) {
  return (
    <div className={css.empty}>
      <p className={css.title}>{title}</p>
      {children && <div className={css.text}>{children}</div>}
      {act}
    </div>
  );
}
