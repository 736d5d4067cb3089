import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Acts, findRecord, type RecordType } from '#identity';
import { type Actor, personIdOf, type PlainDate, requirePermission } from '#kernel';
import { ORGANISATION } from '#organisations';
import { Database, newId, oneByOne, type Tx } from '#platform';
import { Secrets } from '#secrets';
import { Complaint, TEXT_PLACE } from './complaint.entity.js';
import type { NewComplaintInput } from './incident.inputs.js';
import type { ComplaintView } from './incident.views.js';
import { complaintsOf } from './incidents.queries.js';
import { keeperOfNote } from './incidents.service.js';

/** Complaints as records that people act upon. */
const COMPLAINT: RecordType<Complaint> = {
  kind: 'complaint',
  entity: Complaint,
  subject: 'complaint',
  missing: ['complaints.not-found', 'There is no such complaint.'],
};

/** Complaints about partners. Only those who may read such notes learn that there is one. */
@Injectable()
export class ComplaintsService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly acts: Acts,
    private readonly secrets: Secrets,
  ) {}

  list(actor: Actor, organisationId: string): Promise<ComplaintView[]> {
    requirePermission(actor, 'incidents.read_notes');
    return this.db.read(actor, async (tx) => {
      await findRecord(tx, actor, ORGANISATION, { id: organisationId, permission: 'organisations.read' });
      return oneByOne(await complaintsOf(tx, organisationId), (complaint) => this.view(tx, complaint));
    });
  }

  async record(actor: Actor, organisationId: string, { receivedOn, text }: NewComplaintInput): Promise<ComplaintView> {
    const id = newId();
    return this.db.transaction(actor, async (tx) => {
      const keptById = await keeperOfNote(tx, actor, organisationId);
      const textSealed = await this.secrets.seal(tx, 'complaint', { ...TEXT_PLACE, row: id }, text);
      const addedBy = personIdOf(actor)!;
      const kept = { organisationId, receivedOn };
      const complaint = { version: 1, ...kept, id, keptById, closedOn: null, textSealed, addedBy };
      await tx.insert(Complaint, complaint);
      await this.audit.record(tx, actor, 'complaint.recorded', { type: 'complaint', id }, kept);
      return this.view(tx, complaint);
    });
  }

  /** Says on which day a complaint was closed. Throws Conflict when somebody else changed it since `version`. */
  async close(actor: Actor, id: string, version: number, closedOn: PlainDate): Promise<ComplaintView> {
    const act = { id, version, permission: 'incidents.write', act: 'complaint.closed' } as const;
    return this.db.transaction(actor, async (tx) =>
      this.view(tx, await this.acts.on(tx, actor, COMPLAINT, act, () => ({ closedOn }))),
    );
  }

  private async view(tx: Tx, { textSealed, keptById: _, addedBy: __, ...shown }: Complaint): Promise<ComplaintView> {
    const text = textSealed && (await this.secrets.open(tx, 'complaint', { ...TEXT_PLACE, row: shown.id }, textSealed));
    return { ...shown, text };
  }
}
