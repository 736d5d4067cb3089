/**
 * Whether two names probably mean the same organisation, so that nobody enters it twice: the same letters and digits
 * once case, accents, punctuation and the order of words no longer count.
 *
 * Worked example: "Réseau Asie (NAPUD)" and "NAPUD – reseau asie" are likely the same.
 */
export function likelySameName(a: string, b: string): boolean {
  return fingerprint(a) === fingerprint(b);
}

/** The words of a name without accents, case and punctuation, sorted. */
export function fingerprint(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
  return plain
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter(Boolean)
    .sort()
    .join(' ');
}
