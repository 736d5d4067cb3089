import fc from 'fast-check';
import { COMMON_PASSWORDS } from '../data/common-passwords.js';
import { LONGEST_PASSWORD, passwordFault, SHORTEST_PASSWORD } from './password-rule.js';

const OWNER = { name: 'Amina Kowalska', email: 'a.kowal@network.example' };
const faultOf = (password: string) => passwordFault(password, OWNER, COMMON_PASSWORDS);

describe('the password rule', () => {
  test('the list holds the three thousand most used passwords, and long ones', () => {
    expect(COMMON_PASSWORDS.size).toBeGreaterThanOrEqual(3000);
    for (const known of ['123456', 'password', 'qwertyuiop', '1qaz2wsx3edc']) expect(COMMON_PASSWORDS).toContain(known);
  });

  test.each([
    ['eleven char', 'short'],
    ['x'.repeat(SHORTEST_PASSWORD - 1), 'short'],
    ['otters like warm stones '.repeat(20), 'long'],
    ['1qaz2wsx3edc', 'common'],
    ['Password2024', 'common'],
    ['sunshine!!!!!', 'common'],
    ['123456789012', 'common'],
    ['2024-password!', 'common'],
    ['passwordpassword', 'common'],
    ['aaaaaaaaaaaaaaaa', 'common'],
    ['entente202611', 'common'],
    ['amina goes home', 'personal'],
    ['KOWALSKA is home', 'personal'],
    ['my a.kowal@network.example', 'personal'],
    ['otters like warm stones', null],
    ['sunshine42walrus', null],
    ['correct horse 7 battery', null],
    ['l\u2019été où tout a changé', null],
  ])('"%s": %s', (password, fault) => {
    expect(faultOf(password)).toBe(fault);
  });

  test('no listed password passes, however it is written or decorated', () => {
    const decoration = fc.array(fc.constantFrom(...'0123456789!?.#'), { maxLength: 12 }).map((parts) => parts.join(''));
    const listed = fc.constantFrom(...[...COMMON_PASSWORDS]);
    fc.assert(
      fc.property(listed, decoration, fc.boolean(), (word, end, loud) => {
        expect(faultOf((loud ? word.toUpperCase() : word) + end)).not.toBeNull();
      }),
    );
  });

  test('length is counted in characters as people see them, and its two bounds are exact', () => {
    const letters = fc.array(fc.constantFrom(...'äßжé😀🦦qx'), { minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(letters, (characters) => {
        const fault = faultOf(characters.join(''));
        expect(fault === 'short').toBe(characters.length < SHORTEST_PASSWORD);
        expect(fault === 'long').toBe(characters.length > LONGEST_PASSWORD);
      }),
    );
  });
});
