import { readLink } from './link-secret';

const TOKEN = 'k3v9q07zmxt48ahwk3v9q07zmxt48ahwk3v9q07zmxt';

test('a link says what it is for and carries its secret', () => {
  expect(readLink(`#reset=${TOKEN}`)).toEqual({ purpose: 'reset', token: TOKEN });
  expect(readLink(`#invitation=${TOKEN}`)).toEqual({ purpose: 'invitation', token: TOKEN });
});

test.each(['', '#', '#reset=', '#reset=short', `#other=${TOKEN}`, `#reset=${TOKEN}&x=1`])('"%s" is no link of ours', (hash) => {
  expect(readLink(hash)).toBeNull();
});
