import { Button, Modal } from '@mantine/core';
import { useWords } from '../words/use-words';

type Props = { title: string; question: string; confirm: string; sending: boolean; onConfirm: () => void; onClose: () => void };

/** Asks once before an act of a menu that cannot be undone. */
export function ConfirmDialog({ title, question, confirm, sending, onConfirm, onClose }: Props) {
  const { t } = useWords();
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('ui:close') }}>
      <div className="stack">
        <p>{question}</p>
        <div className="row tight">
          <Button color="late" loading={sending} onClick={onConfirm}>
            {confirm}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('ui:cancel')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
