import { Button, NativeSelect, Select, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDebouncedValue } from '@mantine/hooks';
import { type ReactNode, useEffect, useState } from 'react';
import type { components } from '../api/schema';
import { fieldErrors } from '../api/problem-words';
import { useRows, useSend } from '../api/use-api';
import { DateField, MoneyField } from '../ui/fields';
import { FormProblem } from '../ui/problem-notice';
import { SideSheet } from '../ui/side-sheet';
import { useWords } from '../words/use-words';
import { FUNDING_TYPES, type FundingType, yearsAround } from './needs';

type Network = { id: string; name: string };
type Organisation = components['schemas']['OrganisationView'];

/** A need of any network, from the page. */
export function AdoptSheet({ year, today, onClose }: { year: number; today: string; onClose: () => void }) {
  const { t } = useWords();
  return (
    <SideSheet open onClose={onClose} title={t('needs:adopt.open')}>
      <AdoptForm year={year} today={today} onClose={onClose} />
    </SideSheet>
  );
}

type Props = { year: number; today: string; network?: Network; type?: FundingType; onClose: () => void };

function useAdoptForm({ year, today, network, type, onClose }: Props) {
  const form = useForm({
    initialValues: {
      networkId: network?.id ?? '',
      type: type ?? 'core',
      year: String(year),
      money: { amount: '', currency: 'EUR' },
      adoptedOn: today,
      note: '',
    },
  });
  const adopt = useSend('POST', '/needs', { refresh: ['/needs'], said: 'needs:adopt.said', onDone: onClose });
  const { problem } = adopt;
  const { setErrors } = form;
  useEffect(() => {
    if (problem) setErrors(fieldErrors(problem));
  }, [problem, setErrors]);
  const send = () => {
    const { money, note, ...rest } = form.values;
    adopt.send({ body: { ...rest, ...money, year: Number(rest.year), note: note === '' ? null : note } });
  };
  return { form, adopt, send };
}

/** Records the version that a network adopted. Versions are never changed: the next one counts instead. */
export function AdoptForm(props: Props) {
  const { t } = useWords();
  const { form, adopt, send } = useAdoptForm(props);
  const { money } = form.values;
  return (
    <form className="stack" aria-label={t('needs:adopt.open')} onSubmit={form.onSubmit(send)}>
      <FormProblem problem={adopt.problem} />
      {!props.network && (
        <NetworkSelect
          value={form.values.networkId}
          error={form.errors['networkId']}
          onChange={(id) => form.setFieldValue('networkId', id)}
        />
      )}
      {!props.type && (
        <div className="grid tight">
          <NativeSelect
            label={t('needs:adopt.type')}
            data={FUNDING_TYPES.map((value) => ({ value, label: t(`needs:type.${value}`) }))}
            {...form.getInputProps('type')}
          />
          <NativeSelect label={t('needs:year')} data={yearsAround(props.today)} {...form.getInputProps('year')} />
        </div>
      )}
      <div className="grid tight">
        <MoneyField
          label={t('needs:amount')}
          description={t('needs:adopt.amountAbout')}
          required
          value={money}
          error={form.errors['amount']}
          onChange={(next) => form.setFieldValue('money', next)}
        />
        <TextInput
          label={t('needs:currency')}
          description={t('needs:adopt.currencyAbout')}
          required
          maxLength={3}
          value={money.currency}
          error={form.errors['currency']}
          onChange={(event) => form.setFieldValue('money', { ...money, currency: event.currentTarget.value.toUpperCase() })}
        />
      </div>
      <DateField label={t('needs:adoptedOn')} required {...form.getInputProps('adoptedOn')} />
      <Textarea label={t('needs:note')} rows={2} maxLength={1000} {...form.getInputProps('note')} />
      <div className="row tight">
        <Button type="submit" loading={adopt.sending} disabled={money.amount === '' || form.values.networkId === ''}>
          {t('needs:adopt.send')}
        </Button>
        <Button variant="default" onClick={props.onClose}>
          {t('ui:cancel')}
        </Button>
      </div>
    </form>
  );
}

type SelectProps = { value: string; error?: ReactNode; onChange: (id: string) => void };

/** A network of the register, found by a part of its name. */
function NetworkSelect({ value, error, onChange }: SelectProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed, 250);
  const { rows = [] } = useRows<Organisation>('/organisations', { kind: 'network', q, limit: 30 });
  return (
    <Select
      label={t('needs:network')}
      placeholder={t('needs:adopt.find')}
      required
      searchable
      data-autofocus
      data={rows.map(({ id, name }) => ({ value: id, label: name }))}
      value={value === '' ? null : value}
      error={error}
      onSearchChange={setTyped}
      filter={({ options }) => options}
      nothingFoundMessage={t('needs:adopt.nothing')}
      onChange={(id) => onChange(id ?? '')}
    />
  );
}
