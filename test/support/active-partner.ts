import { newId } from '#platform';
import { asOwner } from './database.js';

/** How a partnership stands that was made by hand. */
export interface Standing {
  profile?: string;
  carriesMoney?: boolean;
  validUntil?: string;
  suspended?: boolean;
  seriousIncident?: boolean;
}

/** An active partnership of this organisation with an approved assessment, as if it had gone through its gate. */
export async function activePartner(url: string, organisationId: string, standing: Standing = {}): Promise<string> {
  const { profile = 'ally_ngo', carriesMoney = true, validUntil = '2027-01-31', suspended = false } = standing;
  const [proposer, assessor, reviewer] = [await person(url), await person(url), await person(url)];
  const id = newId();
  await asOwner(
    url,
    `insert into partnerships.partnership (id, organisation_id, profile_code, title, contribution_to_goal, carries_money, status,
       status_reason, owner_id, proposer_id, starts_on)
     values ($1, $2, $3, 'Joint work', 'Law reform', $4, $5, $6, $7, $7, '2026-02-01')`,
    [
      id,
      organisationId,
      profile,
      carriesMoney,
      suspended ? 'suspended' : 'active',
      suspended ? 'A question is open' : null,
      proposer,
    ],
  );
  await asOwner(
    url,
    `insert into standards.assessment (id, organisation_id, partnership_id, standard_version_id, profile_code, card, carries_money,
       provisional, state, owner_id, proposer_id, assessor_id, reviewer_id, submitted_at, approved_on, valid_until_on, band, overall,
       result, opens_gate)
     values ($1, $2, $3, $4, $5, '{}', $6, true, 'approved', $7, $7, $8, $9, '2026-01-30', '2026-01-31', $10, 'meets', 75, '{}', true)`,
    [newId(), organisationId, id, await standard(url), profile, carriesMoney, proposer, assessor, reviewer, validUntil],
  );
  if (standing.seriousIncident) {
    await asOwner(
      url,
      `insert into partnerships.representation_incident (id, organisation_id, occurred_on, severity)
       values ($1, $2, '2026-05-01', 'serious')`,
      [newId(), organisationId],
    );
  }
  return id;
}

async function person(url: string): Promise<string> {
  const id = newId();
  await asOwner(url, 'insert into identity.person (id, name, email) values ($1, $2, $3)', [
    id,
    'Somebody',
    `${id}@people.example`,
  ]);
  return id;
}

async function standard(url: string): Promise<string> {
  const id = newId();
  await asOwner(
    url,
    `insert into standards.standard_version (id, standard, version_number, status, card)
     values ($1, 'partnership-2.2', '1.0.0', 'proposal', '{"standard": "partnership-2.2", "version": "1.0.0"}') on conflict do nothing`,
    [id],
  );
  const [found] = await asOwner<{ id: string }>(url, 'select id from standards.standard_version');
  return found!.id;
}
