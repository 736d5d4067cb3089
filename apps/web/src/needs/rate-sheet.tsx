import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useEffect } from 'react';
import { fieldErrors } from '../api/problem-words';
import { refresh } from '../api/queries';
import { useSend } from '../api/use-api';
import { ConflictNotice } from '../ui/conflict-notice';
import { DecimalField } from '../ui/decimal-field';
import { DateField } from '../ui/fields';
import { FormProblem } from '../ui/problem-notice';
import { SideSheet } from '../ui/side-sheet';
import { useWords } from '../words/use-words';
import { type PlanningRate, type SpotRate, yearsAround } from './needs';

type Props = {
  kind: 'planning' | 'spot';
  today: string;
  /** The rate that is put right; null enters a new one. */
  edited: PlanningRate | SpotRate | null;
  onClose: () => void;
};

const PATH = { planning: '/planning-rates', spot: '/spot-rates' } as const;

function useRateForm({ kind, today, edited, onClose }: Props) {
  const form = useForm({
    initialValues: {
      currency: edited?.currency ?? '',
      year: String(Number(today.slice(0, 4)) + 1),
      on: today,
      rate: edited?.rate ?? '',
      source: edited?.source ?? '',
    },
  });
  const path = PATH[kind];
  const saved = { refresh: [path], said: 'needs:rate.said', onDone: onClose } as const;
  const act = useSend(edited ? 'PATCH' : 'POST', edited ? `${path}/${edited.id}` : path, saved);
  const { problem } = act;
  const { setErrors } = form;
  useEffect(() => {
    if (problem) setErrors(fieldErrors(problem));
    if (problem?.isConflict) void refresh(path);
  }, [problem, setErrors, path]);
  const send = () => {
    const { currency, year, on, rate, source } = form.values;
    const rest = { rate, source: source === '' ? null : source };
    if (edited) return act.send({ body: rest, version: edited.version });
    act.send({ body: { currency, ...rest, ...(kind === 'planning' ? { year: Number(year) } : { on }) } });
  };
  return { form, act, send };
}

/** Enters a rate, or puts one right. */
export function RateSheet(props: Props) {
  const { kind, today, edited, onClose } = props;
  const { t } = useWords();
  const { form, act, send } = useRateForm(props);
  const title = edited ? t('needs:rate.correct') : kind === 'planning' ? t('needs:rate.setPlanning') : t('needs:rate.enterSpot');
  return (
    <SideSheet open onClose={onClose} title={edited ? `${title} · ${edited.currency}` : title}>
      <form className="stack" onSubmit={form.onSubmit(send)}>
        <FormProblem problem={act.problem} />
        {act.problem?.isConflict && edited && (
          <ConflictNotice
            fields={[{ label: t('needs:rate.head'), mine: form.values.rate, theirs: edited.rate }]}
            onKeepMine={send}
            onTakeTheirs={onClose}
          />
        )}
        {!edited && (
          <div className="grid tight">
            <TextInput
              label={t('needs:currency')}
              required
              maxLength={3}
              data-autofocus
              {...form.getInputProps('currency')}
              onChange={(event) => form.setFieldValue('currency', event.currentTarget.value.toUpperCase())}
            />
            {kind === 'planning' ? (
              <NativeSelect label={t('needs:year')} data={yearsAround(today)} {...form.getInputProps('year')} />
            ) : (
              <DateField label={t('needs:rate.on')} required max={today} {...form.getInputProps('on')} />
            )}
          </div>
        )}
        <DecimalField
          label={t('needs:rate.head')}
          description={t('needs:rate.about')}
          required
          value={form.values.rate}
          error={form.errors['rate']}
          onChange={(rate) => form.setFieldValue('rate', rate)}
        />
        <TextInput label={t('needs:rate.source')} maxLength={200} {...form.getInputProps('source')} />
        <div className="row tight">
          <Button type="submit" loading={act.sending} disabled={form.values.rate === ''}>
            {t('needs:rate.save')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('ui:cancel')}
          </Button>
        </div>
      </form>
    </SideSheet>
  );
}
