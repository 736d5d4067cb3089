/** How an invented grant is written down. Months count from today's month, so that the portfolio never grows old. */
export type FundingType = 'core' | 'advocacy' | 'service_delivery';

export const FUNDING_TYPES: readonly FundingType[] = ['core', 'advocacy', 'service_delivery'];

export interface DemoGrant {
  code: string;
  title: string;
  donor: string;
  recipient: string;
  stage: string;
  currency: 'EUR' | 'USD' | 'GBP';
  amount: string;
  /** First month and number of months. */
  starts: number;
  months: number;
  allocation: 'days' | 'budget_lines';
  /** Shares of the types; with budget lines they are what each year is divided by. */
  split: Partial<Record<FundingType, string>>;
  fx: 'same_currency' | 'contract' | 'weighted_receipts' | 'spot';
  contractRate?: string;
  /** In how many equal tranches it comes; 0 while nothing is agreed. */
  tranches?: number;
  /** The last tranche comes a month after the end, once everything is accepted. */
  finalTranche?: boolean;
  restrictions?: string;
  /** What the donor wants to see: kinds of the requirement templates. */
  reports?: string[];
  /** The latest report is late, and the tranche that hangs on it is not coming. */
  inTrouble?: boolean;
  role?: 'direct' | 'consortium_lead' | 'consortium_member';
  renewalOf?: string;
  override?: { value: string; days: number; reason: string };
  lostBecause?: string;
  owner: string;
  scope: 'global' | 'regional' | 'national';
  goals: string[];
  outcomes: string[];
  sensitivity?: 'restricted' | 'sealed';
  notes?: string;
}
