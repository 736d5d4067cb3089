import type { DonorRow } from './donors.queries.js';

export class UltimateSourceView {
  code: string;
  name: string;
  /** @example 0.4 */ share: string;
  estimated: boolean;
}

/** A donor with those whose money it passes on. */
export class DonorView {
  /** the organisation's own id */ id: string;
  version: number;
  code: string;
  name: string;
  kind: string;
  programme: string | null;
  outlookNote: string | null;
  outlookOn: string | null;
  renewalNote: string | null;
  /** the largest share first; empty: nothing is known */ ultimateSources: UltimateSourceView[];
}

export function toDonorView(row: DonorRow): DonorView {
  return row;
}
