import { Button, Modal, Textarea } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { Problem } from '../api/problem';
import { FormProblem } from '../ui/problem-notice';
import { useWords } from '../words/use-words';

type Props = {
  open: boolean;
  onClose: () => void;
  /** What will happen, as the title. */
  title: string;
  /** What it means, in a sentence. */
  about: string;
  label: string;
  confirm: string;
  dangerous?: boolean;
  /** A remark may stay empty; a reason may not. */
  optional?: boolean;
  sending: boolean;
  problem: Problem | null;
  onSend: (reason: string) => void;
  /** Fields beside the reason. */
  children?: ReactNode;
};

/** Asks once before something that stays, with the reason that is kept and shown. */
export function ReasonDialog(props: Props) {
  const { open, onClose, title, about, label, confirm, dangerous, optional, sending, problem, onSend, children } = props;
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const send = (event: FormEvent) => {
    event.preventDefault();
    onSend(reason.trim());
  };
  return (
    <Modal opened={open} onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('ui:close') }}>
      <form className="stack" onSubmit={send}>
        <p>{about}</p>
        <FormProblem problem={problem} />
        <Textarea
          label={label}
          required={!optional}
          rows={3}
          maxLength={2000}
          data-autofocus
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {children}
        <div className="row tight">
          <Button
            type="submit"
            color={dangerous ? 'late' : undefined}
            loading={sending}
            disabled={!optional && reason.trim() === ''}
          >
            {confirm}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('ui:cancel')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
