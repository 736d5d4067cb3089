import { Amount } from '../ui/amount';
import type { Donor } from './donor';

/** Secured money in each currency; currencies are never added. */
export function SecuredAmounts({ donor }: { donor: Donor }) {
  const amounts = donor.grants.securedAmounts;
  if (amounts.length === 0) return <span className="muted">–</span>;
  return (
    <>
      {amounts.map((amount) => (
        <div key={amount.currency}>
          <Amount value={amount} whole />
        </div>
      ))}
    </>
  );
}
