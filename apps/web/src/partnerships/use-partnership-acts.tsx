import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { fieldErrors } from '../api/problem-words';
import { useCan } from '../api/session';
import { useSend } from '../api/use-api';
import { ReasonDialog } from '../assessments/reason-dialog';
import type { Dossier } from '../assessments/assessment';
import type { PageAct } from '../shell/page-header';
import { DateField } from '../ui/fields';
import { useWords } from '../words/use-words';
import { type PartnershipProfile, STALE } from './partnership';
import { StartSheet } from './start-sheet';

const OPEN_STATES = ['draft', 'in_assessment', 'in_review', 'reconciliation'];

/** What may be done with this partnership now: the one act that matters first, the rest in the menu. */
export function usePartnershipActs(partnership: PartnershipProfile) {
  const { t } = useWords();
  const mayScore = useCan('assessments.score');
  const mayWrite = useCan('partnerships.write');
  const { start, activate, navigateTo } = useActs(partnership);
  const ending = useEnding(partnership);
  const [isStarting, setStarting] = useState(false);
  const { status, gate, assessments, version } = partnership;
  // The first one has nothing to start from and nothing to correct.
  const begin = () => (assessments.length === 0 ? start.send({ body: {} }) : setStarting(true));
  const open = assessments.find(({ state }) => OPEN_STATES.includes(state));
  const canActivate = mayWrite && gate.mayBeActive && (status === 'proposed' || status === 'suspended');
  const canStart = mayScore && status !== 'ended' && !open;
  const primary = canActivate ? (
    <Button loading={activate.sending} onClick={() => activate.send({ version })}>
      {t('partnerships:act.activate')}
    </Button>
  ) : open && mayScore ? (
    <Button onClick={() => navigateTo(open.id)}>{t('partnerships:act.continue')}</Button>
  ) : canStart ? (
    <Button loading={start.sending} onClick={begin}>
      {t('partnerships:act.assess')}
    </Button>
  ) : undefined;
  const acts: PageAct[] = [
    ...(canActivate && canStart ? [{ key: 'assess', label: t('partnerships:act.assess'), onAct: begin }] : []),
    ...(mayWrite && (status === 'active' || status === 'under_review')
      ? [{ key: 'suspend', label: t('partnerships:act.suspend'), onAct: () => ending.ask('suspension'), dangerous: true }]
      : []),
    ...(mayWrite && status !== 'ended'
      ? [{ key: 'end', label: t('partnerships:act.end'), onAct: () => ending.ask('ending'), dangerous: true }]
      : []),
  ];
  const dialogs = (
    <>
      {ending.dialog}
      {isStarting && <StartSheet partnership={partnership} onClose={() => setStarting(false)} />}
    </>
  );
  return { primary, acts, dialogs };
}

function useActs({ id }: PartnershipProfile) {
  const navigate = useNavigate();
  const navigateTo = (assessment: string) => void navigate({ to: `/assessments/${assessment}` });
  const activate = useSend('POST', `/partnerships/${id}/activation`, { refresh: STALE, said: 'partnerships:said.activated' });
  const start = useSend<Dossier>('POST', `/partnerships/${id}/assessments`, {
    refresh: STALE,
    onDone: (assessment) => navigateTo(assessment.id),
  });
  return { start, activate, navigateTo };
}

function useEnding({ id, version }: PartnershipProfile) {
  const { t } = useWords();
  const [asked, setAsked] = useState<'suspension' | 'ending' | null>(null);
  const [endedOn, setEndedOn] = useState('');
  const send = useSend('POST', `/partnerships/${id}/${asked ?? 'ending'}`, {
    refresh: STALE,
    said: asked === 'suspension' ? 'partnerships:said.suspended' : 'partnerships:said.ended',
    onDone: () => setAsked(null),
  });
  const isEnding = asked === 'ending';
  const dialog = (
    <ReasonDialog
      open={asked !== null}
      onClose={() => setAsked(null)}
      title={isEnding ? t('partnerships:act.end') : t('partnerships:act.suspend')}
      about={isEnding ? t('partnerships:act.endAbout') : t('partnerships:act.suspendAbout')}
      label={t('partnerships:reason')}
      confirm={isEnding ? t('partnerships:act.end') : t('partnerships:act.suspend')}
      dangerous
      sending={send.sending}
      problem={send.problem}
      onSend={(reason) => send.send({ body: { reason, ...(isEnding && endedOn ? { endedOn } : {}) }, version })}
    >
      {isEnding && (
        <DateField
          label={t('partnerships:act.endedOn')}
          description={t('partnerships:act.endedOnAbout')}
          value={endedOn}
          onChange={setEndedOn}
          error={send.problem && fieldErrors(send.problem).endedOn}
        />
      )}
    </ReasonDialog>
  );
  return { ask: setAsked, dialog };
}
