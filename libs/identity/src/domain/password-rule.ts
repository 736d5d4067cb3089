/**
 * Which passwords are good enough (OWASP ASVS 5, V6.2): long ones that are not guessed first. No rule about kinds of
 * characters: such rules make passwords that look alike.
 *
 * Worked example: for Amina K., amina@network.example, "sunshine2024!" is common (a listed word with a number behind it),
 * "amina@network!!" is personal, "otters like warm stones" is good.
 */
export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 256;

/** What is wrong with a password; the first fault counts. */
export type PasswordFault = 'short' | 'long' | 'common' | 'personal';

/** Whose password it is to be. */
export interface AccountOwner {
  name: string;
  email: string;
}

/** Shorter parts of a name or address stand by chance in many good passwords. */
const SHORTEST_TELLING_PART = 4;
const DECORATION = /[\p{N}\p{P}\p{S}\s]/u;
const PRODUCT = 'entente';

/** What is wrong with it, or null. `common` holds the most used passwords in lower case. */
export function passwordFault(password: string, owner: AccountOwner, common: ReadonlySet<string>): PasswordFault | null {
  const length = [...password].length;
  if (length < SHORTEST_PASSWORD) return 'short';
  if (length > LONGEST_PASSWORD) return 'long';
  const plain = password.normalize('NFKC').toLowerCase();
  if (coresOf(plain).some((core) => isGuessedFirst(core, common))) return 'common';
  return tellingParts(owner).some((part) => plain.includes(part)) ? 'personal' : null;
}

/** The password itself and what is left of it when decoration is taken from its end, character by character, and its start. */
function coresOf(plain: string): string[] {
  const characters = [...plain];
  const cores = new Set([plain]);
  while (characters.length > 0 && DECORATION.test(characters.at(-1)!)) {
    characters.pop();
    cores.add(characters.join(''));
  }
  return [...cores].flatMap((core) => [core, withoutStart(core)]).filter((core) => core !== '');
}

function withoutStart(core: string): string {
  const characters = [...core];
  const start = characters.findIndex((character) => !DECORATION.test(character));
  return start === -1 ? core : characters.slice(start).join('');
}

/** Listed, the product's own name, or one of these (or one or two characters) over and over. */
function isGuessedFirst(core: string, common: ReadonlySet<string>): boolean {
  const repeated = /^(.+?)\1+$/su.exec(core)?.[1];
  const units = repeated === undefined ? [core] : [core, repeated];
  return units.some((unit) => common.has(unit) || unit === PRODUCT) || (repeated !== undefined && repeated.length <= 2);
}

function tellingParts({ name, email }: AccountOwner): string[] {
  const address = email.toLowerCase();
  const parts = [address, ...address.split('@')[0]!.split(/[._+-]/), ...name.normalize('NFKC').toLowerCase().split(/\s+/)];
  return parts.filter((part) => [...part].length >= SHORTEST_TELLING_PART);
}
