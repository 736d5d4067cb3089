import fc from 'fast-check';
import type { Loose } from './acceptance-documents.js';
import { type Draw, one, thousandths, yearsOf } from './draw.js';

const TYPES = ['core', 'advocacy', 'service_delivery'];
const DAY = 86_400_000;

/** A place where money of a grant lies and from which it can be passed on: thousandths by "year type". */
interface Source {
  subgrant: string | null;
  holder: string;
  passed: string[];
  left: Map<string, bigint>;
}

/** A tree of sub-grants of one grant that respects every limit, with and without hosts, also out of the family. */
export function drawSubgrants(draw: Draw, grant: Loose, networks: Loose[]): Loose[] {
  const sources: Source[] = [{ subgrant: null, holder: grant.recipient, passed: [grant.recipient], left: nativeOf(grant) }];
  const drawn: Loose[] = [];
  for (let count = draw(fc.integer, { min: 0, max: 3 }); count > 0; count--) {
    const source = one(draw, sources);
    const free = networks.map(({ code }) => code).filter((code) => !source.passed.includes(code));
    const to = one(draw, [...free, 'H']);
    const feePercent = to !== 'H' && draw(fc.boolean) ? draw(fc.integer, { min: 0, max: 40 }) : 0;
    const lines = drawLines(draw, source);
    const id = `S-${grant.id}-${drawn.length}`;
    drawn.push({
      id,
      root_grant: grant.id,
      parent_subgrant: source.subgrant,
      from: source.holder,
      to,
      via_host: feePercent > 0 ? 'H' : null,
      host_fee_rate: `0.${String(feePercent).padStart(2, '0')}`,
      currency: grant.currency,
      lines: lines.map(({ year, type, value }) => ({ year, type, amount: thousandths(value) })),
    });
    if (to !== 'H') sources.push(sourceAfter(id, to, source, lines, feePercent));
  }
  return drawn;
}

type DrawnLine = { year: number; type: string; value: bigint };

function drawLines(draw: Draw, source: Source): DrawnLine[] {
  return [...source.left]
    .filter(() => draw(fc.boolean))
    .map(([key, left]) => {
      const value = (left * BigInt(one(draw, [100, 50, draw(fc.nat, 100)]))) / 100n;
      source.left.set(key, left - value);
      const [year, type] = key.split(' ');
      return { year: Number(year), type: type!, value };
    });
}

function sourceAfter(id: string, holder: string, from: Source, lines: DrawnLine[], feePercent: number): Source {
  const left = new Map(
    lines.map(({ year, type, value }) => [`${year} ${type}`, (value * BigInt(100 - feePercent)) / 100n] as const),
  );
  return { subgrant: id, holder, passed: [...from.passed, holder], left };
}

/** Native allocation in thousandths, rounded down: what may safely be passed on. */
function nativeOf(grant: Loose): Map<string, bigint> {
  return new Map(
    yearsOf(grant).flatMap((year) => TYPES.map((type) => [`${year} ${type}`, nativeCell(grant, year, type)] as const)),
  );
}

function nativeCell(grant: Loose, year: number, type: string): bigint {
  if (grant.allocation === 'budget_lines') {
    const lines = grant.budget_lines.filter((line: Loose) => line.year === year && line.type === type);
    return lines.reduce((sum: bigint, line: Loose) => sum + whole(line.amount), 0n);
  }
  const days = BigInt(daysFrom(latest(grant.start, `${year}-01-01`), earliest(grant.end, `${year}-12-31`)));
  const share = whole(grant.type_split[type]);
  return (whole(grant.amount) * share * days) / (100_000_000n * BigInt(daysFrom(grant.start, grant.end)));
}

function whole(decimal: string): bigint {
  return BigInt(decimal.replace('.', ''));
}

function daysFrom(start: string, end: string): number {
  return Math.max(0, (Date.parse(end) - Date.parse(start)) / DAY + 1);
}

function latest(a: string, b: string): string {
  return a > b ? a : b;
}

function earliest(a: string, b: string): string {
  return a < b ? a : b;
}
