import { Button } from '@mantine/core';
import { type FormEvent, type ReactNode, useId } from 'react';
import type { Problem } from '../api/problem';
import { fieldErrors } from '../api/problem-words';
import { useWords } from '../words/use-words';
import { Notice } from './notice';
import { FormProblem } from './problem-notice';
import { SideSheet } from './side-sheet';

type Props = {
  title: ReactNode;
  /** Verb first: "Record the award". */
  save: string;
  sending: boolean;
  problem: Problem | null;
  /** Fields that show their own errors; what is wrong elsewhere is said at the top. */
  fields: readonly string[];
  disabled?: boolean;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  onClose: () => void;
  /** What stands there in place of the problem, where the sheet can say more about it. */
  refusal?: ReactNode;
  /** What stands above the form and may be one itself. */
  above?: ReactNode;
  children: ReactNode;
};

/** A form in a side sheet: what went wrong above the fields, save and cancel at its foot. After a conflict saving again goes over what is stored now. */
export function FormSheet(props: Props) {
  const { title, save, sending, problem, fields, disabled, onSubmit, onClose, refusal, above, children } = props;
  const { t } = useWords();
  const id = useId();
  return (
    <SideSheet
      open
      onClose={onClose}
      title={title}
      foot={
        <>
          <Button type="submit" form={id} loading={sending} disabled={disabled}>
            {save}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('ui:cancel')}
          </Button>
        </>
      }
    >
      {above}
      <form id={id} className="stack" onSubmit={onSubmit}>
        {refusal ?? <FormProblem problem={problem} />}
        {problem?.isConflict && (
          <Notice tone="risk" title={t('ui:conflict.title')}>
            <p>{t('ui:conflict.again')}</p>
          </Notice>
        )}
        {problem && <ElsewhereWrong problem={problem} fields={fields} />}
        {children}
      </form>
    </SideSheet>
  );
}

/** Errors whose field is not on this sheet: without this line nobody would see them. */
function ElsewhereWrong({ problem, fields }: { problem: Problem; fields: readonly string[] }) {
  const { t } = useWords();
  const elsewhere = Object.entries(fieldErrors(problem)).filter(([path]) => !fields.includes(path.split('.')[0] ?? ''));
  const sentences = [...new Set(elsewhere.map(([, sentence]) => sentence))];
  if (sentences.length === 0) return null;
  return (
    <Notice tone="late" title={t('ui:problem.fields')}>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence.charAt(0).toUpperCase() + sentence.slice(1)}</p>
      ))}
    </Notice>
  );
}
