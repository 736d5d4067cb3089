import { Button, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useCan } from '../api/session';
import { useRows } from '../api/use-api';
import { useWords } from '../words/use-words';
import type { Organisation, Picked } from './organisation';
import { NewOrganisation } from './new-organisation';
import css from './partners.module.css';

const PAUSE = 250;

type Props = { label?: string; picked: Picked | null; onPick: (picked: Picked | null) => void };

/** One organisation of the register, found by a part of its name, an alias or code; or entered new. */
export function OrganisationPicker({ label, picked, onPick }: Props) {
  const { t } = useWords();
  const mayEnter = useCan('organisations.write');
  const [isNew, setNew] = useState(false);
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed, PAUSE);
  const { rows = [] } = useRows<Organisation>('/organisations', { q: picked?.name === q ? '' : q, limit: 30 });
  const found: Picked[] = picked && !rows.some(({ id }) => id === picked.id) ? [picked, ...rows] : rows;
  if (isNew)
    return (
      <div className={css.picked}>
        <NewOrganisation
          name={picked ? '' : typed}
          onCancel={() => setNew(false)}
          onEntered={(entered) => {
            setNew(false);
            onPick(entered);
          }}
        />
      </div>
    );
  return (
    <div className="stack tight">
      <Select
        label={label ?? t('partners:pick.label')}
        placeholder={t('partners:pick.placeholder')}
        required
        searchable
        data-autofocus
        data={found.map(({ id, name }) => ({ value: id, label: name }))}
        value={picked?.id ?? null}
        searchValue={typed}
        onSearchChange={setTyped}
        filter={({ options }) => options}
        nothingFoundMessage={t('partners:nothingFound')}
        renderOption={({ option }) => {
          const kind = found.find(({ id }) => id === option.value)?.kind ?? 'network';
          return (
            <span className="row tight">
              {option.label} <span className="label">{t(`partners:kind.${kind}`)}</span>
            </span>
          );
        }}
        onChange={(id) => onPick(found.find((one) => one.id === id) ?? null)}
      />
      {mayEnter && !picked && (
        <div>
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPlus size={14} aria-hidden="true" />}
            onClick={() => setNew(true)}
          >
            {t('partners:pick.enter')}
          </Button>
        </div>
      )}
    </div>
  );
}
