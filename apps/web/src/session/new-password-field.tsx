import { PasswordInput } from '@mantine/core';
import { useWords } from '../words/use-words';

type Props = { value: string; onChange: (value: string) => void; error?: string | null };

/** A new password, with what makes one good. */
export function NewPasswordField({ value, onChange, error }: Props) {
  const { t } = useWords();
  return (
    <PasswordInput
      label={t('session:setPassword.label')}
      description={t('session:setPassword.rule')}
      name="new-password"
      autoComplete="new-password"
      required
      withAsterisk={false}
      value={value}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value)}
      visibilityToggleButtonProps={{ 'aria-label': t('session:show') }}
    />
  );
}
