import { ConcentrationView, ConsolidatedBandsView, GroupView, LevelView, TypeView } from './figures.views.js';
import { CliffView, DataQualityView, FrozenBaselineView, InvariantView, OutcomeView } from './indicators.views.js';

/** Over which networks a report is drawn up. */
export class ScopeView {
  id: string;
  name: string;
  /** members: whoever is a member on the day */ kind: 'members' | 'listed';
  isDefault: boolean;
}

/** A compiled report in the library. */
export class GapReportRowView {
  id: string;
  version: number;
  scopeId: string;
  scopeName: string;
  reportYear: number;
  asOfOn: string;
  baselineYear: number;
  baselineAsOfOn: string;
  reportingCurrency: string;
  /** @format date-time */ compiledAt: string;
  /** null: compiled by a command */ compiledByName: string | null;
  /** the report of the same question before this one */ supersedesId: string | null;
  frozen: boolean;
  /** @format date-time */ frozenAt: string | null;
  note: string | null;
  total: GroupView;
  consolidated: ConsolidatedBandsView;
}

/** A report with everything on its pages. */
export class GapReportView extends GapReportRowView {
  inputsHash: string;
  levels: LevelView[];
  types: TypeView[];
  userLedShare: string | null;
  immediateDonors: ConcentrationView;
  ultimateSources: ConcentrationView;
  cliff: CliffView;
  outcome: OutcomeView;
  frozenBaseline: FrozenBaselineView | null;
  invariants: InvariantView[];
  dataQuality: DataQualityView;
  /** keys of the footnotes that this report carries */ footnotes: string[];
}

/** Work that was begun: its progress is seen under /jobs/{jobId}. */
export class JobStartedView {
  jobId: string;
}
