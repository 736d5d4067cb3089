import { DecodeError } from '#kernel';
import type { Donor, GapInput, Grant, Intermediary, Network, Subgrant } from './gap-input.js';

/**
 * Who is who in a portfolio: every code once, found in one step. Networks and intermediaries share one set of codes,
 * and no donor is a network, because money from inside the family is a sub-grant and never income (domain.md 3.7).
 */
export interface Codes {
  networks: ReadonlyMap<string, Network>;
  intermediaries: ReadonlyMap<string, Intermediary>;
  donors: ReadonlyMap<string, Donor>;
  grants: ReadonlyMap<string, Grant>;
  subgrants: ReadonlyMap<string, Subgrant>;
}

/** Throws DecodeError for a code or id that is given twice, or that a network holds already. */
export function codesOf(lists: Pick<GapInput, keyof Codes>): Codes {
  const networks = byKey('networks', 'code', lists.networks, (network) => network.code);
  const intermediaries = byKey('intermediaries', 'code', lists.intermediaries, (host) => host.code);
  const donors = byKey('donors', 'code', lists.donors, (donor) => donor.code);
  refuseNetworkCodes('intermediaries', lists.intermediaries, networks);
  refuseNetworkCodes('donors', lists.donors, networks);
  const grants = byKey('grants', 'id', lists.grants, (grant) => grant.id);
  const subgrants = byKey('subgrants', 'id', lists.subgrants, (subgrant) => subgrant.id);
  return { networks, intermediaries, donors, grants, subgrants };
}

/** Throws DecodeError unless the code is one of the known ones. */
export function requireKnown(known: ReadonlyMap<string, unknown>, code: string, path: string, what: string): void {
  if (!known.has(code)) throw new DecodeError(path, `there is no ${what} "${code}"`);
}

function byKey<T>(list: string, field: string, entries: readonly T[], keyOf: (entry: T) => string): Map<string, T> {
  const found = new Map<string, T>();
  entries.forEach((entry, index) => {
    const key = keyOf(entry);
    if (found.has(key)) throw new DecodeError(`${list}[${index}].${field}`, `"${key}" is used more than once`);
    found.set(key, entry);
  });
  return found;
}

function refuseNetworkCodes(list: string, entries: readonly { code: string }[], networks: ReadonlyMap<string, Network>): void {
  entries.forEach((entry, index) => {
    if (networks.has(entry.code)) {
      throw new DecodeError(`${list}[${index}].code`, `"${entry.code}" is the code of a network`);
    }
  });
}
