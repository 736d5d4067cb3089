import { DONORS } from './donors.js';
import { PARTNERS } from './partners.js';

/** The names of all invented partners and donors by their code. */
export const NAMES_OF_PARTNERS: ReadonlyMap<string, string> = new Map([
  ...PARTNERS.map(([code, name]) => [code, name] as const),
  ...DONORS.map(({ code, name }) => [code, name] as const),
]);
