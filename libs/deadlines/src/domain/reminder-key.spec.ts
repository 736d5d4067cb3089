import fc from 'fast-check';
import { reminderKey, type ReminderIdentity } from './reminder-key.js';

const ONE: ReminderIdentity = {
  itemId: 'i1',
  dueVersion: 2,
  step: 'D-30',
  occurrence: 1,
  recipientId: 'u7',
  channel: 'mail',
};

describe('the key of a reminder', () => {
  it('names item, version of the date, step, occurrence, recipient and channel', () => {
    expect(reminderKey(ONE)).toBe('i1|2|D-30|1|u7|mail');
  });

  it('is another one when the date has changed and changed back', () => {
    expect(reminderKey({ ...ONE, dueVersion: 4 })).not.toBe(reminderKey(ONE));
  });

  it('is the same for the same message and another one for any other', () => {
    const part = fc.stringMatching(/^[|%2C5i]{0,4}$/);
    const identity = fc.record({
      itemId: part,
      dueVersion: fc.nat(3),
      step: part,
      occurrence: fc.nat(3),
      recipientId: part,
      channel: part,
    });
    fc.assert(
      fc.property(identity, identity, (a, b) => {
        const same = Object.keys(a).every((key) => a[key as keyof typeof a] === b[key as keyof typeof b]);
        expect(reminderKey(a) === reminderKey(b)).toBe(same);
        expect(reminderKey({ ...a })).toBe(reminderKey(a));
      }),
    );
  });
});
