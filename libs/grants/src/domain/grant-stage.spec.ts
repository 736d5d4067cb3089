import { plainDate, stageGroupOf, isSecured, LOST_STAGES, SECURED_STAGES, type Stage, STAGES } from '#kernel';
import { entryProblem, type StageFacts, TRANSITIONS } from './grant-stage.js';

const TODAY = plainDate('2024-06-15');
const facts = (stage: Stage, more: Partial<StageFacts> = {}): StageFacts => ({
  stage,
  signedOn: null,
  startsOn: plainDate('2024-07-01'),
  endsOn: plainDate('2026-06-30'),
  reason: null,
  trancheReceived: false,
  openRequirements: 0,
  openTranches: 0,
  ...more,
});
const codeOf = (given: StageFacts, to: Stage) => entryProblem(given, to, TODAY)?.code ?? null;

describe('stages of a grant', () => {
  test('every stage leads somewhere that exists, never to itself', () => {
    for (const stage of STAGES) {
      expect(TRANSITIONS[stage].length).toBeGreaterThan(0);
      expect(TRANSITIONS[stage].every((to) => to !== stage && STAGES.includes(to))).toBe(true);
    }
  });

  test('only a signature makes a pipeline grant secured', () => {
    for (const stage of STAGES.filter((each) => stageGroupOf(each) === 'pipeline')) {
      expect(TRANSITIONS[stage].filter(isSecured)).toEqual(['signed']);
    }
    expect(codeOf(facts('negotiation'), 'active')).toBe('grants.stage-not-next');
  });

  test('a signature has a day that is not in the future', () => {
    expect(codeOf(facts('approved_unsigned'), 'signed')).toBe('grants.signature-missing');
    expect(codeOf(facts('approved_unsigned', { signedOn: plainDate('2024-06-16') }), 'signed')).toBe(
      'grants.signature-in-future',
    );
    expect(codeOf(facts('approved_unsigned', { signedOn: TODAY }), 'signed')).toBeNull();
  });

  test('a step on needs no reason; a step back, a loss and a reopening do', () => {
    expect(codeOf(facts('invited'), 'submitted')).toBeNull();
    expect(codeOf(facts('negotiation'), 'submitted')).toBe('grants.reason-missing');
    expect(codeOf(facts('negotiation', { reason: ' ' }), 'declined')).toBe('grants.reason-missing');
    expect(codeOf(facts('negotiation', { reason: 'no money left' }), 'declined')).toBeNull();
    expect(codeOf(facts('declined'), 'invited')).toBe('grants.reason-missing');
  });

  test('a grant is active from its start or from the first tranche', () => {
    expect(codeOf(facts('signed'), 'active')).toBe('grants.not-started');
    expect(codeOf(facts('signed', { trancheReceived: true }), 'active')).toBeNull();
    expect(codeOf(facts('signed', { startsOn: TODAY }), 'active')).toBeNull();
  });

  test('it closes at its end, earlier only with a reason, and is closed when everything is settled', () => {
    expect(codeOf(facts('active'), 'closing')).toBe('grants.not-ended');
    expect(codeOf(facts('active', { reason: 'ended by the donor' }), 'closing')).toBeNull();
    expect(codeOf(facts('active', { endsOn: TODAY }), 'closing')).toBeNull();
    expect(codeOf(facts('closing', { openRequirements: 1 }), 'closed')).toBe('grants.not-settled');
    expect(codeOf(facts('closing', { openTranches: 1 }), 'closed')).toBe('grants.not-settled');
    expect(codeOf(facts('closing'), 'closed')).toBeNull();
  });

  test('what is active or closed is not lost any more', () => {
    for (const stage of SECURED_STAGES.filter((each) => each !== 'signed')) {
      expect(TRANSITIONS[stage].some((to) => (LOST_STAGES as readonly Stage[]).includes(to))).toBe(false);
    }
  });
});
