import { plainDate } from '#kernel';
import { attestationProblem, endorsedProblem, withdrawnProblem } from './declarations.js';

const TODAY = plainDate('2026-06-15');

describe('the days of a declaration', () => {
  test('an endorsement is given today or earlier', () => {
    expect(endorsedProblem(TODAY, TODAY)).toBeNull();
    expect(endorsedProblem(plainDate('2026-06-16'), TODAY)).toMatchObject({ pointer: '/endorsedOn' });
  });

  test.each([
    ['on the day itself', '2021-03-01', null],
    ['today', TODAY, null],
    ['the day before it was given', '2021-02-28', '/withdrawnOn'],
    ['tomorrow', '2026-06-16', '/withdrawnOn'],
  ])('an endorsement of 2021-03-01 is withdrawn %s', (_when, day, pointer) => {
    expect(withdrawnProblem(plainDate('2021-03-01'), plainDate(day), TODAY)?.pointer ?? null).toBe(pointer);
  });

  test.each([
    ['from today for one day', TODAY, TODAY, null],
    ['for a year to come', '2026-01-01', '2026-12-31', null],
    ['given tomorrow', '2026-06-16', '2027-06-15', '/attestedOn'],
    ['over before it was given', '2026-01-02', '2026-01-01', '/validUntilOn'],
  ])('an attestation %s', (_when, attestedOn, validUntilOn, pointer) => {
    expect(attestationProblem(plainDate(attestedOn), plainDate(validUntilOn), TODAY)?.pointer ?? null).toBe(pointer);
  });
});
