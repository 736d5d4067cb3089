import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useSend } from '../api/use-api';
import { useSession, useCan } from '../api/session';
import { Badge } from '../ui/badge';
import { DateText } from '../ui/date-text';
import { Unknown } from '../ui/amount';
import { useWords } from '../words/use-words';
import type { Action, Dossier } from './assessment';
import { ActionForm } from './action-form';
import css from './answer-parts.module.css';

type PlanProps = {
  dossier: Dossier;
  subject: string;
  /** Something falls short here; otherwise the form is open at once. */
  needed?: boolean;
  onClose?: () => void;
};

/** What the partner undertakes where a criterion or a domain falls short: planned while scoring, done after approval. */
export function ActionPlan({ dossier, subject, needed = true, onClose }: PlanProps) {
  const { t } = useWords();
  const action = dossier.actions.find((one) => one.criterion === subject || one.domain === subject);
  const [isOpen, setOpen] = useState(!needed && !action);
  const mayPlan = dossier.may.score;
  const close = () => {
    setOpen(false);
    onClose?.();
  };
  return (
    <div className={css.action} data-missing={(needed && !action) || undefined}>
      <p className={css.actionHead}>
        <IconArrowRight size={14} aria-hidden="true" />
        <b>{t('assessments:action.title')}</b>
        {action ? <ActionState action={action} /> : needed && <span>{t('assessments:action.missing')}</span>}
      </p>
      {action && !isOpen && <ActionLine action={action} dossier={dossier} subject={subject} />}
      {isOpen && <ActionForm dossier={dossier} subject={subject} action={action} onClose={close} />}
      {mayPlan && !isOpen && (
        <Button size="xs" variant="default" onClick={() => setOpen(true)}>
          {action ? t('assessments:action.change') : t('assessments:action.plan')}
        </Button>
      )}
    </div>
  );
}

function ActionState({ action }: { action: Action }) {
  const { t } = useWords();
  if (action.doneOn)
    return (
      <Badge tone="fine">
        {t('assessments:action.done')} <DateText value={action.doneOn} plain />
      </Badge>
    );
  return action.complete ? (
    <Badge tone="fine">{t('assessments:action.complete')}</Badge>
  ) : (
    <Badge tone="risk">{t('assessments:action.incomplete')}</Badge>
  );
}

type LineProps = { action: Action; dossier: Dossier; subject: string };

function ActionLine({ action, dossier, subject }: LineProps) {
  const { t } = useWords();
  const session = useSession();
  const mayScore = useCan('assessments.score');
  const complete = useSend('POST', `/assessments/${dossier.id}/actions/${subject}/completion`, {
    refresh: ['/assessments', '/partnerships', '/deadlines'],
    said: 'assessments:said.actionDone',
  });
  const isMine = action.owner?.id === session?.user.id;
  const mayComplete = dossier.state === 'approved' && action.doneOn === null && (isMine || mayScore);
  return (
    <>
      <p className={css.actionText}>{action.description}</p>
      <dl className={css.actionFacts}>
        <dt>{t('assessments:action.owner')}</dt>
        <dd>{action.owner?.name ?? <Unknown />}</dd>
        <dt>{t('assessments:action.due')}</dt>
        <dd>
          <DateText value={action.dueOn} due={action.doneOn === null} />
        </dd>
        <dt>{t('assessments:action.evidence')}</dt>
        <dd>{action.evidenceExpected ?? <Unknown />}</dd>
      </dl>
      {mayComplete && (
        <Button
          size="xs"
          variant="default"
          loading={complete.sending}
          onClick={() => complete.send({ body: {}, version: action.version })}
        >
          {t('assessments:action.markDone')}
        </Button>
      )}
    </>
  );
}
