import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { findRecord } from '#identity';
import { type Actor, NotFound, type PlainDate, requirePermission } from '#kernel';
import { keeperOfWhatIsWritten, ORGANISATION } from '#organisations';
import { Database, newId, oneByOne, rows, staleRecord, type Tx } from '#platform';
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
      await findRecord(tx, actor, ORGANISATION, { id: organisationId, permission: 'organisations.read' });
      const found = await incidentsOf(tx, organisationId);
      return oneByOne(found, (row) => this.view(tx, row));
    });
  }

  async record(actor: Actor, organisationId: string, input: NewIncidentInput): Promise<IncidentView> {
    requirePermission(actor, 'incidents.write');
    const id = newId();
    const { occurredOn, severity, notes } = input;
    return this.db.transaction(actor, async (tx) => {
      const keptById = await keeperOfNote(tx, actor, organisationId);
      const sealed = notes ? await this.secrets.seal(tx, 'incident', { ...PLACE, row: id }, notes) : null;
      await rows(
        tx,
        `insert into partnerships.representation_incident (id, organisation_id, kept_by_id, occurred_on, severity, notes_sealed)
         values ($1, $2, $3, $4, $5, $6)`,
        [id, organisationId, keptById, occurredOn, severity, sealed],
      );
      const kept = { organisationId, occurredOn, severity };
      await this.audit.record(tx, actor, 'incident.recorded', { type: 'representation_incident', id }, kept);
      return this.view(tx, (await lockIncident(tx, id))!);
    });
  }

  /** Says on which day a claim was settled. Throws Conflict when somebody else changed it since `version`. */
  async settle(actor: Actor, id: string, version: number, resolvedOn: PlainDate): Promise<IncidentView> {
    requirePermission(actor, 'incidents.write');
    return this.db.transaction(actor, async (tx) => {
      const before = await lockIncident(tx, id);
      if (!before) throw new NotFound('incidents.not-found', 'There is no such incident.');
      if (before.version !== version) throw staleRecord();
      await rows(
        tx,
        `update partnerships.representation_incident set resolved_on = $2, version = version + 1, updated_at = now() where id = $1`,
        [id, resolvedOn],
      );
      const changes = { resolvedOn: [before.resolvedOn, resolvedOn] };
      await this.audit.record(tx, actor, 'incident.settled', { type: 'representation_incident', id }, changes);
      return this.view(tx, { ...before, version: version + 1, resolvedOn });
    });
  }

  private async view(tx: Tx, { notesSealed, notesReadable, ...row }: IncidentRow): Promise<IncidentView> {
    const hidden = notesSealed === null || !notesReadable;
    const notes = hidden ? null : await this.secrets.open(tx, 'incident', { ...PLACE, row: row.id }, notesSealed);
    return { ...row, hasNotes: notesSealed !== null, notes };
  }
}

/** The network that will keep what this actor writes down about a partner. Throws NotFound, Forbidden. */
export async function keeperOfNote(tx: Tx, actor: Actor, organisationId: string): Promise<string | null> {
  const organisation = await findRecord(tx, actor, ORGANISATION, { id: organisationId, permission: 'organisations.read' });
  return keeperOfWhatIsWritten(tx, actor, organisation, 'incidents.write');
}
