import { fold } from '#kernel';

/**
 * Whether two names probably mean the same organisation, so that nobody enters it twice: the same words once what fold()
 * is blind to no longer counts, nor the order of words.
 *
 * Worked example: "Réseau Asie (NAPUD)" and "NAPUD – reseau asie" are likely the same.
 */
export function likelySameName(a: string, b: string): boolean {
  return fingerprint(a) === fingerprint(b);
}

/** The folded words of a name, sorted. */
export function fingerprint(name: string): string {
  return fold(name).split(' ').sort().join(' ');
}
