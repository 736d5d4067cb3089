import { Injectable, Logger } from '@nestjs/common';
import { type Actor, requireReach, systemActor } from '#kernel';
import { Database, type Page, pageOf, readCursor } from '#platform';
import { forgetLinks } from './account-link.queries.js';
import { type Client, clientKey } from './client.js';
import { Fingerprints } from './fingerprints.js';
import { insertEvent, type SecurityFilter, securityEvents } from './security-log.queries.js';
import type { SecurityEvent } from './security-event.js';
import { forgetSessions } from './session.queries.js';
import { forgetOldTries } from './tries.queries.js';
import { type SecurityEventRow, type SecurityEventView, toSecurityEventView } from './security-event.view.js';

const SIGN_IN = systemActor('sign-in');
const TRIES_KEPT = '1 day';
const LINKS_KEPT = '30 days';

/** The log of what went wrong at the door (OWASP ASVS 5, V16.3.2): no bodies, no addresses in clear. */
@Injectable()
export class SecurityLog {
  private readonly logger = new Logger('SecurityLog');

  constructor(
    private readonly db: Database,
    private readonly fingerprints: Fingerprints,
  ) {}

  /** Writes one line. A log that cannot be written changes no answer; it is said in the process's own log. */
  async note(event: SecurityEvent, personId: string | null, client: Client): Promise<void> {
    const line = { event, personId, addressHash: clientKey(this.fingerprints, client), route: client.route };
    const write = this.db.transaction(SIGN_IN, (tx) => insertEvent(tx, line));
    await write.catch((error: Error) => this.logger.error(`${event} could not be noted: ${error.message}`));
  }

  /** The newest first. */
  async list(actor: Actor, filter: SecurityFilter, page: { cursor?: string; limit: number }): Promise<Page<SecurityEventView>> {
    requireReach(actor, 'audit.read', null);
    const position = readCursor(page.cursor);
    const found = await this.db.read(actor, (tx) => securityEvents(tx, filter, position, page.limit + 1));
    return pageOf(found, page.limit, (row: SecurityEventRow) => ({ key: row.position, id: row.id }), toSecurityEventView);
  }

  /** Removes sessions that are over, counted failures after a day and links that are over after 30 days. Events go with their period of retention. */
  async forgetOld(actor: Actor): Promise<void> {
    await this.db.transaction(actor, async (tx) => {
      await forgetSessions(tx);
      await forgetOldTries(tx, TRIES_KEPT);
      await forgetLinks(tx, LINKS_KEPT);
    });
  }
}
