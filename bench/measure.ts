import { isDeepStrictEqual } from 'node:util';
import { type Load, load, once } from './load.js';
import type { Route, Shown } from './routes.js';

/** How a route did, beside its limit. */
export interface Figure {
  size: string;
  route: string;
  kind: Route['kind'];
  product: Load;
  limit: Load;
  /** What the product reaches of the limit, in requests a second. */
  ratio: number;
  /** The middle time of an answer when nobody else asks, in milliseconds. */
  aloneMs: number;
}

const CONNECTIONS = 16;
const ROUNDS = 3;

export interface Ports {
  product: number;
  limit: number;
}

/**
 * Measures a route: product and limit take turns, three times, and the middle counts. Throws an Error when an answer is not
 * what it should be.
 */
export async function measure(size: string, route: Route, ports: Ports, seconds: number): Promise<Figure> {
  await requireSameAnswer(route, ports);
  const stretch = (connections: number, share: number) => ({ connections, seconds: seconds * share });
  await load(ports.product, stretch(CONNECTIONS, 0.5), route.product);
  await load(ports.limit, stretch(CONNECTIONS, 0.5), route.raw);
  const [product, limit]: [Load[], Load[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    product.push(await load(ports.product, stretch(CONNECTIONS, 1), route.product));
    limit.push(await load(ports.limit, stretch(CONNECTIONS, 1), route.raw));
  }
  const alone = await load(ports.product, stretch(1, 0.5), route.product);
  const [ours, theirs] = [middle(product), middle(limit)];
  const ratio = ours.perSecond / theirs.perSecond;
  return { size, route: route.name, kind: route.kind, product: ours, limit: theirs, ratio, aloneMs: alone.p50 };
}

function middle(rounds: Load[]): Load {
  const of = (key: keyof Load) => rounds.map((round) => round[key]).toSorted((a, b) => a - b)[Math.floor(rounds.length / 2)]!;
  return { perSecond: of('perSecond'), p50: of('p50'), p99: of('p99') };
}

/** Fast and wrong would be worth nothing. */
async function requireSameAnswer(route: Route, ports: Ports): Promise<void> {
  const idsOf = async (port: number, { ask, learn }: ReturnType<Route['product']>) => {
    const answer = await once(port, ask);
    learn?.(answer);
    return route.ids(JSON.parse(answer.text) as Shown);
  };
  const [ours, theirs] = [await idsOf(ports.product, route.product()), await idsOf(ports.limit, route.raw())];
  if (ours.length > 0 && isDeepStrictEqual(ours, theirs)) return;
  throw new Error(`The product shows other records than the limit.\n${brief(ours)}\n${brief(theirs)}`);
}

const brief = (ids: unknown[]) => `  ${ids.length}: ${ids.slice(0, 5).join(', ')} …`;
