import { Amount } from '../ui/amount';
import { StateBadge } from '../ui/badge';
import type { Column } from '../ui/data-table';
import { DateText } from '../ui/date-text';
import { useWords } from '../words/use-words';
import type { Grant } from './grant';
import css from './grants.module.css';

/** Stages in which the end of a grant is still a date to act on. */
const STILL_RUNNING = ['signed', 'active'];

/** The columns of every list of grants. */
export function useGrantColumns(): Column<Grant>[] {
  const { t } = useWords();
  return [
    {
      key: 'title',
      head: t('grants:column.title'),
      cell: (row) => <TitleAndDonor grant={row} />,
      sortable: true,
      wrap: true,
      width: '32%',
    },
    {
      key: 'recipient',
      head: t('grants:column.recipient'),
      cell: (row) => <bdi>{row.recipient.name}</bdi>,
      sortable: true,
      wrap: true,
      wideOnly: true,
    },
    { key: 'stage', head: t('grants:column.stage'), cell: (row) => <StateBadge of="grant" state={row.stage} />, sortable: true },
    { key: 'amount', head: t('grants:column.amount'), cell: (row) => <Amount value={row.amount} whole />, kind: 'number' },
    {
      key: 'endsOn',
      head: t('grants:column.ends'),
      cell: (row) => <DateText value={row.endsOn} due={STILL_RUNNING.includes(row.stage) && !row.renewed} />,
      kind: 'date',
      sortable: true,
    },
    {
      key: 'nextDue',
      head: t('grants:column.next'),
      cell: (row) => <NextDue grant={row} />,
      kind: 'date',
      sortable: true,
      wideOnly: true,
    },
  ];
}

function NextDue({ grant }: { grant: Grant }) {
  if (!grant.nextRequirement) return <span className="muted">–</span>;
  return <DateText value={grant.nextRequirement.dueOn} due />;
}

function TitleAndDonor({ grant }: { grant: Grant }) {
  return (
    <span>
      <bdi>{grant.title}</bdi>
      <bdi className={css.donor}>{grant.donor.name}</bdi>
    </span>
  );
}
