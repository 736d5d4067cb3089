import { newId, type Position, rows, type Tx } from '#platform';
import type { SecurityEvent } from './security-event.js';
import type { SecurityEventRow } from './security-event.view.js';

export interface SecurityFilter {
  event?: SecurityEvent;
  personId?: string;
}

/** Adds one line. */
export async function insertEvent(
  tx: Tx,
  { event, personId, addressHash, route }: Pick<SecurityEventRow, 'event' | 'personId' | 'addressHash' | 'route'>,
): Promise<void> {
  const sql = 'insert into identity.security_event (id, event, person_id, address_hash, route) values ($1, $2, $3, $4, $5)';
  await rows(tx, sql, [newId(), event, personId, addressHash, route]);
}

/** Lines of the security log after this position, the newest first. */
export function securityEvents(
  tx: Tx,
  filter: SecurityFilter,
  after: Position | null,
  limit: number,
): Promise<SecurityEventRow[]> {
  return rows<SecurityEventRow>(
    tx,
    `select e.id, e.at, e.event, e.person_id, p.name as person_name, e.address_hash, e.route,
            e.at::text as position
     from identity.security_event e left join identity.person p on p.id = e.person_id
     where ($1::text is null or e.event = $1) and ($2::uuid is null or e.person_id = $2)
       and ($3::timestamptz is null or (e.at, e.id) < ($3::timestamptz, $4::uuid))
     order by e.at desc, e.id desc limit $5`,
    [filter.event ?? null, filter.personId ?? null, after?.key ?? null, after?.id ?? null, limit],
  );
}
