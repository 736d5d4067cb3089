import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Problem } from '../api/problem';
import { useWords } from '../words/use-words';
import { type Column, HeadRow, type SortState } from './data-table-head';
import { type RowAct, RowLine, WaitingRows } from './data-table-row';
import { ProblemNotice } from './problem-notice';
import css from './data-table.module.css';

export type { Column, RowAct, SortState };

export type DataTableProps<Row> = {
  /** What the table lists, for those who hear it. */
  label: string;
  columns: readonly Column<Row>[];
  /** Undefined while they are being read. */
  rows: readonly Row[] | undefined;
  rowKey: (row: Row) => string;
  /** Where a row leads; the first column becomes the link and the whole row is its target. */
  rowLink?: (row: Row) => string;
  acts?: (row: Row) => readonly RowAct[];
  sort?: SortState;
  /** What stands there when there are no rows: an `<EmptyState>`. */
  empty: ReactNode;
  problem?: Problem | null;
  again?: () => unknown;
  /** Reads the next rows; null at the end. */
  more?: (() => void) | null;
  /** 28 px rows. */
  compact?: boolean;
  /** On a narrow screen rows become blocks; 'scroll' keeps the table and lets it scroll in its box, first column in place. */
  narrow?: 'stack' | 'scroll';
  /** A last row of totals, one cell a column. */
  foot?: readonly ReactNode[];
};

/** The table of the product: 36 px rows, heads that stay, numbers at the end, whole rows that open. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, columns, rows, empty, problem, again, compact, narrow = 'stack', foot } = props;
  if (problem && !rows) return <ProblemNotice problem={problem} again={again} />;
  if (rows?.length === 0) return empty;
  const isScrolling = narrow === 'scroll';
  return (
    <div className={css.frame}>
      <div className={css.box} data-narrow={narrow} {...(isScrolling && { role: 'region', 'aria-label': label, tabIndex: 0 })}>
        <table
          className={css.table}
          data-compact={compact || undefined}
          role="table"
          aria-label={label}
          aria-busy={rows === undefined}
        >
          <HeadRow columns={columns} sort={props.sort} hasActs={props.acts !== undefined} />
          <tbody role="rowgroup">
            {rows ? (
              rows.map((row) => <RowLine key={props.rowKey(row)} row={row} {...props} />)
            ) : (
              <WaitingRows columns={columns.length} />
            )}
          </tbody>
          {foot && rows && <FootRow columns={columns} cells={foot} hasActs={props.acts !== undefined} />}
        </table>
      </div>
      {rows && props.more && <MoreRows more={props.more} />}
    </div>
  );
}

type FootProps<Row> = { columns: readonly Column<Row>[]; cells: readonly ReactNode[]; hasActs: boolean };

function FootRow<Row>({ columns, cells, hasActs }: FootProps<Row>) {
  return (
    <tfoot role="rowgroup">
      <tr role="row">
        {columns.map((column, index) => (
          <td
            key={column.key}
            role="cell"
            data-kind={column.kind}
            data-label={column.head}
            data-wide={column.wideOnly || undefined}
            data-first={index === 0 || undefined}
          >
            {cells[index]}
          </td>
        ))}
        {hasActs && <td role="cell" />}
      </tr>
    </tfoot>
  );
}

function MoreRows({ more }: { more: () => void }) {
  const { t } = useWords();
  return (
    <div className={css.more}>
      <Button variant="default" size="xs" onClick={more}>
        {t('ui:table.more')}
      </Button>
    </div>
  );
}
