import type { components } from '../api/schema';

type Schemas = components['schemas'];

export type Need = Schemas['NeedView'];
export type PlanningRate = Schemas['PlanningRateView'];
export type SpotRate = Schemas['SpotRateView'];
export type MoneySettings = Schemas['MoneySettingsView'];

export const FUNDING_TYPES = ['core', 'advocacy', 'service_delivery'] as const;
export type FundingType = (typeof FUNDING_TYPES)[number];

/** The stages before a signature, in the order of the pipeline. */
export const STAGES = ['prospect', 'qualified', 'invited', 'submitted', 'negotiation', 'approved_unsigned'] as const;
export type Stage = (typeof STAGES)[number];

const LEVELS = ['global', 'regional', 'national'];

/** A network with what it needs in one year, as far as it said so. */
export type NetworkNeeds = {
  id: string;
  name: string;
  level: string | null;
  needs: Partial<Record<FundingType, Need>>;
};

/**
 * What each network needs in a year, by level and name. Networks that stated a need before or after are there too, with
 * nothing stated, so that nobody is forgotten who was there last year.
 */
export function needsByNetwork(inForce: readonly Need[], year: number): NetworkNeeds[] {
  const networks = new Map<string, NetworkNeeds>();
  for (const need of inForce) {
    const { networkId: id, networkName: name, networkLevel: level, type } = need;
    const network = networks.get(id) ?? { id, name, level, needs: {} };
    if (need.year === year) network.needs[type as FundingType] = need;
    networks.set(id, network);
  }
  const place = ({ level }: NetworkNeeds) => (level === null ? LEVELS.length : LEVELS.indexOf(level));
  return [...networks.values()].sort((a, b) => place(a) - place(b) || a.name.localeCompare(b.name));
}

/** Which needs are open in the address: '<network id>.core'. */
export function readOpenNeed(open: string | null): { networkId: string; type: FundingType } | null {
  const [networkId = '', name] = open?.split('.') ?? [];
  const type = FUNDING_TYPES.find((known) => known === name);
  return networkId !== '' && type ? { networkId, type } : null;
}

/** The years around today that people plan in, the latest first. */
export function yearsAround(today: string): string[] {
  const year = Number(today.slice(0, 4));
  return Array.from({ length: 8 }, (_, index) => String(year + 3 - index));
}
