import { Fraction } from '#kernel';

/**
 * Whose money a donor passes on in the end (domain.md 1.6): each source with its share, all together exactly the whole.
 *
 * Worked example: three governments at "0.3", "0.4" and "0.3" are right; "0.33333333" three times leaves 0.00000001 open.
 */
export interface UltimateSource {
  code: string;
  name: string;
  /** Decimal text from "0" to "1" with at most 8 decimals. */
  share: string;
  /** The share was guessed from published budgets, not stated by the donor. */
  estimated: boolean;
}

/** Which field is wrong with a list of sources, or null. No source at all means that nothing is known yet. */
export function sourcesProblem(sources: readonly UltimateSource[]): { pointer: string; message: string } | null {
  const seen = new Set<string>();
  for (const [index, { code }] of sources.entries()) {
    if (seen.has(code)) return { pointer: `/sources/${index}/code`, message: `"${code}" is there more than once` };
    seen.add(code);
  }
  const total = Fraction.sum(sources.map((source) => Fraction.parse(source.share)));
  if (sources.length === 0 || total.equals(Fraction.ONE)) return null;
  return { pointer: '/sources', message: `shares must add up to exactly 1, these make ${total.toFixed(8)}` };
}
