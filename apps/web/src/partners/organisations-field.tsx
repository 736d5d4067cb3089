import { MultiSelect } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import { useRows } from '../api/use-api';
import { useWords } from '../words/use-words';
import type { Organisation } from './organisation';

type Props = {
  label: string;
  kind: string;
  /** Names of what is chosen already. */
  known: readonly { id: string; name: string }[];
  value: string[];
  onChange: (ids: string[]) => void;
  error?: ReactNode;
};

const PAUSE = 250;

/** Several organisations of one kind, found by a part of their name. */
export function OrganisationsField({ label, kind, known, value, onChange, error }: Props) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed, PAUSE);
  const [seen, setSeen] = useState(new Map(known.map(({ id, name }) => [id, name])));
  const { rows = [] } = useRows<Organisation>('/organisations', { kind, q, limit: 50 });
  const choices = new Map([
    ...value.flatMap((id) => (seen.has(id) ? [[id, seen.get(id) ?? ''] as const] : [])),
    ...rows.map(({ id, name }) => [id, name] as const),
  ]);
  const choose = (ids: string[]) => {
    setSeen(new Map([...seen, ...choices]));
    onChange(ids);
  };
  return (
    <MultiSelect
      label={label}
      data={[...choices].map(([id, name]) => ({ value: id, label: name }))}
      value={value}
      onChange={choose}
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      filter={({ options }) => options}
      nothingFoundMessage={t('partners:nothingFound')}
      error={error}
    />
  );
}
