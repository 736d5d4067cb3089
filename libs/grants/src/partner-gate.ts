import { RuleBroken } from '#kernel';
import { type Tx } from '#platform';
import { isActiveMember } from './subgrants.queries.js';

/**
 * Whether an organisation may get money through its own partnership today, as the one it is for or as the host of another.
 * Partnerships are known above this lib, so whoever passes money on brings the answer; it is asked in the transaction that
 * stores the money.
 */
export type PartnerGate = (tx: Tx, organisationId: string, as: 'recipient' | 'fiscal_host') => Promise<boolean>;

/**
 * Throws RuleBroken unless money may go this way today (decisions.md 10 and 11): an active member receives freely, everybody
 * else needs an active partnership with an open gate, and a host one as fiscal host. It is asked for new money only; what
 * was passed on before goes on.
 */
export async function requireMayReceive(
  tx: Tx,
  { toId, viaHostId }: { toId: string; viaHostId: string | null },
  mayReceive: PartnerGate,
): Promise<void> {
  if (!(await isActiveMember(tx, toId)) && !(await mayReceive(tx, toId, 'recipient'))) {
    throw new RuleBroken(
      'grants.partner-not-active',
      'Without being an active member, this organisation needs an active partnership that provides for money, with an ' +
        'assessment that is valid today. Propose the partnership or renew its assessment first.',
      { organisationId: toId },
    );
  }
  if (viaHostId !== null && !(await mayReceive(tx, viaHostId, 'fiscal_host'))) {
    throw new RuleBroken(
      'grants.host-not-active',
      'This host needs an active partnership as fiscal host that provides for money, with an assessment that is valid today. ' +
        'Propose the partnership or renew its assessment first.',
      { organisationId: viaHostId },
    );
  }
}
