import { Textarea } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useWords } from '../words/use-words';
import css from './answer-parts.module.css';

type Props = { label: string; note: string | null; readOnly: boolean; isNew: boolean; onSay: (note: string | null) => void };

const PAUSE = 1200;

/** The remark about a criterion: saved when the field is left, and a moment after the last key. */
export function NoteField({ label, note, readOnly, isNew, onSay }: Props) {
  const { t } = useWords();
  const [typed, setTyped] = useState(note ?? '');
  const wanted = typed.trim() === '' ? null : typed;
  const isChanged = wanted !== note;
  useEffect(() => setTyped(note ?? ''), [note]);
  useEffect(() => {
    if (!isChanged) return undefined;
    const timer = setTimeout(() => onSay(wanted), PAUSE);
    return () => clearTimeout(timer);
  });
  if (readOnly) return note === null ? null : <p className={css.note}>{note}</p>;
  return (
    <Textarea
      className={css.noteField}
      aria-label={label}
      placeholder={t('assessments:note.short')}
      autoFocus={isNew}
      rows={2}
      maxLength={5000}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => isChanged && onSay(wanted)}
    />
  );
}
