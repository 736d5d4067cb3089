import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { findRecord, visible } from '#identity';
import { type Actor, NotFound, personIdOf, requirePermission } from '#kernel';
import { affected, Database, newId, oneByOne, rows, type Tx } from '#platform';
import { Secrets } from '#secrets';
import { requireUnlocked } from './lockdown.js';
import { keeperOfWhatIsWritten } from './keeper.js';
import { ORGANISATION } from './organisation-records.js';
import type { SignatoryView } from './organisation.views.js';
import type { NewSignatoryInput } from './signatory.inputs.js';

interface SignatoryRow {
  id: string;
  alias: string;
  legalNameSealed: string;
}

const PLACE = { table: 'organisations.signatory', column: 'legal_name_sealed' };

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
      return oneByOne(found, (row) => this.open(tx, row));
    });
  }

  async add(actor: Actor, organisationId: string, input: NewSignatoryInput): Promise<SignatoryView> {
    requirePermission(actor, 'signatories.write');
    const id = newId();
    return this.db.transaction(actor, async (tx) => {
      const organisation = await findRecord(tx, actor, ORGANISATION, { id: organisationId, permission: 'organisations.read' });
      organisation.requireOpen();
      const keptById = await keeperOfWhatIsWritten(tx, actor, organisation, 'signatories.write');
      const sealed = await this.secrets.seal(tx, 'signatory', { ...PLACE, row: id }, input.legalName);
      await rows(
        tx,
        `insert into organisations.signatory (id, organisation_id, kept_by_id, alias, legal_name_sealed, added_by)
         values ($1, $2, $3, $4, $5, $6)`,
        [id, organisationId, keptById, input.alias, sealed, personIdOf(actor)],
      );
      await this.audit.record(tx, actor, 'signatory.added', { type: 'signatory', id }, { fields: Object.keys(input) });
      return { id, ...input };
    });
  }

  async remove(actor: Actor, id: string): Promise<void> {
    requirePermission(actor, 'signatories.write');
    await this.db.transaction(actor, async (tx) => {
      const removed = await affected(
        tx,
        `delete from organisations.signatory s where s.id = $1 and ${visible('signatory', 's', 'signatories.write')}`,
        [id],
      );
      if (removed !== 1) throw new NotFound('signatories.not-found', 'There is no such signatory.');
      await this.audit.record(tx, actor, 'signatory.removed', { type: 'signatory', id });
    });
  }

  private async open(tx: Tx, { id, alias, legalNameSealed }: SignatoryRow): Promise<SignatoryView> {
    return { id, alias, legalName: await this.secrets.open(tx, 'signatory', { ...PLACE, row: id }, legalNameSealed) };
  }
}

function signatoriesOf(tx: Tx, organisationId: string): Promise<SignatoryRow[]> {
  return rows<SignatoryRow>(
    tx,
    `select s.id, s.alias, s.legal_name_sealed from organisations.signatory s
     where s.organisation_id = $1 and ${visible('signatory', 's')} order by alias collate access.sorted, id`,
    [organisationId],
  );
}
