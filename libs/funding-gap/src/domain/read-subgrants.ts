import { DecodeError, Fraction, list, optional, optionalOr, record, type Decoder } from '#kernel';
import { requireKnown, type Codes } from './codes.js';
import { code, currency, line, share } from './field-kinds.js';
import type { Grant, Subgrant } from './gap-input.js';
import { checkLineYears } from './read-grants.js';
import { firstOverdraft } from './subgrant-limits.js';

/**
 * Money passed on inside the family or through a host (domain.md 3.7): a sub-grant keeps the root grant, its currency
 * and its rate, starts where the money is and never comes back to a network that it has passed.
 */
export type GivenSubgrant = Omit<Subgrant, 'leavesFamily'>;

export const subgrants: Decoder<GivenSubgrant[]> = list(
  record({
    id: code,
    root_grant: code,
    parent_subgrant: optional(code),
    from: code,
    to: code,
    via_host: optional(code),
    host_fee_rate: optionalOr(share, Fraction.ZERO),
    currency,
    lines: list(line),
  }),
);

/** Money that goes to an intermediary leaves the family of networks. */
export function withDestination(given: GivenSubgrant, intermediaries: ReadonlyMap<string, unknown>): Subgrant {
  return { ...given, leavesFamily: intermediaries.has(given.to) };
}

export function checkSubgrants(given: readonly Subgrant[], codes: Codes): void {
  given.forEach((subgrant, index) => {
    const path = `subgrants[${index}]`;
    requireKnown(codes.grants, subgrant.rootGrant, `${path}.root_grant`, 'grant');
    const root = codes.grants.get(subgrant.rootGrant)!;
    checkOrigin(subgrant, root, path, codes);
    checkReceiver(subgrant, path, codes);
    if (subgrant.currency !== root.currency) {
      throw new DecodeError(`${path}.currency`, `must be ${root.currency}, the currency of grant ${root.id}`);
    }
    checkLineYears(subgrant.lines, root, `${path}.lines`);
  });
  given.forEach((subgrant, index) => checkChain(subgrant, `subgrants[${index}].to`, codes));
  checkLimits(given, codes);
}

function checkOrigin(subgrant: Subgrant, root: Grant, path: string, codes: Codes): void {
  requireKnown(codes.networks, subgrant.from, `${path}.from`, 'network');
  const parent = parentOf(subgrant, path, codes);
  const holder = parent === null ? root.recipient : parent.to;
  if (subgrant.from !== holder) {
    const source = parent === null ? `grant ${root.id}` : `sub-grant ${parent.id}`;
    throw new DecodeError(`${path}.from`, `must be ${holder}, who receives the money of ${source}`);
  }
}

function parentOf(subgrant: Subgrant, path: string, codes: Codes): Subgrant | null {
  if (subgrant.parentSubgrant === null) return null;
  requireKnown(codes.subgrants, subgrant.parentSubgrant, `${path}.parent_subgrant`, 'sub-grant');
  const parent = codes.subgrants.get(subgrant.parentSubgrant)!;
  if (parent.rootGrant !== subgrant.rootGrant) {
    throw new DecodeError(`${path}.parent_subgrant`, `belongs to another root grant, ${parent.rootGrant}`);
  }
  return parent;
}

function checkReceiver(subgrant: Subgrant, path: string, codes: Codes): void {
  if (!subgrant.leavesFamily) requireKnown(codes.networks, subgrant.to, `${path}.to`, 'network or intermediary');
  if (subgrant.viaHost !== null) {
    if (subgrant.leavesFamily) throw new DecodeError(`${path}.via_host`, 'must be empty when the money goes to an intermediary');
    requireKnown(codes.intermediaries, subgrant.viaHost, `${path}.via_host`, 'intermediary');
  }
  if (subgrant.hostFeeRate.compare(Fraction.ONE) >= 0) throw new DecodeError(`${path}.host_fee_rate`, 'must be below 1');
  if (subgrant.hostFeeRate.isPositive() && subgrant.viaHost === null) {
    throw new DecodeError(`${path}.host_fee_rate`, 'must be 0 without via_host');
  }
}

/** Walks back to the root grant; each step starts at the receiver of the step before, so a circle repeats a network. */
function checkChain(subgrant: Subgrant, path: string, codes: Codes): void {
  const passed = new Set([subgrant.to]);
  let step: Subgrant | undefined = subgrant;
  while (step !== undefined) {
    if (passed.has(step.from)) throw new DecodeError(path, `the chain comes back to network ${step.from}`);
    passed.add(step.from);
    step = step.parentSubgrant === null ? undefined : codes.subgrants.get(step.parentSubgrant);
  }
}

function checkLimits(given: readonly Subgrant[], codes: Codes): void {
  const overdraft = firstOverdraft(given, codes.grants);
  if (overdraft === null) return;
  const { index, source, year, type } = overdraft;
  throw new DecodeError(`subgrants[${index}].lines`, `passes on more than ${source} holds for ${type} in ${year}`);
}
