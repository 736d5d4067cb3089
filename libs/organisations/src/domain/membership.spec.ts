import { plainDate } from '#kernel';
import { missingEndorsements } from './membership.js';

const REQUIRED = ['vancouver-declaration', 'consensus-statement'];
const endorsed = (documentCode: string, from: string, withdrawn: string | null = null) => ({
  documentCode,
  endorsedOn: plainDate(from),
  withdrawnOn: withdrawn === null ? null : plainDate(withdrawn),
});

describe('endorsements of a member', () => {
  test('both documents endorsed: nothing is missing', () => {
    const given = REQUIRED.map((code) => endorsed(code, '2021-03-01'));
    expect(missingEndorsements(REQUIRED, given, plainDate('2024-01-01'))).toEqual([]);
  });

  test('an endorsement counts from its day', () => {
    const given = [endorsed(REQUIRED[0]!, '2021-03-01'), endorsed(REQUIRED[1]!, '2024-01-02')];
    expect(missingEndorsements(REQUIRED, given, plainDate('2024-01-01'))).toEqual(['consensus-statement']);
    expect(missingEndorsements(REQUIRED, given, plainDate('2024-01-02'))).toEqual([]);
  });

  test('a withdrawn endorsement is missing from the day of its withdrawal', () => {
    const given = [endorsed(REQUIRED[0]!, '2021-03-01', '2024-05-01'), endorsed(REQUIRED[1]!, '2021-03-01')];
    expect(missingEndorsements(REQUIRED, given, plainDate('2024-04-30'))).toEqual([]);
    expect(missingEndorsements(REQUIRED, given, plainDate('2024-05-01'))).toEqual(['vancouver-declaration']);
  });
});
