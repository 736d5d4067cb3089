import { Button } from '@mantine/core';
import { useState } from 'react';
import { useCan } from '../api/session';
import { useSend } from '../api/use-api';
import { RecordFiles } from '../files/record-files';
import { StateBadge } from '../ui/badge';
import { type Column, DataTable } from '../ui/data-table';
import { DateText, PeriodText } from '../ui/date-text';
import { EmptyState } from '../ui/empty-state';
import { Section } from '../ui/section';
import { SideSheet } from '../ui/side-sheet';
import { useCodeWord, useWords } from '../words/use-words';
import { AFTER_A_GRANT, type GrantProfile, type Requirement } from './grant';
import { GrantRules } from './grant-rules';
import { RequirementSheet } from './requirement-sheet';
import { RuleSheet } from './rule-sheet';
import { WaiverDialog } from './waiver-dialog';

/** What the donor asks to be handed in, and what can be done with each now. */
export function GrantRequirements({ grant }: { grant: GrantProfile }) {
  const { t } = useWords();
  const codeWord = useCodeWord();
  const mayWrite = useCan('requirements.write');
  const [sheet, setSheet] = useState<'rule' | 'single' | Requirement | null>(null);
  const close = () => setSheet(null);
  const [waiving, setWaiving] = useState<Requirement | null>(null);
  const [filed, setFiled] = useState<Requirement | null>(null);
  const act = useSend('POST', '/requirements', { refresh: AFTER_A_GRANT, said: 'grants:said.requirement' });
  const changes = (row: Requirement) => [
    ...row.possibleActs.map((name) => ({
      key: name,
      label: codeWord(`grants:act.${name}`),
      onAct: () =>
        name === 'waiver'
          ? setWaiving(row)
          : act.send({ path: `/requirements/${row.id}/${name}`, body: {}, version: row.version }),
    })),
    ...(isOpen(row) ? [{ key: 'edit', label: t('grants:requirements.edit'), onAct: () => setSheet(row) }] : []),
  ];
  const acts = (row: Requirement) => [
    { key: 'files', label: t('files:title'), onAct: () => setFiled(row) },
    ...(mayWrite ? changes(row) : []),
  ];
  return (
    <div id="requirements">
      <Section
        title={t('grants:requirements.title')}
        about={t('grants:requirements.about')}
        acts={
          mayWrite && (
            <>
              <Button size="xs" variant="default" onClick={() => setSheet('rule')}>
                {t('grants:rules.add')}
              </Button>
              <Button size="xs" variant="default" onClick={() => setSheet('single')}>
                {t('grants:requirements.add')}
              </Button>
            </>
          )
        }
      >
        <DataTable
          label={t('grants:requirements.title')}
          columns={useColumns()}
          rows={grant.requirements}
          rowKey={(row) => row.id}
          acts={acts}
          empty={<EmptyState title={t('grants:requirements.none')}>{t('grants:requirements.noneText')}</EmptyState>}
        />
        <GrantRules grant={grant} />
      </Section>
      {sheet === 'rule' && <RuleSheet grant={grant} onClose={close} />}
      {sheet && sheet !== 'rule' && (
        <RequirementSheet grant={grant} requirement={sheet === 'single' ? null : sheet} onClose={close} />
      )}
      {waiving && <WaiverDialog requirement={waiving} onClose={() => setWaiving(null)} />}
      <SideSheet open={filed !== null} onClose={() => setFiled(null)} title={filed?.label}>
        {filed && <RecordFiles of="requirement" id={filed.id} />}
      </SideSheet>
    </div>
  );
}

function useColumns(): Column<Requirement>[] {
  const { t } = useWords();
  return [
    { key: 'label', head: t('grants:requirements.label'), cell: (row) => <bdi>{row.label}</bdi>, wrap: true, width: '34%' },
    {
      key: 'period',
      head: t('grants:requirements.period'),
      cell: (row) => (row.periodFrom ? <PeriodText from={row.periodFrom} to={row.periodTo} /> : <span className="muted">–</span>),
      kind: 'date',
      wideOnly: true,
    },
    { key: 'owner', head: t('grants:requirements.owner'), cell: (row) => <bdi>{row.owner?.name ?? '–'}</bdi>, wideOnly: true },
    { key: 'due', head: t('grants:requirements.due'), cell: (row) => <Due requirement={row} />, kind: 'date' },
    {
      key: 'state',
      head: t('grants:column.state'),
      cell: (row) => <StateBadge of="requirement" state={row.overdue ? 'overdue' : row.state} />,
    },
  ];
}

/** Nothing was handed in yet. */
function isOpen({ state }: Requirement): boolean {
  return ['planned', 'in_preparation', 'internal_review'].includes(state);
}

function Due({ requirement }: { requirement: Requirement }) {
  const stillDue = isOpen(requirement);
  return <DateText value={requirement.dueOn} due={stillDue} plain={!stillDue} />;
}
