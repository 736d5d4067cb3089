import { missingRecord } from '#identity';
import { type PlainDate } from '#kernel';
import { type Tx } from '#platform';
import { gateFactsOf, listAssessments } from '#standards';
import { type PartnershipGate, partnershipGate } from './partnership-gate.js';
import { type PartnershipPage, type PartnershipProfileView, toPartnershipProfileView } from './partnership.views.js';
import { PARTNERSHIP } from './partnership-record.js';
import { findPartnership } from './partnerships.queries.js';

const SHOWN_ASSESSMENTS = 50;

/** The gate of a partnership on this day. */
export async function gateOf(tx: Tx, today: PlainDate, page: PartnershipPage): Promise<PartnershipGate> {
  const assessed = await gateFactsOf(tx, today, page.id, page.openSeriousIncidents);
  return partnershipGate(page.carriesMoney, page.gateWarnsOnly, assessed);
}

/** Everything that the page of a partnership shows. Throws NotFound. */
export async function profileOf(tx: Tx, today: PlainDate, id: string): Promise<PartnershipProfileView> {
  const page = await findPartnership(tx, today, id);
  if (!page) throw missingRecord(PARTNERSHIP);
  const gate = await gateOf(tx, today, page);
  const assessments = await listAssessments(tx, today, { partnershipId: id }, { after: null, limit: SHOWN_ASSESSMENTS });
  return toPartnershipProfileView(page, gate, assessments);
}
