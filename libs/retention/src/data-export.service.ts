import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { type Actor, NotFound, requirePermission, requireReach, systemActor } from '#kernel';
import { Database, SystemClock } from '#platform';
import { accountData, contactData } from './data-export.queries.js';
import { findErasable } from './erasure-requests.queries.js';
import type { Erasable } from './erasures.queries.js';
import { PersonalDataView } from './personal-data.view.js';

const READER = systemActor('retention');
const PERMISSION: Record<Erasable, string> = { person: 'people.write', contact: 'contacts.write' };
const DATA = { person: accountData, contact: contactData };

/** A person's right to know: everything that the product holds about them, in one file. Each time is an act. */
@Injectable()
export class DataExport {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: SystemClock,
  ) {}

  /** Throws NotFound for somebody whom this actor does not reach. */
  async of(actor: Actor, type: Erasable, id: string): Promise<PersonalDataView> {
    requirePermission(actor, PERMISSION[type]);
    if (type === 'person') requireReach(actor, PERMISSION[type], null);
    await this.db.transaction(actor, async (tx) => {
      if (!(await findErasable(tx, actor, type, id))) throw new NotFound('record.not-found', 'There is no such record.');
      await this.audit.record(tx, actor, `${type}.data_exported`, { type, id });
    });
    // What hangs on a person lies in tables that nobody else reads.
    const data = await this.db.read(READER, (tx) => DATA[type](tx, id));
    return { subjectType: type, id, at: this.clock.now(), data: data ?? {} };
  }
}
