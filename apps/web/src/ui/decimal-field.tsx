import { TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { intlLocale } from '../words/language';
import { useWords } from '../words/use-words';
import { shown } from './decimal-text';
import { readDecimal } from './read-decimal';

export type FieldProps = {
  label: ReactNode;
  description?: ReactNode;
  error?: ReactNode;
  required?: boolean;
  disabled?: boolean;
  name?: string;
};

type Props = FieldProps & {
  /** Decimal text, or '' while nothing is entered. */
  value?: string;
  onChange: (value: string) => void;
  unit?: ReactNode;
  unitWidth?: number;
  /** A sentence when the number is not allowed, else null. */
  check?: (value: string) => string | null;
};

/** A number typed in the habit of the person's language, kept as decimal text. Says what is wrong when the field is left; never loses what was typed. */
export function DecimalField({ value = '', onChange, unit, unitWidth = 56, check, error, ...field }: Props) {
  const { t, language } = useWords();
  const locale = intlLocale(language);
  const [draft, setDraft] = useState<string | null>(null);
  const [own, setOwn] = useState<string | null>(null);
  const leave = () => {
    if (draft === null) return;
    const read = draft.trim() === '' ? '' : readDecimal(draft, locale);
    if (read === null) return setOwn(t('ui:field.notANumber'));
    setOwn(read === '' ? null : (check?.(read) ?? null));
    setDraft(null);
    onChange(read);
  };
  return (
    <TextInput
      {...field}
      inputMode="decimal"
      autoComplete="off"
      value={draft ?? (value === '' ? '' : shown(value, locale))}
      error={own ?? error}
      rightSection={unit && <span className="label">{unit}</span>}
      rightSectionWidth={unit ? unitWidth : undefined}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={leave}
    />
  );
}
