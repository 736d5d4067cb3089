import type { ReactNode } from 'react';
import { Amount, Ratio } from '../ui/amount';
import { Badge } from '../ui/badge';
import { signOf } from '../ui/decimal-text';
import { useWords } from '../words/use-words';

const sizeOf = (text: string): string => text.replace('-', '');

/** Whether the lines are the award: what is left to spread, or what is too much. */
export function BudgetBalance({ rest, currency }: { rest: string; currency: string }) {
  return <Balance rest={rest} size={<Amount value={{ amount: sizeOf(rest), currency }} />} />;
}

/** Whether the shares are the whole. */
export function ShareBalance({ rest }: { rest: string }) {
  return <Balance rest={rest} size={<Ratio value={sizeOf(rest)} decimals={2} />} />;
}

function Balance({ rest, size }: { rest: string; size: ReactNode }) {
  const { t } = useWords();
  const sign = signOf(rest);
  const word = { '-1': 'over', '0': 'whole', '1': 'left' } as const;
  return (
    <p className="row tight" role="status">
      <Badge tone={sign === 0 ? 'fine' : 'risk'}>{t(`grants:balance.${word[sign]}`)}</Badge>
      {sign !== 0 && size}
    </p>
  );
}
