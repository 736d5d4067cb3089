import { useCodeWord, useWords } from '../words/use-words';
import css from './audit.module.css';
import { type FieldChange, readable } from './log-entry';

/** What an act changed, field by field: the old value struck through, then the new one. */
export function FieldChanges({ fields }: { fields: readonly FieldChange[] }) {
  if (fields.length === 0) return null;
  return (
    <ul className={css.changes}>
      {fields.map((change, index) => (
        <li key={`${change.field}-${index}`}>
          <Change change={change} />
        </li>
      ))}
    </ul>
  );
}

function Change({ change }: { change: FieldChange }) {
  const { t } = useWords();
  const codeWord = useCodeWord();
  const field = codeWord(`audit:field.${change.field}`);
  return (
    <>
      <span className={css.field}>{t('audit:ofField', { field })}</span> <Values change={change} />
    </>
  );
}

function Values({ change }: { change: FieldChange }) {
  const { t } = useWords();
  const before = readable(change.before);
  const after = readable(change.after);
  if (before === null && after === null)
    return <span className={css.quiet}>{t(change.withheld ? 'audit:withheld' : 'audit:changed')}</span>;
  return (
    <>
      {before !== null && (
        <del className={css.value} dir="auto">
          {before}
        </del>
      )}{' '}
      {after === null ? (
        <span className={css.quiet}>{t('audit:emptied')}</span>
      ) : (
        <ins className={css.value} dir="auto">
          {after}
        </ins>
      )}
    </>
  );
}
