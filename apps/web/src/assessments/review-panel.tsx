import { Button } from '@mantine/core';
import { useState } from 'react';
import { useSend } from '../api/use-api';
import { Notice } from '../ui/notice';
import { useWords } from '../words/use-words';
import type { Dossier } from './assessment';
import { ReasonDialog } from './reason-dialog';

const STALE = ['/assessments', '/partnerships', '/today', '/deadlines'];

/** What a second person does: read, then approve or reject with the reason. */
export function ReviewPanel({ dossier }: { dossier: Dossier }) {
  const { t } = useWords();
  const [asked, setAsked] = useState<'approval' | 'rejection' | null>(null);
  const close = () => setAsked(null);
  const approve = useSend('POST', `/assessments/${dossier.id}/approval`, {
    refresh: STALE,
    said: 'assessments:said.approved',
    onDone: close,
  });
  const reject = useSend('POST', `/assessments/${dossier.id}/rejection`, {
    refresh: STALE,
    said: 'assessments:said.rejected',
    onDone: close,
  });
  if (!dossier.may.review) return null;
  return (
    <>
      <Notice
        tone="accent"
        title={t('assessments:review.title')}
        acts={
          <>
            <Button onClick={() => setAsked('approval')}>{t('assessments:review.approve')}</Button>
            <Button variant="default" onClick={() => setAsked('rejection')}>
              {t('assessments:review.reject')}
            </Button>
          </>
        }
      >
        <p>{t('assessments:review.about', { name: dossier.assessor?.name ?? '' })}</p>
      </Notice>
      <ReasonDialog
        open={asked === 'approval'}
        onClose={close}
        title={t('assessments:review.approve')}
        about={t('assessments:review.approveAbout')}
        label={t('assessments:review.remark')}
        confirm={t('assessments:review.approve')}
        optional
        sending={approve.sending}
        problem={approve.problem}
        onSend={(remark) => approve.send({ body: { remark: remark === '' ? null : remark }, version: dossier.version })}
      />
      <ReasonDialog
        open={asked === 'rejection'}
        onClose={close}
        title={t('assessments:review.reject')}
        about={t('assessments:review.rejectAbout')}
        label={t('assessments:review.reason')}
        confirm={t('assessments:review.reject')}
        dangerous
        sending={reject.sending}
        problem={reject.problem}
        onSend={(reason) => reject.send({ body: { reason }, version: dossier.version })}
      />
    </>
  );
}
