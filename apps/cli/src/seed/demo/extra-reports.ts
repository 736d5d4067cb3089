/** A report that a donor asked for beside the rules of the contract, so many days from today. */
export interface ExtraReport {
  grant: string;
  kind: string;
  label: string;
  dueInDays: number;
  state: 'planned' | 'in_preparation' | 'internal_review' | 'submitted' | 'queries' | 'resubmitted' | 'waived';
  owner?: string;
  reason?: string;
}

/** What is late, what is with the donor, and what comes in the next weeks. */
export const EXTRA_REPORTS: ExtraReport[] = [
  {
    grant: 'MHF-BIRCH',
    kind: 'audit',
    label: 'Audit of the hosted account',
    dueInDays: -16,
    state: 'in_preparation',
    owner: 'finance',
  },
  { grant: 'SOL-GLOBAL', kind: 'half_year', label: 'Half-year report, revised budget', dueInDays: -9, state: 'in_preparation' },
  { grant: 'WIL-BANYAN', kind: 'final_financial', label: 'Closing financial statement', dueInDays: -4, state: 'internal_review' },
  {
    grant: 'MHF-TA',
    kind: 'expenditure_check',
    label: 'Expenditure check',
    dueInDays: -2,
    state: 'in_preparation',
    owner: 'finance',
  },
  { grant: 'MHF-RIFT', kind: 'expenditure_check', label: 'Reconciliation of the last payment', dueInDays: -28, state: 'queries' },
  { grant: 'SOL-KORA', kind: 'expenditure_check', label: 'Receipts of the second quarter', dueInDays: -20, state: 'resubmitted' },
  {
    grant: 'MHF-WEST',
    kind: 'annual_progress',
    label: 'Progress note for the steering group',
    dueInDays: -11,
    state: 'submitted',
  },
  { grant: 'CPF-R6', kind: 'cash_forecast', label: 'Cash forecast of the consortium', dueInDays: 3, state: 'internal_review' },
  { grant: 'HJT-CEDAR', kind: 'safety_note', label: 'Note on safety', dueInDays: 6, state: 'in_preparation', owner: 'director' },
  { grant: 'MHF-BANYAN', kind: 'data_check', label: 'Check of service data', dueInDays: 12, state: 'planned', owner: 'finance' },
  {
    grant: 'SOL-EAST',
    kind: 'visit',
    label: 'Preparation of a monitoring visit',
    dueInDays: 18,
    state: 'waived',
    reason: 'The visit takes place online.',
  },
  {
    grant: 'CPF-R6',
    kind: 'annual_narrative',
    label: 'Draft of the consortium’s story of the year',
    dueInDays: 20,
    state: 'in_preparation',
  },
  { grant: 'WIL-CORE', kind: 'conversation', label: 'Yearly conversation with the trustees', dueInDays: 27, state: 'planned' },
];
