import { plainDate } from '#kernel';
import type { PlannedAction } from './action-plan.js';
import { gateToActive, type GateFacts } from './gate-to-active.js';

const FACTS: GateFacts = {
  today: plainDate('2024-06-01'),
  approvedOn: plainDate('2024-01-01'),
  suspended: false,
  validUntil: plainDate('2026-01-01'),
  openSeriousIncidents: 0,
  band: 'meets',
  belowMeetsThreshold: [],
  weakDomains: [],
  actions: [],
  actionPlanMaxDays: 180,
};

function action(changes: Partial<PlannedAction>): PlannedAction {
  return {
    criterion: null,
    domain: null,
    owner: 'u1',
    dueOn: plainDate('2024-06-29'),
    evidenceExpected: 'minutes',
    ...changes,
  };
}

const codes = (changes: Partial<GateFacts>) =>
  gateToActive({ ...FACTS, ...changes }).map(({ code, subject }) => (subject === null ? code : `${code} ${subject}`));

describe('a partnership', () => {
  it('may be active on an approved assessment that meets the standard', () => {
    expect(codes({})).toEqual([]);
  });

  it('may not be active before somebody has approved it', () => {
    expect(codes({ approvedOn: null })).toEqual(['not-approved']);
  });

  it('may be active on the last valid day and not on the next', () => {
    expect(codes({ today: plainDate('2026-01-01') })).toEqual([]);
    expect(codes({ today: plainDate('2026-01-02') })).toEqual(['expired']);
  });

  it('may not be active when its band gives no validity', () => {
    expect(codes({ validUntil: null })).toEqual(['expired']);
  });

  it('may not be active while suspended or with an open serious incident, and hears all reasons at once', () => {
    expect(codes({ suspended: true, openSeriousIncidents: 1 })).toEqual(['suspended', 'serious-incident-open']);
  });

  it.each(['does_not_meet', 'incomplete'] as const)('may not be active with the band %s', (band) => {
    expect(codes({ band, validUntil: null })).toEqual(['band-too-low']);
  });
});

describe('a conditional partnership', () => {
  const conditional = { band: 'conditional' as const };

  it('needs at least one action', () => {
    expect(codes(conditional)).toEqual(['no-action']);
    expect(codes({ ...conditional, actions: [action({ criterion: 'B3' })] })).toEqual([]);
  });

  it('needs an action for every criterion below its threshold and every weak domain', () => {
    const shortfalls = { ...conditional, belowMeetsThreshold: ['D2', 'G1'], weakDomains: ['F'] };
    expect(codes({ ...shortfalls, actions: [action({ criterion: 'D2' })] })).toEqual([
      'criterion-without-action G1',
      'domain-without-action F',
    ]);
    const plan = [action({ criterion: 'D2' }), action({ criterion: 'G1' }), action({ domain: 'F' })];
    expect(codes({ ...shortfalls, actions: plan })).toEqual([]);
  });

  it('takes a criterion and a domain of the same name as two things', () => {
    expect(codes({ ...conditional, weakDomains: ['F'], actions: [action({ criterion: 'F' })] })).toEqual([
      'domain-without-action F',
    ]);
  });

  it('needs every action due within the limit from the approval, inclusive', () => {
    const late = action({ criterion: 'D2', dueOn: plainDate('2024-06-30') });
    expect(codes({ ...conditional, actions: [action({ domain: 'F' }), late] })).toEqual(['action-due-too-late D2']);
  });

  it('is not helped by an action without owner', () => {
    expect(codes({ ...conditional, actions: [action({ criterion: 'D2', owner: null })] })).toEqual(['no-action']);
  });
});
