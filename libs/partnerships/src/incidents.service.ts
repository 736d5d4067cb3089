import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { lockVisible, visible } from '#identity';
import { type Actor, Conflict, mayDo, NotFound, type PlainDate, requirePermission } from '#kernel';
import { Organisation } from '#organisations';
import { Database, newId, oneByOne, rows, type Tx } from '#platform';
import { Secrets } from '#secrets';
import type { NewIncidentInput } from './incident.inputs.js';
import type { IncidentView } from './incident.views.js';
import { type IncidentRow, incidentsOf, lockIncident } from './incidents.queries.js';

const PLACE = { table: 'partnerships.representation_incident', column: 'notes_sealed' };

/** Claims to represent: everybody who reads partnerships sees that there is one, few read what is written about it. */
@Injectable()
export class IncidentsService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly secrets: Secrets,
  ) {}

  list(actor: Actor, organisationId: string): Promise<IncidentView[]> {
    return this.db.read(actor, async (tx) => {
      await requirePartnerSeen(tx, actor, organisationId);
      const found = await incidentsOf(tx, organisationId);
      return oneByOne(found, (row) => this.view(tx, actor, row));
    });
  }

  async record(actor: Actor, organisationId: string, input: NewIncidentInput): Promise<IncidentView> {
    requirePermission(actor, 'incidents.write');
    const id = newId();
    const { occurredOn, severity, notes } = input;
    return this.db.transaction(actor, async (tx) => {
      await requirePartner(tx, actor, organisationId);
      const sealed = notes ? await this.secrets.seal(tx, 'incident', { ...PLACE, row: id }, notes) : null;
      await rows(
        tx,
        `insert into partnerships.representation_incident (id, organisation_id, occurred_on, severity, notes_sealed)
         values ($1, $2, $3, $4, $5)`,
        [id, organisationId, occurredOn, severity, sealed],
      );
      const kept = { organisationId, occurredOn, severity };
      await this.audit.record(tx, actor, 'incident.recorded', { type: 'representation_incident', id }, kept);
      return this.view(tx, actor, (await lockIncident(tx, id))[0]!);
    });
  }

  /** Says on which day a claim was settled. Throws Conflict when somebody else changed it since `version`. */
  async settle(actor: Actor, id: string, version: number, resolvedOn: PlainDate): Promise<IncidentView> {
    requirePermission(actor, 'incidents.write');
    return this.db.transaction(actor, async (tx) => {
      const [before] = await lockIncident(tx, id);
      if (!before) throw new NotFound('incidents.not-found', 'There is no such incident.');
      await requirePartner(tx, actor, before.organisationId);
      if (before.version !== version) throw stale();
      await rows(
        tx,
        `update partnerships.representation_incident set resolved_on = $2, version = version + 1, updated_at = now() where id = $1`,
        [id, resolvedOn],
      );
      const changes = { resolvedOn: [before.resolvedOn, resolvedOn] };
      await this.audit.record(tx, actor, 'incident.settled', { type: 'representation_incident', id }, changes);
      return this.view(tx, actor, { ...before, version: version + 1, resolvedOn });
    });
  }

  private async view(tx: Tx, actor: Actor, { notesSealed, ...row }: IncidentRow): Promise<IncidentView> {
    const hidden = notesSealed === null || !mayDo(actor, 'incidents.read_notes');
    const notes = hidden ? null : await this.secrets.open(tx, 'incident', { ...PLACE, row: row.id }, notesSealed);
    return { ...row, hasNotes: notesSealed !== null, notes };
  }
}

/** The partner that is written about, within the actor's reach. Throws NotFound, or Forbidden where only reading is allowed. */
export async function requirePartner(tx: Tx, actor: Actor, id: string): Promise<void> {
  const sought = { entity: Organisation, kind: 'organisation', id, permission: 'incidents.write' } as const;
  if (!(await lockVisible(tx, actor, sought))) throw noOrganisation();
}

/** The partner that is read about. Throws NotFound. */
export async function requirePartnerSeen(tx: Tx, actor: Actor, id: string): Promise<void> {
  const seen = tx
    .createQueryBuilder(Organisation, 'it')
    .where('it.id = :id', { id })
    .andWhere(visible(actor, 'organisation', 'it'));
  if (!(await seen.getExists())) throw noOrganisation();
}

function noOrganisation(): NotFound {
  return new NotFound('organisations.not-found', 'There is no such organisation.');
}

export function stale(): Conflict {
  return new Conflict(
    'record.stale',
    'Somebody else changed this record since you opened it. Load it again and repeat your change.',
  );
}
