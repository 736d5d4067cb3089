import { MultiSelect, NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useFormProblem } from '../api/use-form-problem';
import { useSend } from '../api/use-api';
import { DateField, MoneyField } from '../ui/fields';
import { FormSheet } from '../ui/form-sheet';
import { useCodeWord, useWords } from '../words/use-words';
import { AFTER_A_GRANT, type GrantProfile, type Tranche } from './grant';

type Props = {
  grant: GrantProfile;
  /** The one that changes; null plans a new one. */
  tranche: Tranche | null;
  onClose: () => void;
};

const FIELDS = ['amount', 'dueOn', 'condition', 'requirementIds', 'state'] as const;
const STATES = ['planned', 'conditions_open', 'claimable', 'requested', 'withheld', 'cancelled'];

/** Plans a payment of the donor, or changes one that is still expected. */
export function TrancheSheet({ grant, tranche, onClose }: Props) {
  const { t } = useWords();
  const codeWord = useCodeWord();
  const form = useForm({
    initialValues: {
      amount: tranche?.amount.amount ?? '',
      dueOn: tranche?.dueOn ?? '',
      condition: tranche?.condition ?? '',
      requirementIds: tranche?.requirements.map(({ id }) => id) ?? [],
      state: tranche?.state ?? 'planned',
    },
  });
  const path = tranche ? `/tranches/${tranche.id}` : `/grants/${grant.id}/tranches`;
  const save = useSend(tranche ? 'PATCH' : 'POST', path, {
    refresh: AFTER_A_GRANT,
    said: tranche ? 'grants:said.trancheChanged' : 'grants:said.tranchePlanned',
    onDone: onClose,
    quiet: true,
  });
  useFormProblem(save.problem, form.setErrors, '/grants');
  const send = form.onSubmit(({ dueOn, condition, state, ...rest }) =>
    save.send({
      body: {
        ...rest,
        dueOn: dueOn || null,
        condition: condition.trim() || null,
        ...(tranche && state !== tranche.state && { state }),
      },
      version: tranche?.version,
    }),
  );
  return (
    <FormSheet
      title={tranche ? t('grants:tranches.editTitle', { number: tranche.position }) : t('grants:tranches.plan')}
      save={tranche ? t('grants:tranches.save') : t('grants:tranches.plan')}
      sending={save.sending}
      problem={save.problem}
      fields={FIELDS}
      onSubmit={send}
      onClose={onClose}
    >
      <MoneyField
        label={t('grants:tranches.amount')}
        required
        value={{ amount: form.values.amount, currency: grant.amount.currency }}
        error={form.errors['amount']}
        onChange={({ amount }) => form.setFieldValue('amount', amount)}
      />
      <DateField label={t('grants:tranches.due')} {...form.getInputProps('dueOn')} value={form.values.dueOn} />
      <TextInput
        label={t('grants:tranches.condition')}
        description={t('grants:tranches.conditionAbout')}
        maxLength={200}
        {...form.getInputProps('condition')}
      />
      <MultiSelect
        label={t('grants:tranches.requirements')}
        description={t('grants:tranches.requirementsAbout')}
        data={grant.requirements.map(({ id, label, dueOn }) => ({ value: id, label: `${label} · ${dueOn}` }))}
        searchable
        {...form.getInputProps('requirementIds')}
      />
      {tranche && (
        <NativeSelect
          label={t('grants:column.state')}
          data={STATES.map((value) => ({ value, label: codeWord(`states:tranche.${value}`) }))}
          {...form.getInputProps('state')}
        />
      )}
    </FormSheet>
  );
}
