import { TextInput } from '@mantine/core';
import { useWords } from '../words/use-words';
import type { Money } from './amount';
import { DecimalField, type FieldProps } from './decimal-field';
import { hundredfold, hundredth, minorUnits, signOf, trimmed } from './decimal-text';

type MoneyProps = FieldProps & { value?: Money; onChange: (value: Money) => void };

/** An amount in the currency of the record: `{ amount: '1234.50', currency: 'EUR' }`. Refuses more decimals than the currency has. */
export function MoneyField({ value = { amount: '', currency: 'EUR' }, onChange, ...field }: MoneyProps) {
  const { t } = useWords();
  const units = minorUnits(value.currency);
  const check = (amount: string) => {
    const decimals = trimmed(amount, 0).split('.')[1]?.length ?? 0;
    if (signOf(amount) < 0) return t('ui:field.negative');
    return decimals > units ? t('ui:field.decimals', { count: units, currency: value.currency }) : null;
  };
  return (
    <DecimalField
      {...field}
      value={value.amount}
      unit={value.currency}
      check={check}
      onChange={(amount) => onChange({ ...value, amount })}
    />
  );
}

type TextProps = FieldProps & { value?: string; onChange: (value: string) => void };

/** A share between 0 and 100 %, kept as ratio text: 12.5 % is '0.125'. */
export function ShareField({ value = '', onChange, ...field }: TextProps) {
  const { t } = useWords();
  const check = (percent: string) => (signOf(percent) < 0 || signOf(hundredRest(percent)) > 0 ? t('ui:field.share') : null);
  return (
    <DecimalField
      {...field}
      value={value === '' ? '' : trimmed(hundredfold(value), 0)}
      unit="%"
      unitWidth={36}
      check={check}
      onChange={(percent) => onChange(percent === '' ? '' : hundredth(percent))}
    />
  );
}

/** What a percentage has above a hundred, to the sign: '100.5' → '0.5'. */
function hundredRest(percent: string): string {
  const [whole = '0', fraction = '0'] = percent.split('.');
  return `${BigInt(whole) - 100n}.${fraction}`;
}

type DateProps = TextProps & { min?: string; max?: string };

/** A calendar day as YYYY-MM-DD, with the device's own calendar. */
export function DateField({ value = '', onChange, ...field }: DateProps) {
  return <TextInput {...field} type="date" value={value} onChange={(event) => onChange(event.currentTarget.value)} />;
}
