import type { ReactNode } from 'react';
import { useWords } from '../words/use-words';
import { AppLink } from './app-link';
import { signOf, thousandths } from './decimal-text';
import css from './heat-table.module.css';

export type HeatValue = {
  /** The part that is missing, as ratio text: '0' is covered, '1' has nothing. Null: not stated, which is not nought. */
  missing: string | null;
  /** What the cell says: always a figure, never colour alone. */
  shown: ReactNode;
  /** A second line, such as a surplus. */
  note?: ReactNode;
  /** The rows behind the figure. */
  to?: string;
};
export type HeatHead = { key: string; label: ReactNode; note?: ReactNode };

type Props = {
  label: string;
  corner?: string;
  columns: readonly HeatHead[];
  rows: readonly HeatHead[];
  cell: (row: string, column: string) => HeatValue | null;
};

/** Which of the five steps a missing part falls in: nothing 0, up to a fifth 1, … more than four fifths 5. */
export function heatStep(missing: string): number {
  return signOf(missing) <= 0 ? 0 : Math.min(Math.max(Math.ceil(thousandths(missing) / 200), 1), 5);
}

/** A table whose cells are tinted by how much is missing, pale straw to rust. The first column stays while the rest scrolls. */
export function HeatTable({ label, corner, columns, rows, cell }: Props) {
  return (
    <div className={css.box} role="region" aria-label={label} tabIndex={0}>
      <table className={css.table}>
        <caption className="sr-only">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map((column) => (
              <HeadCell key={column.key} scope="col" label={column.label} note={column.note} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <HeadCell scope="row" label={row.label} note={row.note} />
              {columns.map((column) => (
                <HeatCell key={column.key} value={cell(row.key, column.key)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function HeadCell({ scope, label, note }: { scope: 'row' | 'col'; label: ReactNode; note?: ReactNode }) {
  return (
    <th scope={scope}>
      {label}
      {note && <span className={css.note}>{note}</span>}
    </th>
  );
}

/** One tinted cell, for tables of your own: a `<td>`. */
export function HeatCell({ value }: { value: HeatValue | null }) {
  const { t } = useWords();
  if (!value) return <td className={css.cell} />;
  const isStated = value.missing !== null;
  const content = isStated ? value.shown : t('ui:heat.notStated');
  return (
    <td className={css.cell} data-step={isStated ? heatStep(value.missing ?? '0') : 'none'}>
      {value.to ? (
        <AppLink className={css.link} to={value.to}>
          {content}
        </AppLink>
      ) : (
        content
      )}
      {value.note && <span className={css.note}>{value.note}</span>}
    </td>
  );
}

/** What the tints mean. */
export function HeatLegend() {
  const { t } = useWords();
  const steps = ['0', '1–20', '21–40', '41–60', '61–80', '81–100'];
  return (
    <ul className={css.legend} aria-label={t('ui:heat.legend')}>
      <li>{t('ui:heat.legend')}</li>
      {steps.map((step, index) => (
        <li key={step} className={css.step}>
          <span className={css.swatch} data-step={index} />
          {step} %
        </li>
      ))}
      <li className={css.step}>
        <span className={css.swatch} data-step="none" />
        {t('ui:heat.notStated')}
      </li>
    </ul>
  );
}
