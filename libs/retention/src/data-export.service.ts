import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { type Actor, NotFound, requirePermission, requireReach, systemActor } from '#kernel';
import { CHANNEL_PLACE, requireUnlocked } from '#organisations';
import { Database, SystemClock, type Tx } from '#platform';
import { Secrets } from '#secrets';
import { accountData, contactData } from './data-export.queries.js';
import { findErasable } from './erasure-requests.queries.js';
import { PersonalDataView } from './personal-data.view.js';

const READER = systemActor('retention');
const PERMISSION = { person: 'people.write', contact: 'contacts.write' } as const;

/** A person's right to know: everything that the product holds about them, in one file. Each time is an act. */
@Injectable()
export class DataExport {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly secrets: Secrets,
    private readonly clock: SystemClock,
  ) {}

  /** Throws NotFound for somebody whom this actor does not reach, Forbidden while the region is locked. */
  async of(actor: Actor, type: 'person' | 'contact', id: string): Promise<PersonalDataView> {
    requirePermission(actor, PERMISSION[type]);
    if (type === 'person') requireReach(actor, PERMISSION[type], null);
    await this.db.transaction(actor, async (tx) => {
      const subject = await findErasable(tx, type, id, 'contacts.write');
      if (!subject) throw new NotFound('record.not-found', 'There is no such record.');
      if (subject.organisationId !== null) await requireUnlocked(tx, subject.organisationId);
      await this.audit.record(tx, actor, `${type}.data_exported`, { type, id });
    });
    // What hangs on a person lies in tables that nobody else reads.
    const data = await this.db.read(READER, (tx) => (type === 'person' ? accountData(tx, id) : this.contactData(tx, id)));
    return { subjectType: type, id, at: this.clock.now(), data: data ?? {} };
  }

  private async contactData(tx: Tx, id: string) {
    const { channelSealed, ...data } = (await contactData(tx, id))!;
    const place = { ...CHANNEL_PLACE, row: id };
    return { ...data, channel: channelSealed && (await this.secrets.open(tx, 'contact', place, channelSealed)) };
  }
}
