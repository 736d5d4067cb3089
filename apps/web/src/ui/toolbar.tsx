import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconSearch, IconX } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useWords, type WordKey } from '../words/use-words';
import css from './toolbar.module.css';

/** The line of filters above a table; at its end an act, or how many rows there are. */
export function Toolbar({ children, end }: { children: ReactNode; end?: ReactNode }) {
  return (
    <div className={css.toolbar} role="group">
      {children}
      {end && <div className={css.end}>{end}</div>}
    </div>
  );
}

/** How many rows a list has, those that are not shown yet included. `word` is the sentence for so many: 'grants:count'. */
export function RowCount({ word, counted }: { word: WordKey; counted?: { count: number; more: boolean } }) {
  const { t } = useWords();
  if (!counted) return null;
  const sentence = t(word, { count: counted.count });
  return counted.more ? t('ui:table.moreThan', { counted: sentence }) : sentence;
}

type SelectProps = {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
};

/** One choice; the first entry, with an empty value, is "all". */
export function FilterSelect({ label, value, options, onChange }: SelectProps) {
  const { t } = useWords();
  const data = [{ value: '', label: t('ui:filter.all', { what: label }) }, ...options];
  return (
    <NativeSelect
      aria-label={label}
      data={data}
      value={value}
      className={value === '' ? css.select : `${css.select} ${css.isSet}`}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** Text to look for in the rows; reaches the address 250 ms after the last key. */
export function FilterText({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed === value) return undefined;
    const timer = setTimeout(() => onChange(typed), 250);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);
  return (
    <TextInput
      type="search"
      className={css.text}
      aria-label={label}
      placeholder={label}
      value={typed}
      leftSection={<IconSearch size={16} aria-hidden="true" />}
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  );
}

/** Takes all filters back; shown only while one is set. */
export function ClearFilters({ shown, onClear }: { shown: boolean; onClear: () => void }) {
  const { t } = useWords();
  if (!shown) return null;
  return (
    <Button variant="subtle" size="compact-sm" leftSection={<IconX size={14} aria-hidden="true" />} onClick={onClear}>
      {t('ui:filter.clear')}
    </Button>
  );
}
