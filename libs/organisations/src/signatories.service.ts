import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { findRecord, lockRecord } from '#identity';
import { type Actor, personIdOf, requirePermission } from '#kernel';
import { Database, newId, oneByOne } from '#platform';
import { Secrets } from '#secrets';
import { requireUnlocked } from './lockdown.js';
import { keeperOfWhatIsWritten } from './keeper.js';
import { ORGANISATION, SIGNATORY } from './organisation-records.js';
import type { SignatoryView } from './organisation.views.js';
import { signatoriesOf } from './contacts.queries.js';
import { LEGAL_NAME_PLACE, Signatory } from './signatory.entity.js';
import type { NewSignatoryInput } from './signatory.inputs.js';

/** Who signs for an organisation. Legal names are for the few who may read them, and each look is in the audit. */
@Injectable()
export class SignatoriesService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly secrets: Secrets,
  ) {}

  /** The signatories of one organisation with their legal names. Looking is an act: it leaves a row in the audit. */
  async show(actor: Actor, organisationId: string): Promise<SignatoryView[]> {
    requirePermission(actor, 'signatories.read');
    return this.db.transaction(actor, async (tx) => {
      await findRecord(tx, actor, ORGANISATION, { id: organisationId, permission: 'organisations.read' });
      await requireUnlocked(tx, organisationId);
      const found = await signatoriesOf(tx, organisationId);
      const subject = { type: 'organisation', id: organisationId };
      await this.audit.record(tx, actor, 'organisation.signatories_revealed', subject, { count: found.length });
      return oneByOne(found, async ({ id, alias, legalNameSealed }) => {
        return {
          id,
          alias,
          legalName: await this.secrets.open(tx, 'signatory', { ...LEGAL_NAME_PLACE, row: id }, legalNameSealed),
        };
      });
    });
  }

  async add(actor: Actor, organisationId: string, input: NewSignatoryInput): Promise<SignatoryView> {
    const id = newId();
    return this.db.transaction(actor, async (tx) => {
      const organisation = await findRecord(tx, actor, ORGANISATION, { id: organisationId, permission: 'organisations.read' });
      organisation.requireOpen();
      const keptById = await keeperOfWhatIsWritten(tx, actor, organisation, 'signatories.write');
      const { alias, legalName } = input;
      const legalNameSealed = await this.secrets.seal(tx, 'signatory', { ...LEGAL_NAME_PLACE, row: id }, legalName);
      const addedBy = personIdOf(actor)!;
      await tx.insert(Signatory, { id, organisationId, keptById, alias, legalNameSealed, addedBy });
      await this.audit.record(tx, actor, 'signatory.added', { type: 'signatory', id }, { fields: Object.keys(input) });
      return { id, ...input };
    });
  }

  async remove(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(actor, async (tx) => {
      await lockRecord(tx, actor, SIGNATORY, { id, permission: 'signatories.write' });
      await tx.delete(Signatory, { id });
      await this.audit.record(tx, actor, 'signatory.removed', { type: 'signatory', id });
    });
  }
}
