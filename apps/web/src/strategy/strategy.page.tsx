import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useRead } from '../api/use-api';
import { PageHeader } from '../shell/page-header';
import { PeriodText } from '../ui/date-text';
import { ProblemNotice } from '../ui/problem-notice';
import { Section } from '../ui/section';
import { useOpenRecord } from '../ui/use-filters';
import { Skeleton } from '../ui/waiting';
import { useWords } from '../words/use-words';
import { DirectionPart } from './direction-part';
import { LabelSheet } from './label-sheet';
import { NodeLine, useNodeLabel } from './node-line';
import type { Strategy, StrategyNode } from './strategy';
import css from './strategy.module.css';

/** The strategic plan taken apart: what is done, what it is to bring about, and what that is for. */
export function StrategyPage() {
  const { t, language } = useWords();
  const { data, problem, again } = useRead<Strategy>('/strategy');
  const title = data && (language === 'fr' ? data.titleFr : data.titleEn);
  return (
    <>
      <PageHeader
        title={t('strategy:title')}
        about={
          data && (
            <>
              <bdi>{title}</bdi> · <PeriodText from={data.periodFrom} to={data.periodTo} />
            </>
          )
        }
      />
      {problem && !data && <ProblemNotice problem={problem} again={again} />}
      {data ? <Plan plan={data} /> : !problem && <Skeleton lines={12} />}
    </>
  );
}

/** Every node of the plan, for finding the one that the address names. */
function nodesOf({ resources, directions, impacts, goals, principles }: Strategy): StrategyNode[] {
  const below = directions.flatMap((direction) => [direction, ...direction.outcomes, ...direction.activityAreas]);
  return [...resources, ...below, ...impacts, ...goals, ...principles];
}

/** The node that the address names is shown once the plan is there: '/strategy#4c'. */
function useArrivalAtNode(): void {
  const code = useLocation({ select: ({ hash }) => hash });
  useEffect(() => {
    document.getElementById(code)?.scrollIntoView({ block: 'center' });
  }, [code]);
}

function Plan({ plan }: { plan: Strategy }) {
  const { t } = useWords();
  const { open, close } = useOpenRecord();
  useArrivalAtNode();
  const opened = nodesOf(plan).find(({ id }) => id === open) ?? null;
  return (
    <>
      <Section title={t('strategy:directions')} about={<Resources nodes={plan.resources} />}>
        <div className={css.directions}>
          {plan.directions.map((direction) => (
            <DirectionPart key={direction.id} direction={direction} />
          ))}
        </div>
        <p className="label">{t('strategy:leads')}</p>
      </Section>
      <div className={css.columns}>
        <NodeList title={t('strategy:impacts')} about={t('strategy:impactsAbout')} nodes={plan.impacts} />
        <NodeList title={t('strategy:goals')} about={t('strategy:goalsAbout')} nodes={plan.goals} />
        <NodeList title={t('strategy:principles')} about={t('strategy:principlesAbout')} nodes={plan.principles} />
      </div>
      <p className="label">{t('strategy:source', { licence: plan.licence })}</p>
      {opened && <LabelSheet key={opened.id} node={opened} onClose={close} />}
    </>
  );
}

function Resources({ nodes }: { nodes: StrategyNode[] }) {
  const { t } = useWords();
  const labelOf = useNodeLabel();
  const names = nodes.map((node) => labelOf(node)).join(', ');
  return <>{t('strategy:resources', { resources: names })}</>;
}

type ListProps = { title: string; about: string; nodes: StrategyNode[] };

function NodeList({ title, about, nodes }: ListProps) {
  return (
    <Section title={title} about={about}>
      <ul className={css.list}>
        {nodes.map((node) => (
          <NodeLine key={node.id} node={node} />
        ))}
      </ul>
    </Section>
  );
}
