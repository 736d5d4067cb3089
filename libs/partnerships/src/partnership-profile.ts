import { findPerson, missingRecord, type RecordType } from '#identity';
import { type PlainDate } from '#kernel';
import { type Tx } from '#platform';
import { findProfile, gateFactsOf, listAssessments } from '#standards';
import { Partnership } from './partnership.entity.js';
import { type PartnershipGate, partnershipGate } from './partnership-gate.js';
import { type PartnershipProfileView, toPartnershipProfileView } from './partnership.views.js';
import { concernedNetworks, findPartnershipRow, openSeriousIncidents } from './partnerships.queries.js';

const SHOWN_ASSESSMENTS = 50;

/** Partnerships as records that people act upon. */
export const PARTNERSHIP: RecordType<Partnership> = {
  kind: 'partnership',
  entity: Partnership,
  subject: 'partnership',
  missing: ['partnerships.not-found', 'There is no such partnership.'],
};

/** The gate of a partnership on this day. */
export async function gateOf(tx: Tx, today: PlainDate, partnership: Partnership): Promise<PartnershipGate> {
  const profile = await findProfile(tx, partnership.profileCode);
  const incidents = await openSeriousIncidents(tx, partnership.organisationId);
  const assessed = await gateFactsOf(tx, today, partnership.id, incidents);
  return partnershipGate(partnership.carriesMoney, profile?.gateWarnsOnly ?? false, assessed);
}

/** Everything that the page of a partnership shows. Throws NotFound. */
export async function profileOf(tx: Tx, today: PlainDate, id: string): Promise<PartnershipProfileView> {
  const row = await findPartnershipRow(tx, today, id);
  const partnership = await tx.findOneBy(Partnership, { id });
  if (!row || !partnership) throw missingRecord(PARTNERSHIP);
  const proposer = await findPerson(tx, partnership.proposerId);
  return toPartnershipProfileView(row, partnership, {
    proposerName: proposer?.name ?? '',
    networks: await concernedNetworks(tx, id),
    gate: await gateOf(tx, today, partnership),
    assessments: await listAssessments(tx, today, { partnershipId: id }, { after: null, limit: SHOWN_ASSESSMENTS }),
  });
}
