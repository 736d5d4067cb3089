import { NativeSelect, Select, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { components } from '../api/schema';
import { useRows } from '../api/use-api';
import { DateField, MoneyField, ShareField } from '../ui/fields';
import { useCodeWord, useWords } from '../words/use-words';
import { FUNDING_TYPES } from './grant';

export type NewGrant = {
  title: string;
  donorId: string;
  recipientId: string;
  stage: string;
  currency: string;
  amount: string;
  startsOn: string;
  endsOn: string;
  core: string;
  advocacy: string;
  service_delivery: string;
};

const FIRST_STAGES = ['prospect', 'qualified', 'invited', 'submitted', 'negotiation', 'approved_unsigned'];
const CURRENCIES = ['EUR', 'USD', 'GBP', 'CHF', 'SEK', 'NOK', 'CAD', 'AUD', 'ZAR', 'KES'];

/** The fields of a new grant: who gives to whom, how much, for which days and for what. */
export function NewGrantFields({ form }: { form: UseFormReturnType<NewGrant> }) {
  const { t } = useWords();
  const codeWord = useCodeWord();
  const text = (name: keyof NewGrant) => ({
    value: form.values[name],
    error: form.errors[name],
    onChange: (value: string) => form.setFieldValue(name, value),
  });
  return (
    <>
      <TextInput label={t('grants:column.title')} required {...form.getInputProps('title')} />
      <PartySelects form={form} />
      <NativeSelect
        label={t('grants:column.stage')}
        data={FIRST_STAGES.map((value) => ({ value, label: codeWord(`states:grant.${value}`) }))}
        {...form.getInputProps('stage')}
      />
      <div className="grid">
        <NativeSelect label={t('grants:new.currency')} data={CURRENCIES} {...form.getInputProps('currency')} />
        <MoneyField
          label={t('grants:column.amount')}
          required
          value={{ amount: form.values.amount, currency: form.values.currency }}
          error={form.errors['amount']}
          onChange={({ amount }) => form.setFieldValue('amount', amount)}
        />
      </div>
      <div className="grid">
        <DateField label={t('grants:award.startsOn')} required {...text('startsOn')} />
        <DateField label={t('grants:award.endsOn')} required {...text('endsOn')} />
      </div>
      <fieldset className="stack tight">
        <legend>{t('grants:new.shares')}</legend>
        <div className="grid">
          {FUNDING_TYPES.map((type) => (
            <ShareField key={type} label={t(`grants:type.${type}`)} {...text(type)} />
          ))}
        </div>
        {form.errors['typeShares'] && <p role="alert">{form.errors['typeShares']}</p>}
      </fieldset>
    </>
  );
}

function PartySelects({ form }: { form: UseFormReturnType<NewGrant> }) {
  const { t } = useWords();
  const donors = useRows<components['schemas']['DonorWithGrantsView']>('/donors', { limit: 100 });
  const networks = useRows<components['schemas']['OrganisationView']>('/organisations', { kind: 'network', limit: 100 });
  const select = (name: 'donorId' | 'recipientId', options: { value: string; label: string }[]) => ({
    required: true,
    searchable: true,
    data: options,
    nothingFoundMessage: t('grants:new.nothingFound'),
    value: form.values[name] || null,
    error: form.errors[name],
    onChange: (value: string | null) => form.setFieldValue(name, value ?? ''),
  });
  return (
    <>
      <Select
        label={t('grants:column.donor')}
        {...select(
          'donorId',
          (donors.rows ?? []).map((row) => ({ value: row.id, label: row.name })),
        )}
      />
      <Select
        label={t('grants:column.recipient')}
        {...select(
          'recipientId',
          (networks.rows ?? []).map((row) => ({ value: row.id, label: row.name })),
        )}
      />
    </>
  );
}
