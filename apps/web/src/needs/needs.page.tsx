import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useCan, useToday } from '../api/session';
import { PageHeader } from '../shell/page-header';
import { useFilters } from '../ui/use-filters';
import { useWords } from '../words/use-words';
import css from './needs.module.css';
import { NeedsPart } from './needs-part';
import { PlanningRates } from './planning-rates';
import { SpotRates } from './spot-rates';
import { StageProbabilities } from './stage-probabilities';

const VIEWS = ['needs', 'planning', 'spot', 'stages'] as const;
type View = (typeof VIEWS)[number];

/** What networks need, and the rates and probabilities that make amounts comparable. */
export function NeedsPage() {
  const { t } = useWords();
  const today = useToday();
  const mayReadRates = useCan('rates.read');
  const [filters, setFilters] = useFilters({ view: 'needs' });
  const [isAdding, setAdding] = useState(false);
  const views = VIEWS.filter((view) => mayReadRates || view === 'needs' || view === 'stages');
  const view: View = views.find((name) => name === filters.view) ?? 'needs';
  const adding = { isAdding, onAdd: () => setAdding(true), onAdded: () => setAdding(false) };
  return (
    <>
      <PageHeader title={t('needs:title')} about={t(`needs:about.${view}`)} />
      <div className={css.views}>
        <SegmentedControl
          aria-label={t('needs:view.label')}
          value={view}
          onChange={(next) => setFilters({ view: next })}
          data={views.map((value) => ({ value, label: t(`needs:view.${value}`) }))}
        />
      </div>
      {today && view === 'needs' && <NeedsPart today={today} {...adding} />}
      {today && view === 'planning' && <PlanningRates today={today} {...adding} />}
      {today && view === 'spot' && <SpotRates today={today} {...adding} />}
      {view === 'stages' && <StageProbabilities />}
    </>
  );
}
