import { NativeSelect, Select, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { LANGUAGES } from '../words/language';
import { useWords } from '../words/use-words';

export type AccountValues = { name: string; locale: string; timeZone: string; sendHour: string };

/** Fields that show their own errors. */
export const ACCOUNT_FIELDS = ['name', 'locale', 'timeZone', 'sendHour'];
const HOURS = Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), label: `${String(hour).padStart(2, '0')}:00` }));
const NAMES = { en: 'English', fr: 'Français' };

/** What is known of an account beside its roles. */
export function AccountFields<V extends AccountValues>({ form }: { form: UseFormReturnType<V> }) {
  const { t } = useWords();
  const zones = [...new Set([...Intl.supportedValuesOf('timeZone'), form.values.timeZone])];
  return (
    <>
      <TextInput
        label={t('people:field.name')}
        description={t('people:field.nameAbout')}
        required
        maxLength={200}
        {...form.getInputProps('name')}
      />
      <NativeSelect
        label={t('people:field.locale')}
        data={LANGUAGES.map((value) => ({ value, label: NAMES[value] }))}
        {...form.getInputProps('locale')}
      />
      <Select
        label={t('people:field.timeZone')}
        description={t('people:field.timeZoneAbout')}
        searchable
        allowDeselect={false}
        data={zones}
        nothingFoundMessage={t('people:field.noZone')}
        {...form.getInputProps('timeZone')}
      />
      <NativeSelect
        label={t('people:field.sendHour')}
        description={t('people:field.sendHourAbout')}
        data={HOURS}
        {...form.getInputProps('sendHour')}
      />
    </>
  );
}
