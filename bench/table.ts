import type { Figure } from './measure.js';

/** A figure with what it should have been. */
export interface Judged extends Figure {
  /** How much dearer a request is than in the smaller portfolio; null where none was measured. */
  growth: number | null;
  targets: { says: string; met: boolean }[];
}

const PAGE_MS = 60;
const WATCHED_MS = 40;
const GROWTH = 4 / 3;

/** Says of each figure what was to be reached, and whether it was. `smaller` are the same routes in the smaller portfolio. */
export function judge(figures: readonly Figure[], smaller: readonly Figure[] | null): Judged[] {
  const firstPage = figures.find(({ route }) => route.endsWith('first page'));
  return figures.map((figure) => {
    const before = smaller?.find(({ route }) => route === figure.route);
    const growth = before ? before.product.perSecond / figure.product.perSecond : null;
    return { ...figure, growth, targets: targetsOf(figure, growth, firstPage) };
  });
}

function targetsOf(
  { route, kind, ratio, product, aloneMs }: Figure,
  growth: number | null,
  firstPage: Figure | undefined,
): Judged['targets'] {
  const least = (figure: number, floor: number, unit: string) => ({ says: `≥ ${floor}${unit}`, met: figure >= floor });
  const most = (figure: number, bound: number, unit: string) => ({ says: `≤ ${bound}${unit}`, met: figure <= bound });
  const watched = route === 'Today' || route === 'donors';
  return [
    ...(kind === 'list' ? [least(ratio, 0.45, '')] : []),
    ...(route === 'one grant' ? [least(ratio, 0.4, '')] : []),
    ...(route === 'who am I' ? [least(product.perSecond, 1_500, '/s')] : []),
    ...(route.includes('common') ? [least(product.perSecond, 150, '/s')] : []),
    ...(route.endsWith('far page') && firstPage
      ? [{ says: 'within 20 % of the first', met: product.perSecond >= 0.8 * firstPage.product.perSecond }]
      : []),
    ...(kind === 'act' ? [] : [most(aloneMs, watched ? WATCHED_MS : PAGE_MS, ' ms alone')]),
    ...(kind === 'list' && growth !== null ? [{ says: 'grows ≤ ⅓', met: growth <= GROWTH }] : []),
  ];
}

const HEADS = ['', 'per second', 'limit', 'ratio', 'p50 ms', 'p99 ms', 'alone ms', 'growth', 'targets (✗ missed)'];

/** The figures as aligned text. */
export function table(figures: readonly Judged[]): string {
  const lines = [HEADS, ...figures.map(cells)];
  const widths = HEADS.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  const pad = (cell: string, column: number) =>
    column === 0 || column === HEADS.length - 1 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!);
  return lines.map((line) => line.map(pad).join('  ').trimEnd()).join('\n');
}

function cells({ route, product, limit, ratio, aloneMs, growth, targets }: Judged): string[] {
  const short = (figure: number) => figure.toFixed(figure < 100 ? 1 : 0);
  return [
    ...[route, short(product.perSecond), short(limit.perSecond), ratio.toFixed(2), short(product.p50), short(product.p99)],
    ...[short(aloneMs), growth === null ? '' : `× ${growth.toFixed(2)}`],
    targets.map(({ says, met }) => `${met ? '✓' : '✗'} ${says}`).join('   '),
  ];
}
