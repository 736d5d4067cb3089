import { type ByType, Fraction, type FundingType, perType } from '#kernel';
import { amountsOf, type Line, nativeAllocation, type StoredGrant } from './allocation.js';
import { type Problem, yearsProblem } from './grant-sums.js';

/**
 * Money passed on (domain.md 3.7): a sub-grant starts where the money is, keeps the currency of its root grant, never
 * comes back to a network that it has passed, and nobody passes on more than there is.
 *
 * Worked example: out of a line of 12,000 that went through a host keeping 10 %, at most 10,800 can go on.
 */
export interface ChainedSubgrant {
  id: string;
  parentId: string | null;
  fromId: string;
  toId: string;
  viaHostId: string | null;
  hostFeeRate: string;
  lines: readonly Line[];
}

export interface RootGrant extends StoredGrant {
  recipientId: string;
}

/** Who stands inside the family. */
export type IsNetwork = (organisationId: string) => boolean;

/** What is wrong with a new sub-grant among those that are there, or null. */
export function subgrantProblem(
  added: ChainedSubgrant,
  others: readonly ChainedSubgrant[],
  root: RootGrant,
  isNetwork: IsNetwork,
): Problem | null {
  return (
    originProblem(added, others, root) ??
    receiverProblem(added, isNetwork) ??
    circleProblem(added, others, root) ??
    yearsProblem(added.lines, root, '/lines') ??
    limitProblem([...others, added], root)
  );
}

/** What is wrong with other lines for a sub-grant of these, what goes on from it included, or null. */
export function linesProblem(changed: ChainedSubgrant, all: readonly ChainedSubgrant[], root: RootGrant): Problem | null {
  const after = all.map((subgrant) => (subgrant.id === changed.id ? changed : subgrant));
  return yearsProblem(changed.lines, root, '/lines') ?? limitProblem(after, root);
}

/** What an award that changes would do to what was passed on of it, or null. */
export function chainProblem(
  all: readonly (ChainedSubgrant & { currency: string })[],
  root: RootGrant & { currency: string },
): Problem | null {
  if (all.some(({ parentId, fromId }) => parentId === null && fromId !== root.recipientId)) {
    return problem('/recipientId', 'grants.recipient-passed-on', 'must stay: this network passed money of the grant on');
  }
  if (all.some(({ currency }) => currency !== root.currency)) {
    return problem('/currency', 'grants.currency-passed-on', 'must stay: money was passed on in it');
  }
  const outside = all.some(({ lines }) => yearsProblem(lines, root, '') !== null);
  if (outside) return problem('/endsOn', 'grants.years-passed-on', 'must leave in place the years in which money was passed on');
  const overdrawn = limitProblem(all, root);
  return (
    overdrawn && problem('/amount', 'grants.amount-passed-on', `must cover what was passed on: sub-grants ${overdrawn.message}`)
  );
}

/** The network that holds the money of the root grant or of the parent. Null: there is no such parent. */
export function holderOf(parentId: string | null, others: readonly ChainedSubgrant[], root: RootGrant): string | null {
  if (parentId === null) return root.recipientId;
  return others.find((subgrant) => subgrant.id === parentId)?.toId ?? null;
}

/** Sub-grants from the root grant down: 1 is given by the recipient itself. */
export function depthOf(subgrant: ChainedSubgrant, all: readonly ChainedSubgrant[]): number {
  return ancestorsOf(subgrant, all).length + 1;
}

/** The first source that passes on more than it holds, all sub-grants of a root grant together, or null. */
export function limitProblem(all: readonly ChainedSubgrant[], root: RootGrant): Problem | null {
  const allocation = nativeAllocation(root);
  const held = new Map(all.map((subgrant) => [subgrant.id, arriving(subgrant)]));
  const given = new Map<string, Fraction>();
  for (const { parentId, lines } of all) {
    for (const { year, type, amount } of lines) {
      const key = `${parentId ?? ''} ${year} ${type}`;
      const total = (given.get(key) ?? Fraction.ZERO).plus(Fraction.parse(amount));
      given.set(key, total);
      const source = parentId === null ? allocation : held.get(parentId)!;
      const limit = source.get(year)?.[type] ?? Fraction.ZERO;
      if (total.compare(limit) > 0) return overdraft(year, type, limit);
    }
  }
  return null;
}

function originProblem(added: ChainedSubgrant, others: readonly ChainedSubgrant[], root: RootGrant): Problem | null {
  const holder = holderOf(added.parentId, others, root);
  if (holder === null) return problem('/parentSubgrantId', 'grants.source-unknown', 'must be a sub-grant of the same grant');
  return added.fromId === holder ? null : problem('/fromId', 'grants.not-holder', 'must be who received the money');
}

function receiverProblem({ fromId, toId, viaHostId, hostFeeRate }: ChainedSubgrant, isNetwork: IsNetwork): Problem | null {
  if (!isNetwork(fromId))
    return problem('/parentSubgrantId', 'grants.left-family', 'money that left the family is not passed on here');
  if (viaHostId !== null && isNetwork(viaHostId))
    return problem('/viaHostId', 'grants.host-inside-family', 'must be an organisation outside the family');
  if (viaHostId !== null && !isNetwork(toId)) {
    return problem(
      '/viaHostId',
      'grants.host-not-needed',
      'must be empty when the money goes to an organisation outside the family',
    );
  }
  if (Fraction.parse(hostFeeRate).compare(Fraction.ONE) >= 0)
    return problem('/hostFeeRate', 'grants.fee-whole', 'must be below 1');
  return viaHostId === null && Fraction.parse(hostFeeRate).isPositive()
    ? problem('/hostFeeRate', 'grants.fee-without-host', 'must be 0 without a host')
    : null;
}

function circleProblem(added: ChainedSubgrant, others: readonly ChainedSubgrant[], root: RootGrant): Problem | null {
  const passed = [root.recipientId, ...ancestorsOf(added, others).map((subgrant) => subgrant.toId)];
  return passed.includes(added.toId) ? problem('/toId', 'grants.money-in-circle', 'has passed this money on before') : null;
}

function ancestorsOf(subgrant: ChainedSubgrant, all: readonly ChainedSubgrant[]): ChainedSubgrant[] {
  const byId = new Map(all.map((other) => [other.id, other]));
  const chain: ChainedSubgrant[] = [];
  for (let id = subgrant.parentId; id !== null && chain.length <= all.length;) {
    const parent = byId.get(id);
    if (!parent) break;
    chain.push(parent);
    id = parent.parentId;
  }
  return chain;
}

/** What of each line arrives after the fee of the host. */
function arriving(subgrant: ChainedSubgrant): Map<number, ByType<Fraction>> {
  const kept = Fraction.ONE.minus(Fraction.parse(subgrant.hostFeeRate));
  const byYear = [...amountsOf(subgrant.lines)];
  return new Map(byYear.map(([year, amounts]) => [year, perType((type) => amounts[type].times(kept))]));
}

function overdraft(year: number, type: FundingType, limit: Fraction): Problem {
  return problem(
    '/lines',
    'grants.above-source',
    `pass on more than the ${limit.toFixed(2)} that the source holds for ${type} in ${year}`,
  );
}

function problem(pointer: string, code: string, message: string): Problem {
  return { pointer, code, message };
}
