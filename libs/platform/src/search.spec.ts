import { patternsOf } from './search.js';

test.each([
  ['Réseau d’Appui', ['%reseau%', '%dappui%'], 'the most telling word first'],
  ['d Advocates', ['%advocates%', '% d%'], 'one letter is an initial'],
  ['NG-0012', ['%0012%', '% ng%'], 'a number with its letters'],
  ['peer peer PEER', ['%peer%'], 'a word said twice'],
  ['基金', ['%基金%'], 'two characters where words have no spaces'],
  ['100%', ['%100%'], 'a wildcard'],
  ['a_b\\c', ['% a%', '% b%', '% c%'], 'wildcards between letters'],
  [' %_- ', [], 'nothing but signs'],
])('%s is looked for as %j: %s', (q, patterns) => {
  expect(patternsOf(q)).toEqual(patterns);
});
