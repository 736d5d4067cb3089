import { SegmentedControl } from '@mantine/core';
import { PageHeader } from '../shell/page-header';
import { useFilters } from '../ui/use-filters';
import { useWords } from '../words/use-words';
import { DueList } from './due-list';
import { ErasureList } from './erasure-list';
import { PeriodList } from './period-list';

const VIEWS = { due: DueList, erasures: ErasureList, periods: PeriodList };

/** What has outlived its period, who is to be erased, and how long records are kept. */
export function RetentionPage() {
  const { t } = useWords();
  const [{ view }, setFilters] = useFilters({ view: 'due' });
  const View = VIEWS[view as keyof typeof VIEWS] ?? DueList;
  return (
    <>
      <PageHeader
        title={t('retention:title')}
        about={t('retention:about')}
        primary={
          <SegmentedControl
            aria-label={t('retention:view.label')}
            value={view}
            onChange={(next) => setFilters({ view: next })}
            data={Object.keys(VIEWS).map((value) => ({ value, label: t(`retention:view.${value}`) }))}
          />
        }
      />
      <View />
    </>
  );
}
