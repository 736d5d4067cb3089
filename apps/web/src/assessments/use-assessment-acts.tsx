import { useState } from 'react';
import { useSend } from '../api/use-api';
import type { PageAct } from '../shell/page-header';
import { useWords } from '../words/use-words';
import type { Dossier } from './assessment';
import { ReasonDialog } from './reason-dialog';

const STALE = ['/assessments', '/partnerships', '/today', '/deadlines'];

/** What else may be done with an assessment: print it, withdraw it, suspend it. */
export function useAssessmentActs(dossier: Dossier) {
  const { t } = useWords();
  const [asked, setAsked] = useState<'withdrawal' | 'suspension' | null>(null);
  const send = useSend('POST', `/assessments/${dossier.id}/${asked ?? 'withdrawal'}`, {
    refresh: STALE,
    said: asked === 'suspension' ? 'assessments:said.suspended' : 'assessments:said.withdrawn',
    onDone: () => setAsked(null),
  });
  const acts: PageAct[] = [
    { key: 'print', label: t('assessments:act.print'), onAct: () => window.print() },
    ...(dossier.may.withdraw
      ? [{ key: 'withdraw', label: t('assessments:act.withdraw'), onAct: () => setAsked('withdrawal'), dangerous: true }]
      : []),
    ...(dossier.may.suspend
      ? [{ key: 'suspend', label: t('assessments:act.suspend'), onAct: () => setAsked('suspension'), dangerous: true }]
      : []),
  ];
  const isSuspension = asked === 'suspension';
  const dialogs = (
    <ReasonDialog
      open={asked !== null}
      onClose={() => setAsked(null)}
      title={isSuspension ? t('assessments:act.suspend') : t('assessments:act.withdraw')}
      about={isSuspension ? t('assessments:act.suspendAbout') : t('assessments:act.withdrawAbout')}
      label={t('assessments:review.reason')}
      confirm={isSuspension ? t('assessments:act.suspend') : t('assessments:act.withdraw')}
      dangerous
      sending={send.sending}
      problem={send.problem}
      onSend={(reason) => send.send({ body: { reason }, version: dossier.version })}
    />
  );
  return { acts, dialogs };
}
