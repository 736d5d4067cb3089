import { Button, NativeSelect, Radio } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { fieldErrors } from '../api/problem-words';
import { useCan, useToday } from '../api/session';
import { useRead, useSend } from '../api/use-api';
import { DateField } from '../ui/fields';
import { FormProblem } from '../ui/problem-notice';
import { SideSheet } from '../ui/side-sheet';
import { useAddress } from '../ui/use-filters';
import { useWords } from '../words/use-words';
import type { Scope } from './report';

const YEARS_BACK = 6;
const YEARS_AHEAD = 4;

/** The act of the page: opens the form that asks for a report. Nothing for those who may not. */
export function CompileButton() {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const today = useToday();
  if (!useCan('funding_gap.compile')) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('funding-gap:compile.openForm')}</Button>
      <SideSheet open={isOpen} onClose={() => setOpen(false)} title={t('funding-gap:compile.title')}>
        {today && <CompileForm today={today} onClose={() => setOpen(false)} />}
      </SideSheet>
    </>
  );
}

const yearsAround = (year: number): string[] =>
  Array.from({ length: YEARS_BACK + YEARS_AHEAD + 1 }, (_, index) => String(year + YEARS_AHEAD - index));

function useCompile(onClose: () => void) {
  const navigate = useNavigate();
  const address = useAddress();
  return useSend<{ jobId: string }>('POST', '/funding-gap/reports', {
    onDone: ({ jobId }) => {
      onClose();
      void navigate({ to: '.', search: { ...address, job: jobId }, replace: true, resetScroll: false });
    },
  });
}

function useCompileForm(today: string, onClose: () => void) {
  const year = Number(today.slice(0, 4));
  const form = useForm({
    initialValues: {
      reportYear: String(year),
      asOfOn: today,
      baseline: 'auto',
      baselineYear: String(year - 1),
      baselineAsOfOn: `${year - 1}-12-31`,
      scopeId: '',
    },
  });
  const compile = useCompile(onClose);
  const { problem } = compile;
  const { setErrors } = form;
  useEffect(() => {
    if (problem) setErrors(fieldErrors(problem));
  }, [problem, setErrors]);
  const { values } = form;
  const send = () => {
    const { baselineYear, baselineAsOfOn, scopeId } = values;
    const against = values.baseline === 'own' && { baselineYear: Number(baselineYear), baselineAsOfOn };
    const over = scopeId !== '' && { scopeId };
    compile.send({ body: { reportYear: Number(values.reportYear), asOfOn: values.asOfOn, ...against, ...over } });
  };
  const setBaselineYear = (next: string) => {
    form.setFieldValue('baselineYear', next);
    form.setFieldValue('baselineAsOfOn', `${next}-12-31`);
  };
  return { form, compile, send, year, setBaselineYear };
}

/** Year, day, baseline and scope; the rest is worked out by a worker. */
function CompileForm({ today, onClose }: { today: string; onClose: () => void }) {
  const { t } = useWords();
  const { data: scopes } = useRead<Scope[]>('/funding-gap/scopes');
  const { form, compile, send, year, setBaselineYear } = useCompileForm(today, onClose);
  return (
    <form className="stack" onSubmit={form.onSubmit(send)}>
      <p className="muted">{t('funding-gap:compile.about')}</p>
      <FormProblem problem={compile.problem} />
      <NativeSelect
        label={t('funding-gap:compile.year')}
        data={yearsAround(year)}
        data-autofocus
        {...form.getInputProps('reportYear')}
      />
      <DateField
        label={t('funding-gap:compile.asOf')}
        description={t('funding-gap:compile.asOfAbout')}
        required
        {...form.getInputProps('asOfOn')}
      />
      <Radio.Group label={t('funding-gap:compile.baseline')} {...form.getInputProps('baseline')}>
        <div className="stack tight">
          <Radio value="auto" label={t('funding-gap:compile.baselineAuto')} />
          <Radio value="own" label={t('funding-gap:compile.baselineOwn')} />
        </div>
      </Radio.Group>
      {form.values.baseline === 'own' && (
        <div className="grid tight">
          <NativeSelect
            label={t('funding-gap:compile.baselineYear')}
            data={yearsAround(year - 1)}
            {...form.getInputProps('baselineYear')}
            onChange={(event) => setBaselineYear(event.currentTarget.value)}
          />
          <DateField label={t('funding-gap:compile.baselineAsOf')} required {...form.getInputProps('baselineAsOfOn')} />
        </div>
      )}
      <NativeSelect
        label={t('funding-gap:compile.scope')}
        description={t('funding-gap:compile.scopeAbout')}
        data={(scopes ?? []).map(({ id, name, isDefault }) => ({ value: isDefault ? '' : id, label: name }))}
        {...form.getInputProps('scopeId')}
      />
      <div className="row tight">
        <Button type="submit" loading={compile.sending}>
          {t('funding-gap:compile.send')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('ui:cancel')}
        </Button>
      </div>
    </form>
  );
}
