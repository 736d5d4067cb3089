import { Button } from '@mantine/core';
import { useState } from 'react';
import { ReasonDialog } from '../assessments/reason-dialog';
import { useCan, useSession } from '../api/session';
import { useSend } from '../api/use-api';
import { AppLink } from '../ui/app-link';
import { ConfirmButton } from '../ui/confirm-button';
import { DateText } from '../ui/date-text';
import { Notice } from '../ui/notice';
import { FormProblem } from '../ui/problem-notice';
import { DefinitionList } from '../ui/section';
import { SideSheet } from '../ui/side-sheet';
import { useWords } from '../words/use-words';
import type { ErasureRequest } from './retention';

const REFRESH = ['/erasure-requests', '/organisations', '/people'];

/** One request with its facts; somebody other than who made it approves or refuses. */
export function ErasureSheet({ request, onClose }: { request: ErasureRequest | undefined; onClose: () => void }) {
  const { t } = useWords();
  const me = useSession()?.user.id;
  const isApprover = useCan('erasures.approve');
  const mayDecide = isApprover && request?.state === 'waiting' && request.requestedById !== me;
  return (
    <SideSheet
      open={request !== undefined}
      onClose={onClose}
      title={t('retention:erasure.one')}
      foot={mayDecide && <Decision request={request} />}
    >
      {request && <Facts request={request} />}
    </SideSheet>
  );
}

function Facts({ request }: { request: ErasureRequest }) {
  const { t } = useWords();
  const me = useSession()?.user.id;
  const { organisationId, organisationName } = request;
  return (
    <>
      <DefinitionList
        items={[
          { term: t('retention:erasure.who'), value: request.subjectName ?? '–' },
          { term: t('retention:erasure.kind'), value: t(`retention:subject.${request.subjectType}`) },
          ...(organisationId
            ? [
                {
                  term: t('retention:column.of'),
                  value: <AppLink to={`/partners/${organisationId}`}>{organisationName ?? '–'}</AppLink>,
                },
              ]
            : []),
          { term: t('retention:erasure.verified'), value: t(`retention:verification.${request.verification}`) },
          { term: t('retention:erasure.by'), value: request.requestedByName },
          { term: t('retention:erasure.on'), value: <DateText value={request.requestedOn} plain /> },
          { term: t('retention:erasure.answerDue'), value: <DateText value={request.answerDueOn} plain /> },
          ...(request.decidedByName ? [{ term: t(`retention:request.${request.state}`), value: request.decidedByName }] : []),
          ...(request.refusalReason ? [{ term: t('retention:erasure.reason'), value: request.refusalReason }] : []),
        ]}
      />
      {request.state === 'waiting' && (
        <Notice tone={request.requestedById === me ? 'quiet' : 'risk'} title={t('retention:erasure.whatTitle')}>
          <p>{t('retention:erasure.what')}</p>
          {request.requestedById === me && <p>{t('retention:erasure.notYou')}</p>}
        </Notice>
      )}
    </>
  );
}

function Decision({ request }: { request: ErasureRequest }) {
  const { t } = useWords();
  const [isRefusing, setRefusing] = useState(false);
  const approve = useSend('POST', `/erasure-requests/${request.id}/approval`, {
    refresh: REFRESH,
    said: 'retention:said.erased',
  });
  const refuse = useSend('POST', `/erasure-requests/${request.id}/refusal`, {
    refresh: REFRESH,
    said: 'retention:said.refused',
    onDone: () => setRefusing(false),
  });
  return (
    <>
      <FormProblem problem={approve.problem} />
      <ConfirmButton
        variant="filled"
        color="late"
        loading={approve.sending}
        question={t('retention:erasure.sure')}
        confirm={t('retention:erasure.approve')}
        onConfirm={() => approve.send({ version: request.version })}
      >
        {t('retention:erasure.approve')}
      </ConfirmButton>
      <Button variant="default" onClick={() => setRefusing(true)}>
        {t('retention:erasure.refuse')}
      </Button>
      <ReasonDialog
        open={isRefusing}
        onClose={() => setRefusing(false)}
        title={t('retention:erasure.refuse')}
        about={t('retention:erasure.refuseAbout')}
        label={t('retention:erasure.reason')}
        confirm={t('retention:erasure.refuse')}
        sending={refuse.sending}
        problem={refuse.problem}
        onSend={(reason) => refuse.send({ body: { reason }, version: request.version })}
      />
    </>
  );
}
