import { useForm } from '@mantine/form';
import { useSend } from '../api/use-api';
import { useFormProblem } from '../api/use-form-problem';
import { FormSheet } from '../ui/form-sheet';
import { useWords } from '../words/use-words';
import { ACCOUNT_FIELDS, AccountFields } from './account-fields';
import type { RegisteredPerson } from './person';

/** Changes what is known of an account. */
export function EditSheet({ person, onClose }: { person: RegisteredPerson; onClose: () => void }) {
  const { t } = useWords();
  const { name, locale, timeZone, sendHour } = person;
  const form = useForm({ initialValues: { name, locale, timeZone, sendHour: String(sendHour) } });
  const path = `/people/${person.id}`;
  const save = useSend('PATCH', path, { refresh: ['/people'], said: 'people:said.saved', onDone: onClose, quiet: true });
  useFormProblem(save.problem, form.setErrors, path);
  return (
    <FormSheet
      title={t('people:edit.title')}
      save={t('people:edit.save')}
      sending={save.sending}
      problem={save.problem}
      fields={ACCOUNT_FIELDS}
      onSubmit={form.onSubmit((values) =>
        save.send({ body: { ...values, sendHour: Number(values.sendHour) }, version: person.version }),
      )}
      onClose={onClose}
    >
      <AccountFields form={form} />
    </FormSheet>
  );
}
