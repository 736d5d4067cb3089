import { addDays, type PlainDate, yearOf, SECURED_STAGES } from '#kernel';
import { insertRows } from '../insert-rows.js';
import { type DemoGrant } from './demo-grant.js';
import type { DemoWorld } from './demo-world.js';
import { monthStart } from './demo-dates.js';
import { AFRICA_EUROPE_GRANTS } from './grants-africa-europe.js';
import { AMERICAS_ASIA_GRANTS } from './grants-americas-asia.js';
import { GLOBAL_GRANTS } from './grants-global.js';
import { linesOf, periodOf } from './grant-money.js';
import { NATIONAL_GRANTS } from './grants-national.js';
import { OPPORTUNITIES } from './opportunities.js';
import { LOST_OPPORTUNITIES } from './opportunities-lost.js';
import { RENEWALS } from './renewals.js';

/** Forty grants and opportunities; what others continue comes before what continues it. */
export const GRANTS: DemoGrant[] = [
  ...GLOBAL_GRANTS,
  ...AFRICA_EUROPE_GRANTS,
  ...AMERICAS_ASIA_GRANTS,
  ...NATIONAL_GRANTS,
  ...RENEWALS,
  ...OPPORTUNITIES,
  ...LOST_OPPORTUNITIES,
];

export const SECURED: readonly string[] = SECURED_STAGES;
export const MANAGER = 'fundraiser';
export const DEPUTIES: Record<string, string> = { fundraiser: 'director', director: 'fundraiser' };
const WEEKS_FROM_SIGNATURE_TO_START = 3;

/** The grants with their money by year and type. */
export async function placeGrants(world: DemoWorld): Promise<void> {
  const { tx, ids, today } = world;
  await insertRows(
    tx,
    'grants.grant',
    GRANTS.map((grant) => grantRow(world, grant)),
  );
  const byDays = GRANTS.filter(({ allocation }) => allocation === 'days');
  await insertRows(
    tx,
    'grants.type_share',
    byDays.flatMap(({ code, split }) =>
      Object.entries(split).map(([type, share]) => ({ grant_id: ids.of('grant', code), type, share })),
    ),
  );
  const byLines = GRANTS.filter(({ allocation }) => allocation === 'budget_lines');
  await insertRows(
    tx,
    'grants.budget_line',
    byLines.flatMap((grant) =>
      linesOf(grant, today).map(({ year, type, amount }) => ({
        grant_id: ids.of('grant', grant.code),
        year,
        type,
        amount: amount.toFixed(2),
      })),
    ),
  );
}

function grantRow(world: DemoWorld, grant: DemoGrant) {
  const { ids, today } = world;
  const { startsOn, endsOn } = periodOf(grant, today);
  return {
    id: ids.of('grant', grant.code),
    code: grant.code,
    title: grant.title,
    donor_id: ids.of('organisation', grant.donor),
    recipient_id: ids.of('organisation', grant.recipient),
    role: grant.role ?? 'direct',
    stage: grant.stage,
    signed_on: signedOn(grant, today),
    currency: grant.currency,
    amount: grant.amount,
    starts_on: startsOn,
    ends_on: endsOn,
    allocation: grant.allocation,
    fx_method: grant.fx,
    contract_rate: grant.contractRate ?? null,
    ...overrideOf(grant, today),
    ...dutiesOf(world, grant),
    renewal_of_id: grant.renewalOf === undefined ? null : ids.of('grant', grant.renewalOf),
    activity_scope: grant.scope,
    goal_codes: grant.goals,
    outcome_codes: grant.outcomes,
    sensitivity: grant.sensitivity ?? 'internal',
    ref_donor: refOfDonor(grant, yearOf(startsOn)),
    restrictions: grant.restrictions ?? null,
    notes: grant.notes ?? null,
    demo: true,
  };
}

/** Signed some weeks before its start, and never in the future. */
export function signedOn({ stage, starts }: DemoGrant, today: PlainDate): PlainDate | null {
  if (!SECURED.includes(stage)) return null;
  const planned = addDays(monthStart(today, starts), -7 * WEEKS_FROM_SIGNATURE_TO_START);
  return planned < today ? planned : addDays(today, -4);
}

/** The donor's own number, such as CON/2026/017; none before there is a contract. */
function refOfDonor(grant: DemoGrant, year: number): string | null {
  if (!SECURED.includes(grant.stage)) return null;
  const number = String(10 + 7 * GRANTS.indexOf(grant)).padStart(3, '0');
  return `${grant.donor.slice(0, 3).toUpperCase()}/${year}/${number}`;
}

function overrideOf({ override }: DemoGrant, today: PlainDate) {
  return {
    probability_override_value: override?.value ?? null,
    probability_override_expires_on: override === undefined ? null : addDays(today, override.days),
    probability_override_reason: override?.reason ?? null,
  };
}

function dutiesOf({ ids }: DemoWorld, { owner }: DemoGrant) {
  return {
    owner_id: ids.of('person', owner),
    backup_owner_id: ids.of('person', DEPUTIES[owner] ?? MANAGER),
    grant_manager_id: ids.of('person', MANAGER),
  };
}
