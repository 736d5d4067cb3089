import { NativeSelect, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useFormProblem } from '../api/use-form-problem';
import { useToday } from '../api/session';
import { useSend } from '../api/use-api';
import { DateField } from '../ui/fields';
import { FormSheet } from '../ui/form-sheet';
import { useWords } from '../words/use-words';
import { SEVERITIES } from './incident';

type Props = { organisationId: string; onClose: () => void };

/** Records that an organisation claimed to represent others. Nothing of it is kept as a draft. */
export function IncidentSheet({ organisationId, onClose }: Props) {
  const { t } = useWords();
  const today = useToday() ?? '';
  const form = useForm({ initialValues: { occurredOn: today, severity: '', notes: '' } });
  const record = useSend('POST', `/organisations/${organisationId}/incidents`, {
    refresh: ['/organisations', '/partnerships'],
    said: 'incidents:said.incident',
    onDone: onClose,
    quiet: true,
  });
  useFormProblem(record.problem, form.setErrors);
  return (
    <FormSheet
      title={t('incidents:incident.record')}
      save={t('incidents:incident.record')}
      sending={record.sending}
      problem={record.problem}
      fields={['occurredOn', 'severity', 'notes']}
      onSubmit={form.onSubmit((values) => record.send({ body: { ...values, notes: values.notes.trim() || null } }))}
      onClose={onClose}
    >
      <DateField label={t('incidents:incident.on')} required max={today} {...form.getInputProps('occurredOn')} />
      <NativeSelect
        label={t('incidents:severity.label')}
        description={t('incidents:severity.about')}
        required
        data={[
          { value: '', label: t('incidents:severity.choose') },
          ...SEVERITIES.map((value) => ({ value, label: t(`incidents:severity.${value}`) })),
        ]}
        {...form.getInputProps('severity')}
      />
      <Textarea
        label={t('incidents:incident.text')}
        description={t('incidents:incident.textAbout')}
        autosize
        minRows={4}
        maxRows={14}
        maxLength={5000}
        {...form.getInputProps('notes')}
      />
    </FormSheet>
  );
}
