import { Checkbox, NativeSelect, Select, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { components } from '../api/schema';
import { useRead } from '../api/use-api';
import { usePeople } from '../assessments/use-people';
import { useWords } from '../words/use-words';
import css from './grants.module.css';

type Template = components['schemas']['RequirementTemplateView'];

export type RuleValues = {
  kind: string;
  label: string;
  period: string;
  cycle: string;
  anchor: string;
  offsetMonths: string;
  offsetDays: string;
  toMonthEnd: boolean;
  ownerId: string | null;
};

export const NEW_RULE: RuleValues = {
  kind: 'other',
  label: '',
  period: 'annual',
  cycle: 'grant',
  anchor: 'period_end',
  offsetMonths: '0',
  offsetDays: '90',
  toMonthEnd: false,
  ownerId: null,
};

const PERIODS = ['annual', 'half_year', 'quarterly', 'once'] as const;
const CYCLES = ['grant', 'calendar'] as const;

/** From which days a rule of this rhythm can count. */
export function anchorsOf(period: string): readonly string[] {
  return period === 'once' ? ['grant_start', 'grant_middle', 'grant_end'] : ['period_end', 'period_start'];
}

/** What a clause asks for, how often, and by when; one that occurs in many contracts fills the fields. */
export function RuleFields({ form, role }: { form: UseFormReturnType<RuleValues>; role: string }) {
  const { t } = useWords();
  const people = usePeople();
  const { period } = form.values;
  const choices = (prefix: 'period' | 'cycle' | 'anchor', codes: readonly string[]) =>
    codes.map((value) => ({ value, label: t(`grants:rules.${prefix}.${value}`) }));
  return (
    <>
      <TemplateSelect form={form} role={role} />
      <TextInput label={t('grants:requirements.label')} required maxLength={200} {...form.getInputProps('label')} />
      <div className={`grid tight ${css.pair}`}>
        <NativeSelect label={t('grants:rules.often')} data={choices('period', PERIODS)} {...form.getInputProps('period')} />
        {period !== 'once' && (
          <NativeSelect label={t('grants:rules.years')} data={choices('cycle', CYCLES)} {...form.getInputProps('cycle')} />
        )}
      </div>
      <NativeSelect
        label={t('grants:rules.from')}
        data={choices('anchor', anchorsOf(period))}
        {...form.getInputProps('anchor')}
      />
      <div className={`grid tight ${css.pair}`}>
        <TextInput type="number" min={-60} max={60} label={t('grants:rules.months')} {...form.getInputProps('offsetMonths')} />
        <TextInput type="number" min={-1000} max={1000} label={t('grants:rules.days')} {...form.getInputProps('offsetDays')} />
      </div>
      <p className="label">{t('grants:rules.offsetAbout')}</p>
      <Checkbox label={t('grants:rules.toMonthEnd')} {...form.getInputProps('toMonthEnd', { type: 'checkbox' })} />
      <Select
        label={t('grants:requirements.owner')}
        description={t('grants:requirements.ownerAbout')}
        data={people}
        searchable
        clearable
        {...form.getInputProps('ownerId')}
      />
    </>
  );
}

function TemplateSelect({ form, role }: { form: UseFormReturnType<RuleValues>; role: string }) {
  const { t, language } = useWords();
  const { data = [] } = useRead<Template[]>('/requirement-templates', { role });
  const take = (index: string) => {
    const template = data[Number(index)];
    if (index === '' || !template) return;
    const { label, offsetMonths, offsetDays, ...rest } = template;
    form.setValues({
      ...rest,
      label: label[language],
      offsetMonths: String(offsetMonths),
      offsetDays: String(offsetDays),
    });
  };
  return (
    <NativeSelect
      label={t('grants:rules.template')}
      description={t('grants:rules.templateAbout')}
      data={[{ value: '', label: '–' }, ...data.map(({ label }, index) => ({ value: String(index), label: label[language] }))]}
      onChange={(event) => take(event.currentTarget.value)}
    />
  );
}
