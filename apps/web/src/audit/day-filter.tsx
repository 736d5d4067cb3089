import { TextInput } from '@mantine/core';
import css from './audit.module.css';

const LABEL_WIDTH = 52;

type Props = { label: string; value: string; onChange: (value: string) => void };

/** A day as a filter: its label stands in the field, as those of the choices beside it do. */
export function DayFilter({ label, value, onChange }: Props) {
  return (
    <TextInput
      type="date"
      aria-label={label}
      leftSection={<span className={css.quiet}>{label}</span>}
      leftSectionWidth={LABEL_WIDTH}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
