import { Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useFormProblem } from '../api/use-form-problem';
import { useToday } from '../api/session';
import { useSend } from '../api/use-api';
import { DateField } from '../ui/fields';
import { FormSheet } from '../ui/form-sheet';
import { useWords } from '../words/use-words';

type Props = { organisationId: string; onClose: () => void };

/** Records a complaint about an organisation. Nothing of it is kept as a draft. */
export function ComplaintSheet({ organisationId, onClose }: Props) {
  const { t } = useWords();
  const today = useToday() ?? '';
  const form = useForm({ initialValues: { receivedOn: today, text: '' } });
  const record = useSend('POST', `/organisations/${organisationId}/complaints`, {
    refresh: ['/organisations'],
    said: 'incidents:said.complaint',
    onDone: onClose,
    quiet: true,
  });
  useFormProblem(record.problem, form.setErrors);
  return (
    <FormSheet
      title={t('incidents:complaint.record')}
      save={t('incidents:complaint.record')}
      sending={record.sending}
      problem={record.problem}
      fields={['receivedOn', 'text']}
      onSubmit={form.onSubmit((body) => record.send({ body }))}
      onClose={onClose}
    >
      <DateField label={t('incidents:complaint.on')} required max={today} {...form.getInputProps('receivedOn')} />
      <Textarea
        label={t('incidents:complaint.text')}
        description={t('incidents:complaint.textAbout')}
        required
        autosize
        minRows={6}
        maxRows={16}
        maxLength={10_000}
        {...form.getInputProps('text')}
      />
    </FormSheet>
  );
}
