import { Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useFormProblem } from '../api/use-form-problem';
import { useSend } from '../api/use-api';
import { usePeople } from '../assessments/use-people';
import { DateField } from '../ui/fields';
import { FormSheet } from '../ui/form-sheet';
import { useWords } from '../words/use-words';
import { AFTER_A_GRANT, type GrantProfile, type Requirement } from './grant';

type Props = {
  grant: GrantProfile;
  /** The one that changes; null enters a new one. */
  requirement: Requirement | null;
  onClose: () => void;
};

/** A requirement that comes once, on a day of its own; or another day, label or owner for one that is there. */
export function RequirementSheet({ grant, requirement, onClose }: Props) {
  const { t } = useWords();
  const people = usePeople();
  const form = useForm({
    initialValues: {
      label: requirement?.label ?? '',
      dueOn: requirement?.dueOn ?? '',
      ownerId: requirement?.owner?.id ?? null,
    },
  });
  const path = requirement ? `/requirements/${requirement.id}` : `/grants/${grant.id}/requirements`;
  const save = useSend(requirement ? 'PATCH' : 'POST', path, {
    refresh: AFTER_A_GRANT,
    said: requirement ? 'grants:said.requirement' : 'grants:said.requirementAdded',
    onDone: onClose,
    quiet: true,
  });
  useFormProblem(save.problem, form.setErrors, '/grants');
  const send = form.onSubmit((values) =>
    save.send({ body: requirement ? values : { ...values, kind: 'other' }, version: requirement?.version }),
  );
  return (
    <FormSheet
      title={requirement ? t('grants:requirements.edit') : t('grants:requirements.add')}
      save={requirement ? t('grants:requirements.save') : t('grants:requirements.add')}
      sending={save.sending}
      problem={save.problem}
      fields={['label', 'dueOn', 'ownerId']}
      onSubmit={send}
      onClose={onClose}
    >
      <TextInput label={t('grants:requirements.label')} required maxLength={200} {...form.getInputProps('label')} />
      <DateField
        label={t('grants:requirements.due')}
        required
        description={requirement?.ruleId ? t('grants:requirements.movedAbout') : undefined}
        {...form.getInputProps('dueOn')}
        value={form.values.dueOn}
      />
      <Select
        label={t('grants:requirements.owner')}
        description={t('grants:requirements.ownerAbout')}
        data={people}
        searchable
        clearable
        {...form.getInputProps('ownerId')}
      />
    </FormSheet>
  );
}
