import { Checkbox, MultiSelect, Select, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { usePeople } from '../assessments/use-people';
import { OrganisationsField } from '../partners/organisations-field';
import { DateField } from '../ui/fields';
import { useWords } from '../words/use-words';
import { CATEGORIES } from './partnership';
import { useGoals } from './partnership-facts';

export type PartnershipValues = {
  title: string;
  contributionToGoal: string;
  purpose: string;
  goalCodes: string[];
  categories: string[];
  networkIds: string[];
  carriesMoney: boolean;
  ownerId: string;
  startsOn: string;
};

export const NO_PARTNERSHIP: PartnershipValues = {
  title: '',
  contributionToGoal: '',
  purpose: '',
  goalCodes: [],
  categories: [],
  networkIds: [],
  carriesMoney: false,
  ownerId: '',
  startsOn: '',
};

/** What the API is sent: empty text is no value. */
export function bodyOf({ purpose, ownerId, startsOn, ...rest }: PartnershipValues) {
  return { ...rest, purpose: purpose || null, startsOn: startsOn || null, ...(ownerId ? { ownerId } : {}) };
}

type Props = { form: UseFormReturnType<PartnershipValues>; networks: readonly { id: string; name: string }[] };

/** The fields of a partnership, the same when it is proposed and when it is changed. */
export function PartnershipFields({ form, networks }: Props) {
  const { t } = useWords();
  const goals = useGoals();
  const people = usePeople();
  return (
    <>
      <TextInput label={t('partnerships:field.title')} required maxLength={200} {...form.getInputProps('title')} />
      <Textarea
        label={t('partnerships:field.contributionToGoal')}
        description={t('partnerships:field.contributionAbout')}
        required
        rows={2}
        {...form.getInputProps('contributionToGoal')}
      />
      <Textarea label={t('partnerships:field.purpose')} rows={2} {...form.getInputProps('purpose')} />
      <MultiSelect label={t('partnerships:field.goals')} data={goals} {...form.getInputProps('goalCodes')} />
      <MultiSelect
        label={t('partnerships:field.categories')}
        data={CATEGORIES.map((value) => ({ value, label: t(`partnerships:category.${value}`) }))}
        {...form.getInputProps('categories')}
      />
      <OrganisationsField
        label={t('partnerships:field.networks')}
        kind="network"
        known={networks}
        value={form.values.networkIds}
        onChange={(ids) => form.setFieldValue('networkIds', ids)}
        error={form.errors['networkIds']}
      />
      <Select
        label={t('partnerships:field.owner')}
        data={people}
        searchable
        value={form.values.ownerId || null}
        onChange={(id) => form.setFieldValue('ownerId', id ?? '')}
        error={form.errors['ownerId']}
      />
      <DateField label={t('partnerships:field.startsOn')} {...form.getInputProps('startsOn')} />
      <Checkbox
        label={t('partnerships:field.carriesMoney')}
        description={t('partnerships:field.moneyAbout')}
        {...form.getInputProps('carriesMoney', { type: 'checkbox' })}
      />
    </>
  );
}
