import type pg from 'pg';
import type { LimitName } from './limits.js';
import type { Answer, Ask, Turn } from './load.js';
import { COMMON_WORD, RARE_WORD } from './portfolio.js';

/** A request of the product and the one of the limit that asks for the same. */
export interface Route {
  name: string;
  limit: LimitName;
  kind: 'list' | 'record' | 'page' | 'act';
  product: () => Turn;
  raw: () => Turn;
  /** The ids of what an answer shows, in its order. */
  ids: (body: Shown) => unknown[];
}

/** What of the answers is compared. */
export interface Shown {
  id?: string;
  user?: { id: string };
  data?: { id: string }[];
  endingGrants?: { id: string }[];
  atRisk?: { tranches: { id: string }[] };
}

/** Who asks, and when. */
export interface Asker {
  cookie: string;
  personId: string;
  tokenHash: string;
  today: string;
}

const PAGE = 25;
const FAR_PAGE = 400;
const RECORDS = 500;

/** Every measured route, on what the database holds now. */
export async function routes(owner: pg.Client, asker: Asker): Promise<Route[]> {
  const { today, personId } = asker;
  const far = await farPage(owner);
  const lists = (name: string, limit: LimitName, query: string, ...values: unknown[]): Route =>
    still({ name, limit, kind: 'list', ids: idsOfList }, asker, `grants?limit=${PAGE}${query}`, [today, ...values]);
  const dues = (name: string, limit: LimitName, state: string): Route =>
    still({ name, limit, kind: 'list', ids: idsOfList }, asker, `deadlines?limit=${PAGE}&state=${state}`, [today]);
  return [
    still({ name: 'who am I', limit: 'whoAmI', kind: 'record', ids: (body) => [body.user?.id] }, asker, 'session', [
      asker.tokenHash,
    ]),
    await records(owner, asker, {
      name: 'one organisation',
      limit: 'organisation',
      from: 'organisations.organisation',
      path: 'organisations',
    }),
    await records(owner, asker, { name: 'one grant', limit: 'grant', from: 'grants.grant', path: 'grants' }),
    lists('grants by end, first page', 'grantsByEnd', ''),
    lists('grants by end, far page', 'grantsFarPage', `&cursor=${far.cursor}`, far.key, far.id),
    lists('grants by title', 'grantsByTitle', '&sort=title'),
    lists('grants by next due day', 'grantsByNextDue', '&sort=nextDue'),
    lists('grants, secured', 'grantsSecured', '&stageGroup=secured'),
    lists('grants of one owner', 'grantsOfOwner', `&ownerId=${personId}`, personId),
    lists('search, rare word', 'searchRare', `&q=${RARE_WORD}`, `%${RARE_WORD}%`),
    lists('search, common word', 'searchCommon', `&q=${COMMON_WORD}`, `%${COMMON_WORD}%`),
    dues('deadlines, open', 'deadlinesOpen', 'open'),
    dues('deadlines, late', 'deadlinesLate', 'late'),
    still({ name: 'donors', limit: 'donors', kind: 'list', ids: idsOfList }, asker, 'donors', []),
    still({ name: 'Today', limit: 'today', kind: 'page', ids: idsOfToday }, asker, 'today', [today, personId]),
    await edits(owner, asker),
  ];
}

const idsOfList = (body: Shown) => body.data!.map(({ id }) => id);
const idsOfToday = ({ endingGrants, atRisk }: Shown) => [...endingGrants!, ...atRisk!.tranches].map(({ id }) => id);

type Named = Pick<Route, 'name' | 'limit' | 'kind' | 'ids'>;

/** A route that is asked the same each time. */
function still(named: Named, { cookie }: Asker, path: string, values: unknown[]): Route {
  const [product, raw] = [{ ask: asked(cookie, path) }, { ask: limitAsked(named.limit, values) }];
  return { ...named, product: () => product, raw: () => raw };
}

const asked = (cookie: string, path: string): Ask => ({ path: `/api/v1/${path}`, headers: { cookie } });
const limitAsked = (limit: LimitName, values: unknown[]): Ask => ({
  path: `/${limit}?values=${encodeURIComponent(JSON.stringify(values))}`,
});

/** One record after the other out of some hundred, spread over all of them. */
async function records(
  owner: pg.Client,
  { cookie, today }: Asker,
  { name, limit, from, path }: { name: string; limit: 'grant' | 'organisation'; from: string; path: string },
): Promise<Route> {
  const { rows } = await owner.query<{ id: string }>(
    `select id from ${from} where sensitivity <> 'sealed' order by md5(id::text) limit ${RECORDS}`,
  );
  const product = rows.map(({ id }) => ({ ask: asked(cookie, `${path}/${id}`) }));
  const raw = rows.map(({ id }) => ({ ask: limitAsked(limit, limit === 'grant' ? [today, id] : [id]) }));
  return { name, limit, kind: 'record', ids: (body) => [body.id], product: inTurn(product), raw: inTurn(raw) };
}

function inTurn<T>(all: readonly T[]): () => T {
  let turn = 0;
  return () => all[turn++ % all.length]!;
}

/** A new title for one running grant after the other. Each grant is lent out until its answer tells the next version. */
async function edits(owner: pg.Client, { cookie, today, personId }: Asker): Promise<Route> {
  const { rows } = await owner.query<Edited>(
    `select id, version, title from grants.grant where stage = 'active' and sensitivity = 'internal' order by md5(id::text) limit ${RECORDS}`,
  );
  const product = ({ id, version }: Edited, title: string): Ask => ({
    ...asked(cookie, `grants/${id}`),
    method: 'PATCH',
    headers: { cookie, 'if-match': `"v${version}"` },
    body: { title },
  });
  const raw = ({ id, version }: Edited, title: string) => limitAsked('edit', [today, id, version, title, personId]);
  const half = Math.floor(rows.length / 2);
  return {
    ...{ name: 'edit a grant', limit: 'edit', kind: 'act', ids: (body) => [typeof body.id] },
    product: lent(rows.slice(0, half), product),
    raw: lent(rows.slice(half), raw),
  };
}

interface Edited {
  id: string;
  version: number;
  title: string;
}

function lent(free: Edited[], askFor: (grant: Edited, title: string) => Ask): () => Turn {
  return () => {
    const grant = free.shift()!;
    const learn = ({ text }: Answer) => {
      const { version } = JSON.parse(text) as { version: number };
      if (version !== grant.version + 1) throw new Error(`An edit of grant ${grant.id} did not raise its version.`);
      free.push({ ...grant, version });
    };
    return { ask: askFor(grant, `${grant.title} (${grant.version + 1})`), learn };
  };
}

/** Where the 400th page begins; in a smaller portfolio the last full one but one. */
async function farPage(owner: pg.Client): Promise<{ key: string; id: string; cursor: string }> {
  const { rows: counted } = await owner.query<{ count: number }>(
    `select count(*)::int from grants.grant where sensitivity <> 'sealed'`,
  );
  const page = Math.min(FAR_PAGE, Math.floor(counted[0]!.count / PAGE) - 1);
  const { rows } = await owner.query<{ key: string; id: string }>(
    `select ends_on::text as key, id from grants.grant where sensitivity <> 'sealed' order by ends_on, id limit 1 offset $1`,
    [(page - 1) * PAGE - 1],
  );
  const { key, id } = rows[0]!;
  return { key, id, cursor: Buffer.from(JSON.stringify([key, id, 10_000, true])).toString('base64url') };
}
