import { plainDate } from '#kernel';
import { DEFAULT_ESCALATION, DEFAULT_LEADS, GRANT_RENEWAL_LEADS } from './default-policies.js';
import { planSteps } from './escalation.js';
import { workingDays } from './working-days.js';

const EASTER_2024 = { code: 'GB', weekend: ['Sat', 'Sun'] as const, holidays: [plainDate('2024-04-01')] };

describe('the policies of a new installation', () => {
  it('escalate after 1, 3, 7 and 14 days, to more people each time and in the end to the director', () => {
    const item = { due: plainDate('2024-03-31'), enteredOn: plainDate('2024-01-01'), escalation: DEFAULT_ESCALATION };
    expect(planSteps(item, workingDays(EASTER_2024))).toEqual([
      { day: '2024-04-02', afterDays: [1], to: ['owner', 'grant_manager'] },
      { day: '2024-04-03', afterDays: [3], to: ['owner', 'grant_manager', 'director'] },
      { day: '2024-04-08', afterDays: [7], to: ['grant_manager', 'director', 'finance_lead'] },
      { day: '2024-04-15', afterDays: [14], to: ['director'] },
    ]);
  });

  it('remind from half a year before, of grant renewals from a year before', () => {
    expect(DEFAULT_LEADS).toEqual([180, 90, 60, 30, 14, 7, 1]);
    expect(GRANT_RENEWAL_LEADS).toEqual([365, 270, 180, 90, 60, 30, 14, 7, 1]);
  });
});
