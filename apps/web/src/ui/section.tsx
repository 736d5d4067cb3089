import { type ReactNode, useId } from 'react';
import css from './section.module.css';

type Props = {
  title: string;
  /** One quiet line below the title: what this is, or how it is counted. */
  about?: ReactNode;
  /** Links or buttons at the end of the title line. */
  acts?: ReactNode;
  children: ReactNode;
};

/** A part of a page: heading, one line about it, its acts, its content. */
export function Section({ title, about, acts, children }: Props) {
  const id = useId();
  return (
    <section className={css.section} aria-labelledby={id}>
      <header className={css.head}>
        <div>
          <h2 id={id}>{title}</h2>
          {about && <p className={css.about}>{about}</p>}
        </div>
        {acts && <div className={css.acts}>{acts}</div>}
      </header>
      {children}
    </section>
  );
}

export type Definition = { term: string; value: ReactNode };

/** Facts of a record, term beside value. */
export function DefinitionList({ items }: { items: readonly Definition[] }) {
  return (
    <dl className={css.definitions}>
      {items.map(({ term, value }) => (
        <div key={term} className={css.definition}>
          <dt>{term}</dt>
          <dd dir="auto">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
