import type { FundingType } from './demo-grant.js';

/** Money passed on: which part of what the source holds, in each year in which the passing on takes place. */
export interface DemoSubgrant {
  code: string;
  root: string;
  parent?: string;
  from: string;
  to: string;
  host?: string;
  feeRate?: string;
  parts: Partial<Record<FundingType, string>>;
}

/** From the world to the regions to the countries; where a group cannot hold money, through a host. */
export const SUBGRANTS: DemoSubgrant[] = [
  { code: 'R5-BAOBAB', root: 'CPF-R5', from: 'HORIZON', to: 'BAOBAB', parts: { core: '0.16', advocacy: '0.15' } },
  { code: 'R5-CEDAR', root: 'CPF-R5', from: 'HORIZON', to: 'CEDAR', parts: { core: '0.12', advocacy: '0.10' } },
  {
    code: 'R5-BIRCH',
    root: 'CPF-R5',
    from: 'HORIZON',
    to: 'BIRCH',
    host: 'lantern-hosting',
    feeRate: '0.08',
    parts: { core: '0.14', advocacy: '0.12' },
  },
  { code: 'R6-BAOBAB', root: 'CPF-R6', from: 'HORIZON', to: 'BAOBAB', parts: { core: '0.12', advocacy: '0.14' } },
  {
    code: 'R6-ACACIA',
    root: 'CPF-R6',
    from: 'HORIZON',
    to: 'ACACIA',
    parts: { core: '0.10', advocacy: '0.10', service_delivery: '0.30' },
  },
  {
    code: 'R6-BIRCH',
    root: 'CPF-R6',
    from: 'HORIZON',
    to: 'BIRCH',
    host: 'lantern-hosting',
    feeRate: '0.07',
    parts: { core: '0.12', advocacy: '0.10', service_delivery: '0.30' },
  },
  { code: 'R6-CEIBA', root: 'CPF-R6', from: 'HORIZON', to: 'CEIBA', parts: { core: '0.10', advocacy: '0.12' } },
  { code: 'R6-WOMEN', root: 'CPF-R6', from: 'HORIZON', to: 'MARIGOLD', parts: { core: '0.04', advocacy: '0.06' } },
  { code: 'R6-KORA', root: 'CPF-R6', parent: 'R6-BAOBAB', from: 'BAOBAB', to: 'KORA', parts: { core: '0.30', advocacy: '0.25' } },
  {
    code: 'R6-STEPPE',
    root: 'CPF-R6',
    parent: 'R6-BIRCH',
    from: 'BIRCH',
    to: 'STEPPE',
    host: 'keystone-stewards',
    feeRate: '0.10',
    parts: { core: '0.25', service_delivery: '0.40' },
  },
  { code: 'SOL-S1', root: 'SOL-GLOBAL', from: 'HORIZON', to: 'CEDAR', parts: { core: '0.10', service_delivery: '0.40' } },
  {
    code: 'SOL-S2',
    root: 'SOL-GLOBAL',
    parent: 'SOL-S1',
    from: 'CEDAR',
    to: 'DELTA',
    parts: { core: '0.20', service_delivery: '0.35' },
  },
  { code: 'TA-ARCHI', root: 'MHF-TA', from: 'HORIZON', to: 'BANYAN', parts: { advocacy: '0.20', service_delivery: '0.45' } },
  {
    code: 'TA-ARCHI-2',
    root: 'MHF-TA',
    parent: 'TA-ARCHI',
    from: 'BANYAN',
    to: 'ARCHIPELAGO',
    parts: { service_delivery: '0.55' },
  },
  { code: 'EAST-RIFT', root: 'SOL-EAST', from: 'ACACIA', to: 'RIFT', parts: { advocacy: '0.25', service_delivery: '0.30' } },
  { code: 'EAST-CLINIC', root: 'SOL-EAST', from: 'ACACIA', to: 'riverbank-clinic', parts: { service_delivery: '0.15' } },
  { code: 'CEIBA-ALTI', root: 'HJT-CEIBA', from: 'CEIBA', to: 'ALTIPLANO', parts: { advocacy: '0.18' } },
];
