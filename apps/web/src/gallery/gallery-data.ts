import type { DomainBar } from '../ui/domain-bars';
import type { HeatValue } from '../ui/heat-table';

export type SampleGrant = {
  id: string;
  title: string;
  donor: string;
  state: string;
  award: { amount: string; currency: string };
  spent: string | null;
  endsOn: string;
};

export const GRANTS: SampleGrant[] = [
  {
    id: '1',
    title: 'Core support for regional networks 2026–2028',
    donor: 'Meridian Pooled Fund',
    state: 'active',
    award: { amount: '1240000.00', currency: 'EUR' },
    spent: '0.42',
    endsOn: '2026-12-12',
  },
  {
    id: '2',
    title: 'Peer-led overdose response in five cities',
    donor: 'Harbour Foundation',
    state: 'active',
    award: { amount: '486500.50', currency: 'USD' },
    spent: '0.91',
    endsOn: '2026-11-20',
  },
  {
    id: '3',
    title: 'Legal literacy and paralegals',
    donor: 'Ministry of Cooperation',
    state: 'submitted',
    award: { amount: '310000.00', currency: 'EUR' },
    spent: null,
    endsOn: '2027-06-30',
  },
  {
    id: '4',
    title: 'Women’s leadership fellowship',
    donor: 'Harbour Foundation',
    state: 'signed',
    award: { amount: '95000.00', currency: 'GBP' },
    spent: '0.03',
    endsOn: '2028-03-31',
  },
  {
    id: '5',
    title: 'Emergency bridging money',
    donor: 'Meridian Pooled Fund',
    state: 'closing',
    award: { amount: '42000.00', currency: 'EUR' },
    spent: '0.99',
    endsOn: '2026-11-28',
  },
  {
    id: '6',
    title: 'Community-led monitoring',
    donor: 'Lantern Trust',
    state: 'negotiation',
    award: { amount: '720580.00', currency: 'EUR' },
    spent: null,
    endsOn: '2029-01-15',
  },
  {
    id: '7',
    title: 'Translation and language justice',
    donor: 'Lantern Trust',
    state: 'prospect',
    award: { amount: '60000.00', currency: 'EUR' },
    spent: null,
    endsOn: '2027-11-23',
  },
  {
    id: '8',
    title: 'Documentation of rights violations',
    donor: 'Ministry of Cooperation',
    state: 'closed',
    award: { amount: '261500.00', currency: 'EUR' },
    spent: '1',
    endsOn: '2025-08-31',
  },
];

export const DOMAINS: DomainBar[] = [
  { code: 'A', label: 'Due diligence', score: '3.4', ratio: '0.85', before: '0.7', redLine: 'held' },
  { code: 'B', label: 'Roles', score: '3.0', ratio: '0.75', before: '0.75' },
  { code: 'C', label: 'Responsibilities', score: '2.75', ratio: '0.69' },
  { code: 'D', label: 'Lines of accountability', score: '1.6', ratio: '0.4', before: '0.55', weak: true },
  { code: 'E', label: 'Principles', score: '3.8', ratio: '0.95', before: '0.9' },
  { code: 'F', label: 'Regional relations', score: null, ratio: null },
  { code: 'G', label: 'Representation', score: '1.0', ratio: '0.25', before: '0.5', redLine: 'crossed' },
];

export const HEAT: Record<string, HeatValue['missing'][]> = {
  'Global network': ['0.54', '0', null],
  'Asia network': ['0.12', '0.33', '0.71'],
  'Andes network': ['0.88', '0.61', '1'],
  'Nile network': ['0.25', null, '0.45'],
  'Women’s network': ['0', '0.09', null],
};
