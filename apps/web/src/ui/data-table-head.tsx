import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useWords } from '../words/use-words';
import css from './data-table.module.css';

export type Column<Row> = {
  key: string;
  head: string;
  cell: (row: Row) => ReactNode;
  /** Numbers stand at the end of their column, under each other. */
  kind?: 'number' | 'date';
  /** The head sorts, when the table is given a `sort`. */
  sortable?: boolean;
  /** Left out when the table has less than 860 px. */
  wideOnly?: boolean;
  /** Text may take several lines; otherwise it is cut at one line. The first column always may. */
  wrap?: boolean;
  /** A CSS width, such as '30%'. */
  width?: string;
};

/** `by` is the key of a column, with '-' before it for descending: 'name', '-endsOn'. Keep it in the address. */
export type SortState = { by: string; onSort: (by: string) => void };

type HeadProps<Row> = { columns: readonly Column<Row>[]; sort?: SortState; hasActs: boolean };

export function HeadRow<Row>({ columns, sort, hasActs }: HeadProps<Row>) {
  const { t } = useWords();
  return (
    <thead role="rowgroup">
      <tr role="row">
        {columns.map((column) => (
          <th
            key={column.key}
            role="columnheader"
            scope="col"
            style={{ inlineSize: column.width }}
            data-kind={column.kind}
            data-wide={column.wideOnly || undefined}
            aria-sort={sortOf(column.key, sort)}
          >
            {sort && column.sortable ? <SortButton column={column.key} head={column.head} sort={sort} /> : column.head}
          </th>
        ))}
        {hasActs && (
          <th role="columnheader" scope="col" className={css.acts}>
            <span className="sr-only">{t('ui:table.acts')}</span>
          </th>
        )}
      </tr>
    </thead>
  );
}

function sortOf(key: string, sort: SortState | undefined): 'ascending' | 'descending' | undefined {
  if (sort?.by === key) return 'ascending';
  return sort?.by === `-${key}` ? 'descending' : undefined;
}

function SortButton({ column, head, sort }: { column: string; head: string; sort: SortState }) {
  const order = sortOf(column, sort);
  const Arrow = order === 'descending' ? IconArrowDown : IconArrowUp;
  return (
    <button type="button" className={css.sort} onClick={() => sort.onSort(order === 'ascending' ? `-${column}` : column)}>
      {head}
      <Arrow size={13} aria-hidden="true" data-on={order !== undefined || undefined} />
    </button>
  );
}
