import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Acts, findRecord, type RecordType } from '#identity';
import { type Actor, type PlainDate } from '#kernel';
import { keeperOfWhatIsWritten, ORGANISATION } from '#organisations';
import { Database, newId, oneByOne, type Tx } from '#platform';
import { Secrets } from '#secrets';
import { Incident, NOTES_PLACE } from './incident.entity.js';
import type { NewIncidentInput } from './incident.inputs.js';
import type { IncidentView } from './incident.views.js';
import { idsWithReadableNotes, incidentsOf } from './incidents.queries.js';

/** Claims to represent as records that people act upon. */
const INCIDENT: RecordType<Incident> = {
  kind: 'incident',
  entity: Incident,
  subject: 'representation_incident',
  missing: ['incidents.not-found', 'There is no such incident.'],
};

/** Claims to represent: everybody who reads partnerships sees that there is one, few read what is written about it. */
@Injectable()
export class IncidentsService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly acts: Acts,
    private readonly secrets: Secrets,
  ) {}

  list(actor: Actor, organisationId: string): Promise<IncidentView[]> {
    return this.db.read(actor, async (tx) => {
      await findRecord(tx, actor, ORGANISATION, { id: organisationId, permission: 'organisations.read' });
      return this.views(tx, await incidentsOf(tx, organisationId));
    });
  }

  async record(actor: Actor, organisationId: string, input: NewIncidentInput): Promise<IncidentView> {
    const id = newId();
    const { occurredOn, severity, notes } = input;
    return this.db.transaction(actor, async (tx) => {
      const keptById = await keeperOfNote(tx, actor, organisationId);
      const notesSealed = notes ? await this.secrets.seal(tx, 'incident', { ...NOTES_PLACE, row: id }, notes) : null;
      const kept = { organisationId, occurredOn, severity };
      const incident = { version: 1, ...kept, id, keptById, resolvedOn: null, notesSealed };
      await tx.insert(Incident, incident);
      await this.audit.record(tx, actor, 'incident.recorded', { type: INCIDENT.subject, id }, kept);
      return (await this.views(tx, [incident]))[0]!;
    });
  }

  /** Says on which day a claim was settled. Throws Conflict when somebody else changed it since `version`. */
  async settle(actor: Actor, id: string, version: number, resolvedOn: PlainDate): Promise<IncidentView> {
    const act = { id, version, permission: 'incidents.write', act: 'incident.settled' } as const;
    return this.db.transaction(actor, async (tx) => {
      const settled = await this.acts.on(tx, actor, INCIDENT, act, () => ({ resolvedOn }));
      return (await this.views(tx, [settled]))[0]!;
    });
  }

  private async views(tx: Tx, incidents: readonly Incident[]): Promise<IncidentView[]> {
    const withNotes = incidents.filter(({ notesSealed }) => notesSealed !== null).map(({ id }) => id);
    const readable = withNotes.length === 0 ? new Set() : await idsWithReadableNotes(tx, withNotes);
    return oneByOne(incidents, async ({ notesSealed, keptById: _, ...shown }) => {
      const place = { ...NOTES_PLACE, row: shown.id };
      const notes = readable.has(shown.id) ? await this.secrets.open(tx, 'incident', place, notesSealed!) : null;
      return { ...shown, hasNotes: notesSealed !== null, notes };
    });
  }
}

/** The network that will keep what this actor writes down about a partner. Throws NotFound, Forbidden. */
export async function keeperOfNote(tx: Tx, actor: Actor, organisationId: string): Promise<string | null> {
  const organisation = await findRecord(tx, actor, ORGANISATION, { id: organisationId, permission: 'organisations.read' });
  return keeperOfWhatIsWritten(tx, actor, organisation, 'incidents.write');
}
