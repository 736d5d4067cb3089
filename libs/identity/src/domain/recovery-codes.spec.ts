import fc from 'fast-check';
import { readRecoveryCode, recoveryCodeOf } from './recovery-codes.js';

const bytes = fc.uint8Array({ minLength: 16, maxLength: 16 });

describe('recovery codes', () => {
  test('a shown code is read again whatever its case, spaces and hyphens', () => {
    fc.assert(
      fc.property(bytes, (random) => {
        const shown = recoveryCodeOf(random);
        const plain = shown.replaceAll('-', '');
        expect(shown).toMatch(/^[0-9a-hjkmnp-tv-z]{4}(-[0-9a-hjkmnp-tv-z]{4}){3}$/);
        for (const typed of [shown, plain, ` ${shown.toUpperCase()} `, plain.replace(/(..)/g, '$1 ')]) {
          expect(readRecoveryCode(typed)).toBe(plain);
        }
      }),
    );
  });

  test('letters that are taken for digits mean those digits', () => {
    expect(readRecoveryCode('OIL0-0111-1111-1111')).toBe('0110011111111111');
  });

  test.each(['', '123456', '0123-4567-89ab-cdef-0', '0123-4567-89ab-cdeu', '0123_4567_89ab_cdef'])(
    '"%s" is no recovery code',
    (typed) => {
      expect(readRecoveryCode(typed)).toBeNull();
    },
  );
});
