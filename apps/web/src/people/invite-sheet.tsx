import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useSend } from '../api/use-api';
import { useFormProblem } from '../api/use-form-problem';
import { FormSheet } from '../ui/form-sheet';
import { currentLanguage } from '../words/language';
import { useWords } from '../words/use-words';
import { ACCOUNT_FIELDS, AccountFields } from './account-fields';
import type { RegisteredPerson } from './person';
import { isComplete, NO_CHOICE, placedOf, RoleFields } from './role-fields';

/** Makes an account; its owner gets a link to choose a password. */
export function InviteSheet({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const [choice, setChoice] = useState(NO_CHOICE);
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const form = useForm({ initialValues: { name: '', email: '', locale: currentLanguage() as string, timeZone, sendHour: '9' } });
  const invite = useSend<RegisteredPerson>('POST', '/people', {
    refresh: ['/people'],
    said: 'people:said.invited',
    quiet: true,
    onDone: ({ id }) => void navigate({ to: '/people/$id', params: { id } }),
  });
  useFormProblem(invite.problem, form.setErrors);
  const send = form.onSubmit(({ sendHour, ...values }) =>
    invite.send({ body: { ...values, sendHour: Number(sendHour), roles: choice.role === '' ? [] : [placedOf(choice)] } }),
  );
  return (
    <FormSheet
      title={t('people:invite.title')}
      save={t('people:invite.send')}
      sending={invite.sending}
      problem={invite.problem}
      fields={[...ACCOUNT_FIELDS, 'email', 'networkId']}
      disabled={choice.role !== '' && !isComplete(choice)}
      onSubmit={send}
      onClose={onClose}
    >
      <p className="label">{t('people:invite.about')}</p>
      <TextInput
        type="email"
        label={t('people:field.email')}
        required
        maxLength={320}
        data-autofocus
        {...form.getInputProps('email')}
      />
      <AccountFields form={form} />
      <RoleFields optional choice={choice} error={form.errors['networkId']} onChange={setChoice} />
    </FormSheet>
  );
}
