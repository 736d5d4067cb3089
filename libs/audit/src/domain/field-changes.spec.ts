import { fieldChangesOf } from './field-changes.js';

test('a pair is before and after, a single value is what came', () => {
  expect(fieldChangesOf({ title: ['A', 'B'], amount: [null, { amount: '1' }], reason: 'late' })).toEqual([
    { field: 'title', before: 'A', after: 'B', withheld: false },
    { field: 'amount', before: null, after: '{"amount":"1"}', withheld: false },
    { field: 'reason', before: null, after: 'late', withheld: false },
  ]);
});

test('of what is not kept only the name of the field shows', () => {
  const unknown = { before: null, after: null, withheld: true };
  expect(fieldChangesOf({ fields: ['channelValue', 'language'], email: 'withheld' })).toEqual([
    { field: 'channelValue', ...unknown },
    { field: 'language', ...unknown },
    { field: 'email', ...unknown },
  ]);
});
