/**
 * Recovery codes open an account once each when the authenticator is lost. Ten at a time, each of 80 random bits written
 * in letters and digits that are not taken for one another (no i, l, o, u).
 *
 * Worked example: the bytes 00 01 1f … begin "01z…"; typed "01Z MK-7q…" in any case, with or without its hyphen, it is
 * the same code.
 */
export const RECOVERY_CODES = 10;
export const RECOVERY_CODE_LENGTH = 16;

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const LOOKALIKES: Record<string, string> = { o: '0', i: '1', l: '1' };

/** The code of these random bytes, one letter a byte, as it is shown: "k3v9-q07z-mxt4-8ahw". */
export function recoveryCodeOf(bytes: Uint8Array): string {
  const letters = Array.from(bytes.subarray(0, RECOVERY_CODE_LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]!).join('');
  return letters.replace(/.{4}(?=.)/g, '$&-');
}

/** What was typed, as the code that it means, or null when it can be none. */
export function readRecoveryCode(typed: string): string | null {
  const letters = [...typed.toLowerCase()]
    .filter((letter) => !/[\s-]/.test(letter))
    .map((letter) => LOOKALIKES[letter] ?? letter);
  const isCode = letters.length === RECOVERY_CODE_LENGTH && letters.every((letter) => ALPHABET.includes(letter));
  return isCode ? letters.join('') : null;
}
