import { Button, Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useSend } from '../api/use-api';
import { FormProblem } from '../ui/problem-notice';
import { useCodeWord, useWords } from '../words/use-words';
import { AFTER_A_GRANT, type GrantProfile } from './grant';

type Props = { grant: GrantProfile; to: string; onClose: () => void };

/** Moves a grant to another stage; a loss, a step back and an early end ask for the reason. */
export function StageDialog({ grant, to, onClose }: Props) {
  const { t } = useWords();
  const stage = useCodeWord()(`states:grant.${to}`);
  const [reason, setReason] = useState('');
  const move = useSend('POST', `/grants/${grant.id}/stage-changes`, {
    refresh: AFTER_A_GRANT,
    said: 'grants:said.moved',
    onDone: onClose,
  });
  const body = { to, ...(reason.trim() !== '' && { reason }) };
  return (
    <Modal opened onClose={onClose} title={t('grants:stage.title', { stage })} closeButtonProps={{ 'aria-label': t('ui:close') }}>
      <div className="stack">
        <FormProblem problem={move.problem} />
        <Textarea
          label={t('grants:stage.reason')}
          description={t('grants:stage.reasonAbout')}
          autosize
          minRows={2}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <div className="row">
          <Button loading={move.sending} onClick={() => move.send({ body, version: grant.version })}>
            {t('grants:stage.confirm')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('ui:cancel')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
