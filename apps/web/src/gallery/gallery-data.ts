import type { DomainBar } from '../ui/domain-bars';
import type { HeatValue } from '../ui/heat-table';

export type SampleGrant = { id: string; title: string; donor: string; state: string; award: { amount: string; currency: string }; spent: string | null; endsOn: string };

const grant = (id: string, title: string, donor: string, state: string, amount: string, currency: string, spent: string | null, endsOn: string): SampleGrant => ({ id, title, donor, state, award: { amount, currency }, spent, endsOn });

export const GRANTS: SampleGrant[] = [
  grant('1', 'Core support for regional networks 2026–2028', 'Meridian Pooled Fund', 'active', '1240000.00', 'EUR', '0.42', '2026-12-12'),
  grant('2', 'Peer-led overdose response in five cities', 'Harbour Foundation', 'active', '486500.50', 'USD', '0.91', '2026-11-20'),
  grant('3', 'Legal literacy and paralegals', 'Ministry of Cooperation', 'submitted', '310000.00', 'EUR', null, '2027-06-30'),
  grant('4', 'Women’s leadership fellowship', 'Harbour Foundation', 'signed', '95000.00', 'GBP', '0.03', '2028-03-31'),
  grant('5', 'Emergency bridging money', 'Meridian Pooled Fund', 'closing', '42000.00', 'EUR', '0.99', '2026-11-28'),
  grant('6', 'Community-led monitoring', 'Lantern Trust', 'negotiation', '720580.00', 'EUR', null, '2029-01-15'),
  grant('7', 'Translation and language justice', 'Lantern Trust', 'prospect', '60000.00', 'EUR', null, '2027-11-23'),
  grant('8', 'Documentation of rights violations', 'Ministry of Cooperation', 'closed', '261500.00', 'EUR', '1', '2025-08-31'),
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
