import type request from 'supertest';
import { activePartner } from '../../support/active-partner.js';
import { startApi, type TestApi } from '../../support/api.js';
import { asOwner } from '../../support/database.js';

/**
 * An invented family of members with a donor, an ally and a host whose partnerships are active, and the people who look after
 * its grants. Today is Monday 2026-06-15.
 */
export interface World {
  api: TestApi;
  fundraiser: request.Agent & { userId: string };
  finance: request.Agent;
  id: Record<'G' | 'R' | 'N' | 'HOST' | 'ALLY' | 'DONOR', string>;
  /** A grant by days in EUR to G; what is given replaces these fields. */
  grant(more?: object): Promise<Grant>;
  /** The same, signed on 2026-01-10. */
  signed(more?: object): Promise<Grant>;
  read(grantId: string): Promise<Grant>;
  stop(): Promise<void>;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Grant = Record<string, any> & { id: string; version: number };

const NEW_GRANT = {
  title: 'Peer-led advocacy',
  currency: 'EUR',
  amount: '1096.00',
  startsOn: '2026-01-01',
  endsOn: '2028-12-31',
  typeShares: [{ type: 'advocacy', share: '1' }],
};

export async function startWorld(): Promise<World> {
  const api = await startApi({ ENTENTE_CLOCK: '2026-06-15T08:00:00Z' });
  const fundraiser = await api.signedIn('fundraiser');
  const finance = await api.signedIn('finance');
  const id = await organisations(fundraiser);
  await fundraiser.post('/api/v1/donors').send({ organisationId: id.DONOR }).expect(201);
  await asOwner(api.databaseUrl, `update organisations.organisation set membership_status = 'active' where kind = 'network'`);
  await activePartner(api.databaseUrl, id.ALLY);
  await activePartner(api.databaseUrl, id.HOST, { profile: 'fiscal_host' });
  const grant = async (more: object = {}) => {
    const sent = { ...NEW_GRANT, donorId: id.DONOR, recipientId: id.G, ...more };
    return (await fundraiser.post('/api/v1/grants').send(sent).expect(201)).body as Grant;
  };
  return {
    api,
    fundraiser,
    finance,
    id,
    grant,
    signed: (more = {}) => grant({ stage: 'signed', signedOn: '2026-01-10', ...more }),
    read: async (grantId) => (await fundraiser.get(`/api/v1/grants/${grantId}`).expect(200)).body as Grant,
    stop: () => api.stop(),
  };
}

async function organisations(fundraiser: request.Agent): Promise<World['id']> {
  const enter = async (code: string, name: string, kind: string, level: string | null = null) =>
    (await fundraiser.post('/api/v1/organisations').send({ code, name, kind, level }).expect(201)).body.id as string;
  return {
    G: await enter('G', 'Worldwide Network', 'network', 'global'),
    R: await enter('R', 'Regional Union', 'network', 'regional'),
    N: await enter('N', 'National Circle', 'network', 'national'),
    HOST: await enter('H', 'Fiscal Haven', 'fiscal_host'),
    ALLY: await enter('ALLY', 'Friendly Ally', 'ally_ngo'),
    DONOR: await enter('D', 'Open Purse Foundation', 'donor'),
  };
}

/** The If-Match of what was read. */
export function tag(record: { version: number }): string {
  return `"v${record.version}"`;
}
