import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import { useRows } from '../api/use-api';
import { useWords } from '../words/use-words';
import type { Organisation, Picked } from './organisation';

type Props = {
  label: string;
  description?: ReactNode;
  required?: boolean;
  /** Only organisations of this kind. */
  kind?: string;
  picked: Picked | null;
  onPick: (picked: Picked | null) => void;
  error?: ReactNode;
};

const PAUSE = 250;

/** One organisation of the register, found by a part of its name, an alias or code. */
export function OrganisationField({ label, description, required, kind, picked, onPick, error }: Props) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed, PAUSE);
  const { rows = [] } = useRows<Organisation>('/organisations', { kind, q: picked?.name === q ? '' : q, limit: 30 });
  const found: Picked[] = picked && !rows.some(({ id }) => id === picked.id) ? [picked, ...rows] : rows;
  return (
    <Select
      label={label}
      description={description}
      required={required}
      clearable={!required}
      searchable
      data={found.map(({ id, name }) => ({ value: id, label: name }))}
      value={picked?.id ?? null}
      searchValue={typed}
      onSearchChange={setTyped}
      filter={({ options }) => options}
      nothingFoundMessage={t('partners:nothingFound')}
      error={error}
      onChange={(id) => onPick(found.find((one) => one.id === id) ?? null)}
    />
  );
}
