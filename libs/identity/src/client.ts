import { clientNetworkOf } from './domain/client-network.js';
import { ACCOUNT_LIMIT, CLIENT_LIMIT } from './domain/throttle.js';
import { plainAddress } from './account.queries.js';
import type { Fingerprints } from './fingerprints.js';
import type { Door } from './tries.service.js';

/** Who asks, as far as the connection tells: only ever kept as a fingerprint and as the family of the browser. */
export interface Client {
  address: string;
  userAgent: string | undefined;
  /** The route's own name, such as 'POST /api/v1/session': never with ids or words that were sent. */
  route: string;
}

/** The fingerprint of the client's address. */
export function clientKey(fingerprints: Fingerprints, { address }: Client): string {
  return fingerprints.of('client', clientNetworkOf(address));
}

/** The doors at which a password is tried; the account by its address, whether there is one or not. */
export function doorsOf(fingerprints: Fingerprints, email: string, client: Client): Door[] {
  return [
    { door: 'account', key: fingerprints.of('account', plainAddress(email)), limit: ACCOUNT_LIMIT },
    { door: 'client', key: clientKey(fingerprints, client), limit: CLIENT_LIMIT },
  ];
}
