import { SegmentedControl } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { fieldErrors } from '../api/problem-words';
import { useFormProblem } from '../api/use-form-problem';
import { useSend } from '../api/use-api';
import { MoneyField, ShareField } from '../ui/fields';
import { FormSheet } from '../ui/form-sheet';
import { minus, sumOf } from '../ui/decimal-sum';
import { signOf } from '../ui/decimal-text';
import { useWords } from '../words/use-words';
import { BudgetBalance, ShareBalance } from './budget-balance';
import { AFTER_A_GRANT, FUNDING_TYPES, type GrantProfile } from './grant';
import { linesOf, LinesFields, totalOf, valuesOf, yearsOf } from './lines-fields';

type Props = { grant: GrantProfile; onClose: () => void };

const nothing = () => undefined;

/** How the award is spread: by the lines of the contract, or over its days with a share for each type. */
export function BudgetSheet({ grant, onClose }: Props) {
  const { t } = useWords();
  const [allocation, setAllocation] = useState(grant.allocation);
  const lines = useLines(grant);
  const shares = useShares(grant);
  const isByLines = allocation === 'budget_lines';
  const path = isByLines ? `/grants/${grant.id}/budget-lines` : `/grants/${grant.id}/type-shares`;
  const save = useSend('PUT', path, { refresh: AFTER_A_GRANT, said: 'grants:said.budget', onDone: onClose, quiet: true });
  useFormProblem(save.problem, nothing, '/grants');
  const send = (event: FormEvent) => {
    event.preventDefault();
    save.send({ body: isByLines ? lines.body : shares.body, version: grant.version });
  };
  return (
    <FormSheet
      title={t('grants:budget.edit')}
      save={t('grants:budget.save')}
      sending={save.sending}
      problem={save.problem}
      fields={['amount']}
      disabled={isByLines ? !lines.isWhole : !shares.isWhole}
      onSubmit={send}
      onClose={onClose}
    >
      <SegmentedControl
        aria-label={t('grants:budget.how')}
        data={['budget_lines', 'days'].map((value) => ({ value, label: t(`grants:budget.by.${value}`) }))}
        value={allocation}
        onChange={setAllocation}
      />
      {isByLines ? (
        <>
          <MoneyField
            label={t('grants:column.amount')}
            required
            value={{ amount: lines.award, currency: grant.amount.currency }}
            error={save.problem && fieldErrors(save.problem)['amount']}
            onChange={({ amount }) => lines.setAward(amount)}
          />
          <LinesFields years={yearsOf(grant)} values={lines.values} onChange={lines.setValues} />
          <BudgetBalance rest={lines.rest} currency={grant.amount.currency} />
        </>
      ) : (
        <>
          <p className="muted">{t('grants:budget.days')}</p>
          {FUNDING_TYPES.map((type) => (
            <ShareField key={type} label={t(`grants:type.${type}`)} value={shares.values[type]} onChange={shares.set(type)} />
          ))}
          <ShareBalance rest={shares.rest} />
        </>
      )}
    </FormSheet>
  );
}

/** The lines as entered; for a grant by days, what its days make of the award, as a start. */
function useLines(grant: GrantProfile) {
  const { amount } = grant.amount;
  const start = grant.budgetLines.length > 0 ? grant.budgetLines : byDays(grant);
  const [values, setValues] = useState(() => valuesOf(start));
  const [award, setAward] = useState(amount);
  const rest = minus(award || '0', totalOf(values));
  const body = { lines: linesOf(values), ...(award !== amount && { amount: award }) };
  return { values, setValues, award, setAward, rest, body, isWhole: signOf(rest) === 0 && award !== '' };
}

function byDays({ allocationByYear }: GrantProfile) {
  return allocationByYear.years.flatMap((row) => FUNDING_TYPES.map((type) => ({ year: row.year, type, amount: row[type] })));
}

function useShares(grant: GrantProfile) {
  const [values, setValues] = useState<Record<string, string>>(() =>
    Object.fromEntries(grant.typeShares.map(({ type, share }) => [type, share])),
  );
  const given = FUNDING_TYPES.flatMap((type) => (signOf(values[type] || '0') > 0 ? [{ type, share: values[type] ?? '' }] : []));
  const rest = minus('1', sumOf(given.map(({ share }) => share)));
  const set = (type: string) => (share: string) => setValues((before) => ({ ...before, [type]: share }));
  return { values, set, rest, body: { shares: given }, isWhole: signOf(rest) === 0 };
}
