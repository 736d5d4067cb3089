import type { components } from '../api/schema';
import { useCan } from '../api/session';
import { useRead, useRows } from '../api/use-api';
import { PageHeader } from '../shell/page-header';
import { ClearFilters, FilterSelect, RowCount, Toolbar } from '../ui/toolbar';
import { useFilters, useOpenRecord } from '../ui/use-filters';
import { useCodeWord, useWords } from '../words/use-words';
import { ChainNotice } from './chain-notice';
import { DayFilter } from './day-filter';
import { ExportButton } from './export-button';
import type { LogEntry } from './log-entry';
import { LogSheet } from './log-sheet';
import { LogTable } from './log-table';

type LogWords = components['schemas']['LogWordsView'];

const NO_FILTERS = { person: '', act: '', kind: '', from: '', to: '' };

/** Everything that was done, by whom and when, and whether the record of it is sound. */
export function AuditPage() {
  const { t } = useWords();
  const codeWord = useCodeWord();
  const [filters, setFilters] = useFilters(NO_FILTERS);
  const { open, linkTo, close } = useOpenRecord();
  const { person, kind, ...rest } = filters;
  const asked = { ...rest, personId: person, subjectType: kind };
  const list = useRows<LogEntry>('/audit/entries', { ...asked, limit: 50 });
  const words = useRead<LogWords>('/audit/words');
  const mayExport = useCan('audit.export');
  const isFiltered = Object.values(filters).some((value) => value !== '');
  return (
    <>
      <PageHeader title={t('audit:title')} about={t('audit:about')} primary={mayExport && <ExportButton filter={asked} />} />
      <ChainNotice />
      <div className="stack tight">
        <Toolbar end={<RowCount word="audit:count" counted={list.counted} />}>
          <FilterSelect
            label={t('audit:filter.person')}
            value={person}
            options={(words.data?.people ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(value) => setFilters({ person: value })}
          />
          <FilterSelect
            label={t('audit:filter.act')}
            value={filters.act}
            options={(words.data?.acts ?? []).map((value) => ({ value, label: codeWord(`audit:act.${value}`) }))}
            onChange={(act) => setFilters({ act })}
          />
          <FilterSelect
            label={t('audit:filter.kind')}
            value={kind}
            options={(words.data?.subjectTypes ?? []).map((value) => ({ value, label: codeWord(`audit:kind.${value}`) }))}
            onChange={(value) => setFilters({ kind: value })}
          />
          <DayFilter label={t('audit:filter.from')} value={filters.from} onChange={(from) => setFilters({ from })} />
          <DayFilter label={t('audit:filter.to')} value={filters.to} onChange={(to) => setFilters({ to })} />
          <ClearFilters shown={isFiltered} onClear={() => setFilters(NO_FILTERS)} />
        </Toolbar>
        <LogTable list={list} linkTo={linkTo} />
      </div>
      <LogSheet entry={list.rows?.find(({ sequence }) => sequence === open)} onClose={close} />
    </>
  );
}
