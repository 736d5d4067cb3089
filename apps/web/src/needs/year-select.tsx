import { NativeSelect } from '@mantine/core';
import { useWords } from '../words/use-words';
import { yearsAround } from './needs';

type Props = { today: string; value: string; onChange: (year: string) => void };

/** The year that the table is about. */
export function YearSelect({ today, value, onChange }: Props) {
  const { t } = useWords();
  const years = yearsAround(today);
  const data = years.includes(value) ? years : [value, ...years];
  return (
    <NativeSelect
      aria-label={t('needs:year')}
      data={data.map((year) => ({ value: year, label: t('needs:inYear', { year }) }))}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
