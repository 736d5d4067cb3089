import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useFormProblem } from '../api/use-form-problem';
import { useSend } from '../api/use-api';
import { FormProblem } from '../ui/problem-notice';
import { useWords } from '../words/use-words';
import { codeFrom, KINDS, LEVELS, type OrganisationProfile, type Picked } from './organisation';

type Props = { name: string; onCancel: () => void; onEntered: (entered: Picked) => void };

/** Enters an organisation with the least that it needs; the rest is added on its page. */
export function NewOrganisation({ name, onCancel, onEntered }: Props) {
  const { t } = useWords();
  const form = useForm({ initialValues: { name, kind: 'ally_ngo', level: '' } });
  const enter = useSend<OrganisationProfile>('POST', '/organisations', {
    refresh: ['/organisations'],
    onDone: (entered) => onEntered(entered),
  });
  const { problem } = enter;
  useFormProblem(problem, form.setErrors);
  const isNetwork = form.values.kind === 'network';
  return (
    <form
      className="stack tight"
      aria-label={t('partners:pick.enter')}
      onSubmit={form.onSubmit(({ level, ...rest }) =>
        enter.send({ body: { ...rest, code: codeFrom(rest.name), level: isNetwork ? level : null } }),
      )}
    >
      <FormProblem problem={problem} />
      <TextInput
        label={t('partners:column.name')}
        required
        maxLength={200}
        {...form.getInputProps('name')}
        error={form.errors['name'] ?? form.errors['code']}
      />
      <NativeSelect
        label={t('partners:column.kind')}
        data={KINDS.map((value) => ({ value, label: t(`partners:kind.${value}`) }))}
        {...form.getInputProps('kind')}
      />
      {isNetwork && (
        <NativeSelect
          label={t('partners:column.level')}
          required
          data={[{ value: '', label: '–' }, ...LEVELS.map((value) => ({ value, label: t(`partners:level.${value}`) }))]}
          {...form.getInputProps('level')}
        />
      )}
      <div className="row tight">
        <Button type="submit" size="xs" loading={enter.sending}>
          {t('partners:pick.enterAct')}
        </Button>
        <Button size="xs" variant="default" onClick={onCancel}>
          {t('ui:cancel')}
        </Button>
      </div>
    </form>
  );
}
