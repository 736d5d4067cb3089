import { plainDate } from '#kernel';
import { acceptanceDocument } from '../../../../test/support/acceptance-documents.js';
import { readScorecardTerms, validUntil } from './scorecard-terms.js';

const document = () => acceptanceDocument('scorecard/scorecard-v1.json');
const TERMS = readScorecardTerms(document());

describe('the terms of a scorecard', () => {
  it('are read from the card', () => {
    expect(TERMS).toEqual({
      validityMonths: { meets: 24, conditional: 12, doesNotMeet: null },
      actionPlanMaxDays: 180,
      reapplyAfterMonths: 6,
    });
  });

  it.each([
    ['validity_months', 'validity_months: is required'],
    ['action_plan_max_days', 'action_plan_max_days: is required'],
    ['reapply_after_months', 'reapply_after_months: is required'],
  ])('need %s where they are used', (field, message) => {
    const { [field]: _, ...rest } = document();
    expect(() => readScorecardTerms(rest)).toThrow(message);
  });
});

describe('an approved assessment', () => {
  const approvedOn = plainDate('2024-02-29');

  it('is valid for the months of its band', () => {
    expect(validUntil(plainDate('2024-05-10'), 'meets', TERMS)).toBe('2026-05-10');
    expect(validUntil(plainDate('2024-05-10'), 'conditional', TERMS)).toBe('2025-05-10');
  });

  it('ends at the end of a shorter month', () => {
    expect(validUntil(approvedOn, 'conditional', TERMS)).toBe('2025-02-28');
    const sixMonths = { ...TERMS, validityMonths: { ...TERMS.validityMonths, meets: 6 } };
    expect(validUntil(plainDate('2024-08-31'), 'meets', sixMonths)).toBe('2025-02-28');
  });

  it('has no validity when its band gives none', () => {
    expect(validUntil(approvedOn, 'does_not_meet', TERMS)).toBeNull();
    expect(validUntil(approvedOn, 'incomplete', TERMS)).toBeNull();
  });
});
