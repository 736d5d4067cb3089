import { Amount } from '../ui/amount';
import { Badge } from '../ui/badge';
import { type Column, DataTable } from '../ui/data-table';
import { DateText } from '../ui/date-text';
import { EmptyState } from '../ui/empty-state';
import { Section } from '../ui/section';
import { useWords } from '../words/use-words';
import type { Today } from './today';

type Risk = NonNullable<Today['atRisk']>;
type HeldBackTranche = Risk['tranches'][number];

/** Income at risk: tranches that wait for a report which is late. */
export function HeldBack({ risk }: { risk: Risk }) {
  const { t } = useWords();
  const columns: Column<HeldBackTranche>[] = [
    { key: 'grant', head: t('today:grant'), cell: (row) => <bdi>{row.grantTitle}</bdi>, wrap: true, width: '34%' },
    {
      key: 'why',
      head: t('today:heldBy'),
      cell: (row) => (
        <span className="row">
          <bdi>{row.blockedByLabel}</bdi>
          <Badge tone="late">{t('ui:date.late', { count: row.daysLate })}</Badge>
        </span>
      ),
    },
    { key: 'due', head: t('today:payment'), cell: (row) => <DateText value={row.dueOn} />, kind: 'date', wideOnly: true },
    { key: 'amount', head: t('today:tranche'), cell: (row) => <Amount value={row.amount} whole />, kind: 'number' },
  ];
  return (
    <div id="at-risk">
      <Section
        title={t('today:atRisk')}
        about={
          risk.count > risk.tranches.length
            ? t('today:atRiskFirst', { shown: risk.tranches.length, count: risk.count })
            : t('today:atRiskAbout')
        }
      >
        <DataTable
          label={t('today:atRisk')}
          columns={columns}
          rows={risk.tranches}
          rowKey={(row) => row.id}
          rowLink={(row) => `/grants/${row.grantId}`}
          empty={<EmptyState title={t('today:nothingHeld')} />}
        />
      </Section>
    </div>
  );
}
