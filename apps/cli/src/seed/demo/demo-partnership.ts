/** How an invented partnership is written down, with its assessments from the first to the latest. */
export interface DemoPartnership {
  partner: string;
  /** Who looks after it; the partnership lead when absent. */
  owner?: string;
  profile: 'ally_ngo' | 'kp_network' | 'multilateral' | 'donor' | 'service_provider' | 'fiscal_host' | 'public_body';
  title: string;
  contribution: string;
  goals: string[];
  categories: string[];
  rank?: number;
  money?: boolean;
  status: 'proposed' | 'active' | 'suspended' | 'ended';
  reason?: string;
  /** Days since it became active, and since it ended. */
  activeDaysAgo?: number;
  endedDaysAgo?: number;
  networks: string[];
  assessments: DemoAssessment[];
}

/**
 * Scores in the order of the card, a group for each domain: "33333 3333 333 3333 333333 3333 3333". A dash means "not
 * applicable", a question mark that it is not answered yet.
 */
export interface DemoAssessment {
  state: 'draft' | 'in_assessment' | 'in_review' | 'approved' | 'rejected' | 'withdrawn' | 'superseded' | 'suspended';
  scores: string;
  /** Days since its last step: begun, handed in, or decided. */
  daysAgo: number;
  /** Criteria for which there is no evidence: a score of 2 or more counts as 1 there. */
  unproven?: string[];
  notes?: Record<string, string>;
  actions?: DemoAction[];
  questions?: Record<string, boolean>;
  reason?: string;
}

/** What a partner undertakes to mend, for a criterion or a domain. */
export interface DemoAction {
  about: string;
  what: string;
  evidence: string;
  dueInDays: number;
  owner?: string;
  doneDaysAgo?: number;
}
