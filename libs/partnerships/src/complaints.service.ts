import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { findRecord } from '#identity';
import { type Actor, NotFound, personIdOf, type PlainDate, requirePermission } from '#kernel';
import { ORGANISATION } from '#organisations';
import { Database, newId, oneByOne, rows, staleRecord, type Tx } from '#platform';
import { Secrets } from '#secrets';
import type { NewComplaintInput } from './incident.inputs.js';
import type { ComplaintView } from './incident.views.js';
import { type ComplaintRow, complaintsOf, lockComplaint } from './incidents.queries.js';
import { keeperOfNote } from './incidents.service.js';

const PLACE = { table: 'partnerships.complaint', column: 'text_sealed' };

/** Complaints about partners. Only those who may read such notes learn that there is one. */
@Injectable()
export class ComplaintsService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly secrets: Secrets,
  ) {}

  list(actor: Actor, organisationId: string): Promise<ComplaintView[]> {
    requirePermission(actor, 'incidents.read_notes');
    return this.db.read(actor, async (tx) => {
      await findRecord(tx, actor, ORGANISATION, { id: organisationId, permission: 'organisations.read' });
      const found = await complaintsOf(tx, organisationId);
      return oneByOne(found, (row) => this.view(tx, row));
    });
  }

  async record(actor: Actor, organisationId: string, input: NewComplaintInput): Promise<ComplaintView> {
    requirePermission(actor, 'incidents.write');
    const id = newId();
    return this.db.transaction(actor, async (tx) => {
      const keptById = await keeperOfNote(tx, actor, organisationId);
      const sealed = await this.secrets.seal(tx, 'complaint', { ...PLACE, row: id }, input.text);
      await rows(
        tx,
        `insert into partnerships.complaint (id, organisation_id, kept_by_id, received_on, text_sealed, added_by)
         values ($1, $2, $3, $4, $5, $6)`,
        [id, organisationId, keptById, input.receivedOn, sealed, personIdOf(actor)],
      );
      const kept = { organisationId, receivedOn: input.receivedOn };
      await this.audit.record(tx, actor, 'complaint.recorded', { type: 'complaint', id }, kept);
      return this.view(tx, (await lockComplaint(tx, id))!);
    });
  }

  /** Says on which day a complaint was closed. Throws Conflict when somebody else changed it since `version`. */
  async close(actor: Actor, id: string, version: number, closedOn: PlainDate): Promise<ComplaintView> {
    requirePermission(actor, 'incidents.write');
    return this.db.transaction(actor, async (tx) => {
      const before = await lockComplaint(tx, id);
      if (!before) throw new NotFound('complaints.not-found', 'There is no such complaint.');
      if (before.version !== version) throw staleRecord();
      await rows(
        tx,
        `update partnerships.complaint set closed_on = $2, version = version + 1, updated_at = now() where id = $1`,
        [id, closedOn],
      );
      await this.audit.record(
        tx,
        actor,
        'complaint.closed',
        { type: 'complaint', id },
        { closedOn: [before.closedOn, closedOn] },
      );
      return this.view(tx, { ...before, version: version + 1, closedOn });
    });
  }

  private async view(tx: Tx, { textSealed, ...row }: ComplaintRow): Promise<ComplaintView> {
    const text = textSealed && (await this.secrets.open(tx, 'complaint', { ...PLACE, row: row.id }, textSealed));
    return { ...row, text };
  }
}
