import { useForm } from '@mantine/form';
import { useFormProblem } from '../api/use-form-problem';
import { useSend } from '../api/use-api';
import { FormSheet } from '../ui/form-sheet';
import { useWords } from '../words/use-words';
import type { Donor } from './donor';
import { bodyOf, DONOR_FIELDS, DonorFields, type DonorValues, valuesOf } from './donor-fields';

/** Changes what is known about a donor. */
export function DonorSheet({ donor, onClose }: { donor: Donor; onClose: () => void }) {
  const { t } = useWords();
  const form = useForm<DonorValues>({ initialValues: valuesOf(donor) });
  const save = useSend('PATCH', `/donors/${donor.id}`, {
    refresh: ['/donors'],
    said: 'donors:said.saved',
    onDone: onClose,
    quiet: true,
  });
  useFormProblem(save.problem, form.setErrors, '/donors');
  return (
    <FormSheet
      title={t('donors:edit.title')}
      save={t('donors:edit.save')}
      sending={save.sending}
      problem={save.problem}
      fields={DONOR_FIELDS}
      onSubmit={form.onSubmit((values) => save.send({ body: bodyOf(values), version: donor.version }))}
      onClose={onClose}
    >
      <DonorFields form={form} />
    </FormSheet>
  );
}
