import { Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { DateField } from '../ui/fields';
import { useWords } from '../words/use-words';
import type { Donor } from './donor';

export type DonorValues = { programme: string; outlookNote: string; outlookOn: string; renewalNote: string };

export const DONOR_FIELDS = ['programme', 'outlookNote', 'outlookOn', 'renewalNote'] as const;

/** What is known about a donor's plans. */
export function DonorFields({ form }: { form: UseFormReturnType<DonorValues> }) {
  const { t } = useWords();
  return (
    <>
      <TextInput label={t('donors:field.programme')} maxLength={200} {...form.getInputProps('programme')} />
      <Textarea label={t('donors:outlook.note')} autosize minRows={3} maxLength={2000} {...form.getInputProps('outlookNote')} />
      <DateField label={t('donors:outlook.on')} {...form.getInputProps('outlookOn')} value={form.values.outlookOn} />
      <Textarea
        label={t('donors:outlook.renewal')}
        autosize
        minRows={2}
        maxLength={2000}
        {...form.getInputProps('renewalNote')}
      />
    </>
  );
}

export function valuesOf(donor: Donor | null): DonorValues {
  return {
    programme: donor?.programme ?? '',
    outlookNote: donor?.outlookNote ?? '',
    outlookOn: donor?.outlookOn ?? '',
    renewalNote: donor?.renewalNote ?? '',
  };
}

/** What is sent: an empty field says that nothing is known. */
export function bodyOf(values: DonorValues): Record<string, string | null> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.trim() || null]));
}
