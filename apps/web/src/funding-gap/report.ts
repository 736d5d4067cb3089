import type { components } from '../api/schema';
import { minus } from '../ui/decimal-sum';

type Schemas = components['schemas'];

export type Report = Schemas['GapReportView'];
export type ReportRow = Schemas['GapReportRowView'];
export type Level = Schemas['LevelView'];
export type Network = Schemas['NetworkView'];
export type Figures = Omit<Schemas['GroupView'], 'networksNotStated'>;
export type CellDetail = Schemas['CellDetailView'];
export type GrantPart = Schemas['GrantPartView'];
export type SubgrantPart = Schemas['SubgrantPartView'];
export type RateOrigin = Schemas['RateOriginView'];
export type Concentration = Schemas['ConcentrationView'];
export type Scope = Schemas['ScopeView'];
export type Job = Schemas['JobView'];

export const BANDS = ['committed', 'expected', 'optimistic'] as const;
export type Band = (typeof BANDS)[number];

export const FUNDING_TYPES = ['core', 'advocacy', 'service_delivery'] as const;
export type FundingType = (typeof FUNDING_TYPES)[number];

/** What part of the need has no money, as ratio text; null where no need is stated. A stated need of 0 has nothing missing. */
export function missingPart(figures: Figures, band: Band): string | null {
  if (!figures.stated) return null;
  const { coverage } = figures[band];
  return coverage === null ? '0' : minus('1', coverage);
}

/** A need that has money in full and more. */
export function hasSurplus(figures: Figures, band: Band): boolean {
  const { surplus } = figures[band];
  return surplus !== null && /[1-9]/.test(surplus.amount);
}

/** What a cell of the matrix is called in the address: 'BAOBAB.core'. */
export function cellKey(network: string, type: string): string {
  return `${network}.${type}`;
}

/** The network and the type of a cell; null when the address holds something else. Codes may have dots, types have none. */
export function readCellKey(key: string | null): { network: string; type: FundingType } | null {
  const at = key?.lastIndexOf('.') ?? -1;
  const type = FUNDING_TYPES.find((known) => known === key?.slice(at + 1));
  return key && at > 0 && type ? { network: key.slice(0, at), type } : null;
}

/** Every network of a report by its code. */
export function networksOf({ levels }: Report): Map<string, Network> {
  return new Map(levels.flatMap(({ networks }) => networks.map((network) => [network.code, network])));
}
