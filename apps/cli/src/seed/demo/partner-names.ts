import { DONORS } from './donors.js';
import { NETWORKS } from './networks.js';
import { PARTNERS } from './partners.js';

/** The names of all with whom an invented partnership can be, by their code: partners, donors, and networks that are no members yet. */
export const NAMES_OF_PARTNERS: ReadonlyMap<string, string> = new Map([
  ...PARTNERS.map(([code, name]) => [code, name] as const),
  ...[...DONORS, ...NETWORKS].map(({ code, name }) => [code, name] as const),
]);
