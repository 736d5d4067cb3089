import { ActionIcon } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useWords } from '../words/use-words';
import { ActMenu } from './act-menu';
import type { Act } from './act-menu-props';
import { AppLink } from './app-link';
import type { Column } from './data-table-head';
import { SkeletonLine, useLongWait } from './waiting';
import css from './data-table.module.css';

/** One act on a row, in its menu. */
export type RowAct = Act;

type Props<Row> = {
  row: Row;
  columns: readonly Column<Row>[];
  rowLink?: (row: Row) => string;
  acts?: (row: Row) => readonly RowAct[];
};

export function RowLine<Row>({ row, columns, rowLink, acts }: Props<Row>) {
  const to = rowLink?.(row);
  return (
    <tr role="row" data-link={to !== undefined || undefined}>
      {columns.map((column, index) => (
        <td
          key={column.key}
          role="cell"
          data-kind={column.kind}
          data-label={column.head}
          data-wide={column.wideOnly || undefined}
          data-first={index === 0 || undefined}
          data-wrap={column.wrap || undefined}
        >
          {index === 0 && to ? (
            <AppLink to={to} className={css.link}>
              {column.cell(row)}
            </AppLink>
          ) : (
            column.cell(row)
          )}
        </td>
      ))}
      {acts && (
        <td role="cell" className={css.acts}>
          <RowMenu acts={acts(row)} />
        </td>
      )}
    </tr>
  );
}

function RowMenu({ acts }: { acts: readonly RowAct[] }) {
  const { t } = useWords();
  if (acts.length === 0) return null;
  const button = (
    <ActionIcon aria-label={t('ui:table.acts')} size={28} className={css.kebab}>
      <IconDots size={16} aria-hidden="true" />
    </ActionIcon>
  );
  return <ActMenu button={button} acts={acts} floating />;
}

/** Rows of the final height while the real ones are read: blank for 150 ms, then grey lines. */
export function WaitingRows({ columns, rows = 8 }: { columns: number; rows?: number }) {
  const isLong = useLongWait(true);
  const widths = ['70%', '45%', '55%', '35%'];
  return Array.from({ length: rows }, (_, row) => (
    <tr key={row} role="row" aria-hidden="true">
      {Array.from({ length: columns }, (__, column) => (
        <td key={column} role="cell">
          {isLong && <SkeletonLine width={widths[(row + column) % widths.length]} />}
        </td>
      ))}
    </tr>
  ));
}
