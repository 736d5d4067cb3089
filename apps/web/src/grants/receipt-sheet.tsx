import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useEffect } from 'react';
import { fieldErrors } from '../api/problem-words';
import { useToday } from '../api/session';
import { useSend } from '../api/use-api';
import { Amount } from '../ui/amount';
import { DecimalField } from '../ui/decimal-field';
import { DateField, MoneyField } from '../ui/fields';
import { FormProblem } from '../ui/problem-notice';
import { DefinitionList } from '../ui/section';
import { SideSheet } from '../ui/side-sheet';
import { useWords } from '../words/use-words';
import { AFTER_A_GRANT, type Tranche } from './grant';

type Props = { tranche: Tranche; fxMethod: string; onClose: () => void };

/** Money has come: on which day, how much, and at the bank's rate where the grant is valued by its receipts. */
export function ReceiptSheet({ tranche, fxMethod, onClose }: Props) {
  const { t } = useWords();
  const today = useToday();
  const form = useForm({ initialValues: { receivedOn: today ?? '', amount: tranche.amount.amount, bankRate: '' } });
  const receive = useSend('POST', `/tranches/${tranche.id}/receipt`, {
    refresh: AFTER_A_GRANT,
    said: 'grants:said.received',
    onDone: onClose,
    quiet: true,
  });
  const { problem } = receive;
  const { setErrors } = form;
  useEffect(() => {
    if (problem) setErrors(fieldErrors(problem));
  }, [problem, setErrors]);
  const send = form.onSubmit(({ bankRate, ...values }) =>
    receive.send({ body: { ...values, ...(bankRate !== '' && { bankRate }) }, version: tranche.version }),
  );
  return (
    <SideSheet
      open
      onClose={onClose}
      title={t('grants:receipt.title', { number: tranche.position })}
      foot={
        <Button type="submit" form="receipt" loading={receive.sending}>
          {t('grants:tranches.receive')}
        </Button>
      }
    >
      <form id="receipt" className="stack" onSubmit={send}>
        <FormProblem problem={problem} />
        <DefinitionList items={[{ term: t('grants:receipt.expected'), value: <Amount value={tranche.amount} /> }]} />
        <DateField label={t('grants:receipt.on')} required {...form.getInputProps('receivedOn')} value={form.values.receivedOn} />
        <MoneyField
          label={t('grants:receipt.amount')}
          required
          value={{ amount: form.values.amount, currency: tranche.amount.currency }}
          error={form.errors['amount']}
          onChange={({ amount }) => form.setFieldValue('amount', amount)}
        />
        {fxMethod === 'weighted_receipts' && (
          <DecimalField
            label={t('grants:receipt.rate')}
            description={t('grants:receipt.rateAbout', { currency: tranche.amount.currency })}
            required
            value={form.values.bankRate}
            error={form.errors['bankRate']}
            onChange={(bankRate) => form.setFieldValue('bankRate', bankRate)}
          />
        )}
      </form>
    </SideSheet>
  );
}
