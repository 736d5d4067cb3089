import { PageHeader } from '../shell/page-header';
import { useRows } from '../api/use-api';
import { StateBadge } from '../ui/badge';
import { type Column, DataTable } from '../ui/data-table';
import { DateText } from '../ui/date-text';
import { EmptyState } from '../ui/empty-state';
import { Section } from '../ui/section';
import { ClearFilters, FilterSelect, Toolbar } from '../ui/toolbar';
import { Unknown } from '../ui/amount';
import { useFilters } from '../ui/use-filters';
import { useCodeWord, useWords } from '../words/use-words';
import { type Assessment, ASSESSMENT_STATES, BANDS } from './assessment';
import { Result } from './result';

const NO_FILTERS = { state: '', band: '' };

/** What waits for me first, then every assessment. */
export function AssessmentsPage() {
  const { t } = useWords();
  return (
    <>
      <PageHeader title={t('assessments:title')} about={t('assessments:about')} />
      <Waiting />
      <All />
    </>
  );
}

function Waiting() {
  const { t } = useWords();
  const list = useRows<Assessment>('/assessments', { waitingForMe: 'true', limit: 50 });
  if (list.rows?.length === 0) return null;
  return (
    <Section title={t('assessments:waiting.title')} about={t('assessments:waiting.about')}>
      <DataTable
        label={t('assessments:waiting.title')}
        columns={useColumns()}
        rows={list.rows}
        rowKey={(row) => row.id}
        rowLink={(row) => `/assessments/${row.id}`}
        problem={list.problem}
        again={list.again}
        more={list.more}
        empty={null}
      />
    </Section>
  );
}

function All() {
  const { t } = useWords();
  const [filters, setFilters] = useFilters(NO_FILTERS);
  const list = useRows<Assessment>('/assessments', { ...filters, limit: 50 });
  const clear = () => setFilters(NO_FILTERS);
  return (
    <Section title={t('assessments:all')}>
      <div className="stack tight">
        <Toolbar>
          <FilterSelect
            label={t('assessments:column.state')}
            value={filters.state}
            options={ASSESSMENT_STATES.map((value) => ({ value, label: t(`states:assessment.${value}`) }))}
            onChange={(state) => setFilters({ state })}
          />
          <FilterSelect
            label={t('assessments:column.band')}
            value={filters.band}
            options={BANDS.map((value) => ({ value, label: t(`states:band.${value}`) }))}
            onChange={(band) => setFilters({ band })}
          />
          <ClearFilters shown={filters.state !== '' || filters.band !== ''} onClear={clear} />
        </Toolbar>
        <DataTable
          label={t('assessments:all')}
          columns={useColumns()}
          rows={list.rows}
          rowKey={(row) => row.id}
          rowLink={(row) => `/assessments/${row.id}`}
          problem={list.problem}
          again={list.again}
          more={list.more}
          empty={<EmptyState title={t('assessments:empty.title')}>{t('assessments:empty.text')}</EmptyState>}
        />
      </div>
    </Section>
  );
}

function useColumns(): Column<Assessment>[] {
  const { t } = useWords();
  const codeWord = useCodeWord();
  return [
    { key: 'partner', head: t('assessments:column.partner'), cell: (row) => <bdi>{row.organisationName}</bdi>, width: '32%' },
    {
      key: 'profile',
      head: t('assessments:column.profile'),
      cell: (row) => codeWord(`partners:profile.${row.profileCode}`),
      wideOnly: true,
    },
    { key: 'state', head: t('assessments:column.state'), cell: (row) => <StateBadge of="assessment" state={row.state} /> },
    {
      key: 'band',
      head: t('assessments:column.band'),
      cell: (row) => (row.band ? <Result band={row.band} overall={row.overall} /> : <Progress row={row} />),
    },
    { key: 'assessor', head: t('assessments:column.assessor'), cell: (row) => row.assessor?.name ?? <Unknown />, wideOnly: true },
    { key: 'when', head: t('assessments:column.when'), cell: (row) => <When row={row} />, kind: 'date' },
  ];
}

function Progress({ row }: { row: Assessment }) {
  const { t } = useWords();
  return <span className="muted">{t('assessments:answered', { count: row.answeredCount, all: row.criteriaCount })}</span>;
}

/** The last valid day of what was approved; before that, when it was handed in. */
function When({ row }: { row: Assessment }) {
  return <DateText value={row.validUntilOn ?? row.submittedAt?.slice(0, 10)} plain />;
}
