/** Which colour a state has. The word is in locales/…/states.json under the same kind and code. */
export type Tone = 'late' | 'risk' | 'fine' | 'accent' | 'quiet';

const every = (tone: Tone, ...states: string[]): Record<string, Tone> => Object.fromEntries(states.map((state) => [state, tone]));

const TONES: Record<string, Tone> = {
  ...every(
    'accent',
    'signed',
    'in_assessment',
    'in_review',
    'internal_review',
    'in_preparation',
    'submitted',
    'resubmitted',
    'invited',
    'negotiation',
  ),
  ...every(
    'accent',
    'approved_unsigned',
    'reconciliation',
    'proposal',
    'running',
    'claimed',
    'requested',
    'claimable',
    'closing',
  ),
  ...every('fine', 'active', 'approved', 'accepted', 'received', 'done', 'sent', 'adopted', 'compiled', 'frozen'),
  ...every('risk', 'due', 'expired', 'under_review', 'suspended', 'queries', 'unknown', 'at_risk', 'conditions_open'),
  ...every('late', 'overdue', 'rejected', 'failed', 'dead', 'withheld'),
};

/** Unlisted states are quiet: draft, prospect, planned, closed, ended, declined, withdrawn, superseded, cancelled. */
export function toneOf(state: string): Tone {
  return TONES[state] ?? 'quiet';
}
