import { Button, Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useSend } from '../api/use-api';
import { FormProblem } from '../ui/problem-notice';
import { useWords } from '../words/use-words';
import { AFTER_A_GRANT, type Requirement } from './grant';

/** A requirement that the donor no longer asks for: the reason is part of the record. */
export function WaiverDialog({ requirement, onClose }: { requirement: Requirement; onClose: () => void }) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const waive = useSend('POST', `/requirements/${requirement.id}/waiver`, {
    refresh: AFTER_A_GRANT,
    said: 'grants:said.requirement',
    onDone: onClose,
  });
  return (
    <Modal opened onClose={onClose} title={t('grants:waiver.title')} closeButtonProps={{ 'aria-label': t('ui:close') }}>
      <div className="stack">
        <p>
          <bdi>{requirement.label}</bdi>
        </p>
        <FormProblem problem={waive.problem} />
        <Textarea
          label={t('grants:waiver.reason')}
          required
          autosize
          minRows={3}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <div className="row">
          <Button
            disabled={reason.trim() === ''}
            loading={waive.sending}
            onClick={() => waive.send({ body: { reason }, version: requirement.version })}
          >
            {t('grants:act.waiver')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('ui:cancel')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
