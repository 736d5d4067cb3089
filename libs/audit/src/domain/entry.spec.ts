import { contentText, type EntryContent } from './entry.js';
import { withoutPersonalValues } from './withheld.js';

const ENTRY: EntryContent = {
  form: 2,
  sequence: '7',
  at: '2026-03-01T09:00:00.123000Z',
  actorKind: 'person',
  actor: 'p',
  sessionId: 's',
  clientKind: 'browser',
  act: 'grant.edited',
  subjectType: 'grant',
  subjectId: 'g',
  batch: null,
  changes: { title: ['a', 'b'], lines: [{ year: 2026, amount: '1.50' }] },
};

test('the same row gives the same text whatever the order of its keys', () => {
  const turned = { lines: [{ amount: '1.50', year: 2026 }], title: ['a', 'b'] };
  expect(contentText({ ...ENTRY, changes: turned })).toBe(contentText(ENTRY));
});

test('the first form left out sequence, session and client', () => {
  expect(contentText({ ...ENTRY, form: 1 })).toBe(
    '["2026-03-01T09:00:00.123Z","person","p","grant.edited","grant","g",{"lines":[{"amount":"1.50","year":2026}],"title":["a","b"]}]',
  );
});

test('of a contact the log keeps which fields changed and no value', () => {
  expect(withoutPersonalValues('contact', { displayName: ['Amina', 'A.'], language: ['en', 'fr'] })).toEqual({
    displayName: 'withheld',
    language: 'withheld',
  });
});

test('of an account the log keeps roles and places, no name and no address', () => {
  expect(
    withoutPersonalValues('person', { name: [null, 'Amina'], email: [null, 'a@b.example'], roles: [[], ['admin']] }),
  ).toEqual({
    name: 'withheld',
    email: 'withheld',
    roles: [[], ['admin']],
  });
});

test('secrets are left out wherever they occur, facts about an organisation are kept', () => {
  expect(withoutPersonalValues('organisation', { name: ['A', 'B'], token: 'x' })).toEqual({
    name: ['A', 'B'],
    token: 'withheld',
  });
});
