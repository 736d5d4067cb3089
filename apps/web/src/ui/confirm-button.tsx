import { Button, type ButtonProps, Popover } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useWords } from '../words/use-words';
import css from './confirm-button.module.css';

type Props = ButtonProps & {
  children: ReactNode;
  /** What will happen, as a sentence. */
  question: string;
  /** Verb first: "Withdraw the grant". */
  confirm: string;
  onConfirm: () => void;
};

/** A button for what cannot be undone: asks once, beside itself. */
export function ConfirmButton({ children, question, confirm, onConfirm, ...button }: Props) {
  const { t } = useWords();
  const [isOpen, { close, toggle }] = useDisclosure(false);
  const act = () => {
    close();
    onConfirm();
  };
  return (
    <Popover opened={isOpen} onChange={close} onDismiss={close} position="bottom-end" trapFocus returnFocus withRoles>
      <Popover.Target>
        <Button variant="default" {...button} onClick={toggle}>
          {children}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={css.ask} aria-label={confirm}>
        <p>{question}</p>
        <div className={css.acts}>
          <Button size="xs" color="late" onClick={act}>
            {confirm}
          </Button>
          <Button size="xs" variant="default" onClick={close}>
            {t('ui:cancel')}
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
