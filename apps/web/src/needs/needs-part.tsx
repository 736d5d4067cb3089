import { Button } from '@mantine/core';
import { useCan } from '../api/session';
import { useRows } from '../api/use-api';
import { Amount } from '../ui/amount';
import { AppLink } from '../ui/app-link';
import { type Column, DataTable } from '../ui/data-table';
import { EmptyState } from '../ui/empty-state';
import { YearSelect } from './year-select';
import { Toolbar } from '../ui/toolbar';
import { useFilters, useOpenRecord } from '../ui/use-filters';
import { useCodeWord, useWords } from '../words/use-words';
import { AdoptSheet } from './adopt-sheet';
import { NeedSheet } from './need-sheet';
import { FUNDING_TYPES, type FundingType, type Need, needsByNetwork, type NetworkNeeds, readOpenNeed } from './needs';
import css from './needs.module.css';

export type PartProps = { today: string; isAdding: boolean; onAdd: () => void; onAdded: () => void };

/** What each network needs for each funding type in one year; every amount opens its versions. */
export function NeedsPart({ today, isAdding, onAdd, onAdded }: PartProps) {
  const { t } = useWords();
  const [filters, setFilters] = useFilters({ year: today.slice(0, 4) });
  const { open, close } = useOpenRecord();
  const mayAdopt = useCan('needs.write');
  const year = Number(filters.year);
  const stated = useRows<Need>('/needs', { inForce: true, limit: 100, year });
  const before = useRows<Need>('/needs', { inForce: true, limit: 100, year: year - 1 });
  const rows = stated.rows && before.rows && needsByNetwork([...stated.rows, ...before.rows], year);
  const cell = readOpenNeed(open);
  const network = rows?.find(({ id }) => id === cell?.networkId);
  return (
    <div className="stack tight">
      <Toolbar end={mayAdopt && <Button onClick={onAdd}>{t('needs:adopt.open')}</Button>}>
        <YearSelect today={today} value={filters.year} onChange={(next) => setFilters({ year: next })} />
      </Toolbar>
      <DataTable
        label={t('needs:view.needs')}
        columns={useColumns()}
        rows={rows}
        rowKey={({ id }) => id}
        narrow="scroll"
        problem={stated.problem}
        again={stated.again}
        more={stated.more ?? before.more}
        empty={<EmptyState title={t('needs:empty.title', { year: filters.year })}>{t('needs:empty.text')}</EmptyState>}
      />
      {cell && <NeedSheet cell={cell} name={network?.name ?? ''} year={year} today={today} onClose={close} />}
      {isAdding && <AdoptSheet year={year} today={today} onClose={onAdded} />}
    </div>
  );
}

function useColumns(): Column<NetworkNeeds>[] {
  const { t } = useWords();
  const codeWord = useCodeWord();
  const { linkTo } = useOpenRecord();
  return [
    {
      key: 'name',
      head: t('needs:network'),
      cell: ({ id, name }) => (
        <AppLink className={css.name} to={`/partners/${id}`}>
          <bdi>{name}</bdi>
        </AppLink>
      ),
      wrap: true,
    },
    { key: 'level', head: t('needs:level.head'), cell: ({ level }) => level && codeWord(`needs:level.${level}`), wideOnly: true },
    ...FUNDING_TYPES.map((type): Column<NetworkNeeds> => ({
      key: type,
      head: t(`needs:type.${type}`),
      cell: (row) => <NeedCell to={linkTo(`${row.id}.${type}`)} need={row.needs[type]} label={cellLabel(row, type)} />,
      kind: 'number',
    })),
  ];
}

const cellLabel = ({ name }: NetworkNeeds, type: FundingType) => ({ name, type });

type CellProps = { to: string; need: Need | undefined; label: { name: string; type: FundingType } };

function NeedCell({ to, need, label }: CellProps) {
  const { t } = useWords();
  const words = t('needs:openVersions', { network: label.name, type: t(`needs:type.${label.type}`) });
  return (
    <AppLink to={to} className={need ? css.amount : css.notStated} title={words}>
      {need ? <Amount value={need.amount} whole /> : t('needs:notStated')}
    </AppLink>
  );
}
