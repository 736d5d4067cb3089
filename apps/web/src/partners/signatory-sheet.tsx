import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useFormProblem } from '../api/use-form-problem';
import { useSend } from '../api/use-api';
import { FormSheet } from '../ui/form-sheet';
import { useWords } from '../words/use-words';
import type { Signatory } from './organisation';

type Props = { organisationId: string; onAdded: (signatory: Signatory) => void; onClose: () => void };

/** Adds somebody who signs: an alias or role, and the legal name as it stands on the agreement. Nothing of it is kept as a draft. */
export function SignatorySheet({ organisationId, onAdded, onClose }: Props) {
  const { t } = useWords();
  const form = useForm({ initialValues: { alias: '', legalName: '' } });
  const add = useSend<Signatory>('POST', `/organisations/${organisationId}/signatories`, {
    refresh: ['/history'],
    said: 'partners:said.signatoryAdded',
    onDone: (added) => {
      onAdded(added);
      onClose();
    },
    quiet: true,
  });
  useFormProblem(add.problem, form.setErrors);
  return (
    <FormSheet
      title={t('partners:signatory.add')}
      save={t('partners:signatory.add')}
      sending={add.sending}
      problem={add.problem}
      fields={['alias', 'legalName']}
      onSubmit={form.onSubmit((body) => add.send({ body }))}
      onClose={onClose}
    >
      <TextInput
        label={t('partners:contact.name')}
        description={t('partners:signatory.aliasAbout')}
        required
        maxLength={200}
        {...form.getInputProps('alias')}
      />
      <TextInput
        label={t('partners:signatory.legalName')}
        description={t('partners:signatory.legalNameAbout')}
        required
        autoComplete="off"
        maxLength={200}
        {...form.getInputProps('legalName')}
      />
    </FormSheet>
  );
}
