import { NativeSelect, SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import { OrganisationField } from '../partners/organisation-field';
import type { Picked } from '../partners/organisation';
import { useCodeWord, useWords } from '../words/use-words';
import { type RoleName, ROLES } from './person';

/** A role and where it is to hold; without a network while `isEverywhere` is false it is not complete. */
export type RoleChoice = { role: RoleName | ''; isEverywhere: boolean; network: Picked | null };

export const NO_CHOICE: RoleChoice = { role: '', isEverywhere: false, network: null };

export function isComplete({ role, isEverywhere, network }: RoleChoice): boolean {
  return role !== '' && (isEverywhere || network !== null);
}

/** What the api is sent. */
export function placedOf({ role, isEverywhere, network }: RoleChoice) {
  return { role, networkId: isEverywhere ? null : (network?.id ?? null) };
}

type Props = { choice: RoleChoice; optional?: boolean; error?: ReactNode; onChange: (choice: RoleChoice) => void };

/** One role, everywhere or for one network with those below it. */
export function RoleFields({ choice, optional, error, onChange }: Props) {
  const { t } = useWords();
  const codeWord = useCodeWord();
  const none = { value: '', label: optional ? t('people:noRoleYet') : t('people:chooseRole') };
  return (
    <>
      <NativeSelect
        label={t('people:field.role')}
        required={!optional}
        data={[none, ...ROLES.map((value) => ({ value, label: codeWord(`roles:${value}`) }))]}
        value={choice.role}
        onChange={(event) => onChange({ ...choice, role: event.currentTarget.value as RoleChoice['role'] })}
      />
      {choice.role !== '' && (
        <SegmentedControl
          aria-label={t('people:field.place')}
          data={[
            { value: 'network', label: t('people:place.network') },
            { value: 'everywhere', label: t('people:place.everywhere') },
          ]}
          value={choice.isEverywhere ? 'everywhere' : 'network'}
          onChange={(value) => onChange({ ...choice, isEverywhere: value === 'everywhere' })}
        />
      )}
      {choice.role !== '' && !choice.isEverywhere && (
        <OrganisationField
          label={t('people:field.network')}
          description={t('people:field.networkAbout')}
          required
          kind="network"
          picked={choice.network}
          error={error}
          onPick={(network) => onChange({ ...choice, network })}
        />
      )}
    </>
  );
}
