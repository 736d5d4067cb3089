import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useEffect } from 'react';
import { fieldErrors } from '../api/problem-words';
import { useToday } from '../api/session';
import { useSend } from '../api/use-api';
import { DateField, MoneyField } from '../ui/fields';
import { FormProblem } from '../ui/problem-notice';
import { SideSheet } from '../ui/side-sheet';
import { useWords } from '../words/use-words';
import { AFTER_A_GRANT, type GrantProfile } from './grant';

/** Both sides have signed: from this day the money counts as secured. */
export function AwardSheet({ grant, onClose }: { grant: GrantProfile; onClose: () => void }) {
  const { t } = useWords();
  const today = useToday();
  const { amount, startsOn, endsOn } = grant;
  const form = useForm({ initialValues: { signedOn: today ?? '', amount: amount.amount, startsOn, endsOn } });
  const award = useSend('POST', `/grants/${grant.id}/award`, {
    refresh: AFTER_A_GRANT,
    said: 'grants:said.awarded',
    onDone: onClose,
    quiet: true,
  });
  const { problem } = award;
  const { setErrors } = form;
  useEffect(() => {
    if (problem) setErrors(fieldErrors(problem));
  }, [problem, setErrors]);
  const field = (name: 'signedOn' | 'startsOn' | 'endsOn') => ({
    required: true,
    value: form.values[name],
    error: form.errors[name],
    onChange: (value: string) => form.setFieldValue(name, value),
  });
  return (
    <SideSheet
      open
      onClose={onClose}
      title={t('grants:award.title')}
      foot={
        <Button type="submit" form="award" loading={award.sending}>
          {t('grants:stage.award')}
        </Button>
      }
    >
      <form id="award" className="stack" onSubmit={form.onSubmit((body) => award.send({ body, version: grant.version }))}>
        <FormProblem problem={problem} />
        <p className="muted">{t('grants:award.about')}</p>
        <DateField label={t('grants:award.signedOn')} {...field('signedOn')} />
        <MoneyField
          label={t('grants:column.amount')}
          required
          value={{ amount: form.values.amount, currency: amount.currency }}
          error={form.errors['amount']}
          onChange={(money) => form.setFieldValue('amount', money.amount)}
        />
        <DateField label={t('grants:award.startsOn')} {...field('startsOn')} />
        <DateField label={t('grants:award.endsOn')} {...field('endsOn')} />
      </form>
    </SideSheet>
  );
}
