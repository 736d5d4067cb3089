import { Button } from '@mantine/core';
import { useState } from 'react';
import { useCan } from '../api/session';
import { Amount } from '../ui/amount';
import { type Column, DataTable } from '../ui/data-table';
import { Section } from '../ui/section';
import { useWords } from '../words/use-words';
import { BudgetSheet } from './budget-sheet';
import { FUNDING_TYPES, type Grid, type GrantProfile } from './grant';

type Row = Grid['years'][number];

/** Year by funding type: the budget lines as the contract has them, or what the days of each year make of the award. */
export function GrantBudget({ grant }: { grant: GrantProfile }) {
  const { t } = useWords();
  const mayWrite = useCan('grants.write');
  const [isEditing, setEditing] = useState(false);
  const grid = grant.budget ?? grant.allocationByYear;
  const { currency } = grant.amount;
  const columns: Column<Row>[] = [
    { key: 'year', head: t('grants:budget.year'), cell: (row) => String(row.year) },
    ...FUNDING_TYPES.map((type): Column<Row> => ({
      key: type,
      head: t(`grants:type.${type}`),
      cell: (row) => <Amount value={{ amount: row[type], currency }} bare />,
      kind: 'number',
    })),
    {
      key: 'total',
      head: t('grants:budget.total'),
      cell: (row) => <Amount value={{ amount: row.total, currency }} bare />,
      kind: 'number',
    },
  ];
  const foot = [
    t('grants:budget.total'),
    ...[...FUNDING_TYPES, 'total' as const].map((key) => <Amount key={key} value={{ amount: grid.total[key], currency }} bare />),
  ];
  return (
    <div id="budget">
      <Section
        title={t('grants:budget.title', { currency })}
        about={t(`grants:budget.${grant.allocation}`)}
        acts={
          mayWrite && (
            <Button size="xs" variant="default" onClick={() => setEditing(true)}>
              {t('grants:budget.edit')}
            </Button>
          )
        }
      >
        <DataTable
          label={t('grants:budget.title', { currency })}
          columns={columns}
          rows={grid.years}
          rowKey={(row) => String(row.year)}
          empty={null}
          foot={foot}
          narrow="scroll"
        />
      </Section>
      {isEditing && <BudgetSheet grant={grant} onClose={() => setEditing(false)} />}
    </div>
  );
}
