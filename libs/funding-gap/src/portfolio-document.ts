import type { PlainDate } from '#kernel';
import type { MoneySettings, PortfolioNeed } from '#money';
import type { PortfolioDonor } from '#pipeline';
import type { PortfolioGrant, PortfolioSubgrant } from '#grants';

/**
 * A portfolio as the file format writes it: what a file that is loaded holds, and what a report is compiled from and keeps
 * as its inputs. Amounts, rates and shares are text. Source: the format of the funding-gap files.
 */
export interface PortfolioDocument {
  settings: PortfolioSettings;
  networks: DocumentNetwork[];
  intermediaries: { code: string; name: string }[];
  donors: PortfolioDonor[];
  needs: PortfolioNeed[];
  grants: PortfolioGrant[];
  subgrants: PortfolioSubgrant[];
}

export interface PortfolioSettings {
  reporting_currency: string;
  report_year: number;
  as_of: PlainDate;
  baseline_year: number;
  baseline_as_of: PlainDate;
  stage_probability: MoneySettings['stageProbabilities'];
  planning_rates: { year: number; currency: string; rate: string }[];
  spot_rates: { currency: string; date: PlainDate; rate: string }[];
}

export interface DocumentNetwork {
  code: string;
  name: string;
  level: 'global' | 'regional' | 'national';
  user_led: boolean;
  unrestricted_reserve: string;
}

/** What a report is asked for: which year, as of which day, and against which baseline. */
export interface GapQuestion {
  reportYear: number;
  asOfOn: PlainDate;
  baselineYear: number;
  baselineAsOfOn: PlainDate;
}
