import { Button, Modal, PasswordInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useFormProblem } from '../api/use-form-problem';
import { useSend } from '../api/use-api';
import { NewPasswordField } from '../session/new-password-field';
import { InstantText } from '../ui/date-text';
import { FormProblem } from '../ui/problem-notice';
import { DefinitionList, Section } from '../ui/section';
import { useWords } from '../words/use-words';
import { AFTER_A_CHANGE } from './security';

/** The password: since when, and another one. */
export function PasswordSection({ changedAt }: { changedAt: string | null }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <Section title={t('security:password.title')} about={t('security:password.about')}>
      <div className="stack">
        <DefinitionList items={[{ term: t('security:password.since'), value: <InstantText value={changedAt} /> }]} />
        <div>
          <Button variant="default" onClick={() => setOpen(true)}>
            {t('security:password.change')}
          </Button>
        </div>
      </div>
      {isOpen && <PasswordDialog onClose={() => setOpen(false)} />}
    </Section>
  );
}

function PasswordDialog({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const form = useForm({ initialValues: { current: '', password: '' } });
  const change = useSend('PUT', '/me/password', { refresh: AFTER_A_CHANGE, said: 'security:password.said', onDone: onClose });
  useFormProblem(change.problem, form.setErrors);
  return (
    <Modal opened onClose={onClose} title={t('security:password.change')} closeButtonProps={{ 'aria-label': t('ui:close') }}>
      <form className="stack" onSubmit={form.onSubmit((body) => change.send({ body }))}>
        <FormProblem problem={change.problem} />
        <PasswordInput
          label={t('security:password.current')}
          autoComplete="current-password"
          required
          withAsterisk={false}
          data-autofocus
          visibilityToggleButtonProps={{ 'aria-label': t('session:show') }}
          {...form.getInputProps('current')}
        />
        <NewPasswordField
          value={form.values.password}
          onChange={(password) => form.setFieldValue('password', password)}
          error={form.errors['password'] as string | undefined}
        />
        <div className="row tight">
          <Button type="submit" loading={change.sending}>
            {t('security:password.act')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('ui:cancel')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
