import { addDays, daysBetween, type PlainDate } from '#kernel';
import { insertRows, type SeedRow } from '../insert-rows.js';
import type { DemoGrant } from './demo-grant.js';
import type { DemoWorld } from './demo-world.js';
import { monthsAway } from './demo-dates.js';
import { spotRate } from './exchange-rates.js';
import { type GrantReport, reportsOf } from './grant-reports.js';
import { tranchesOf } from './grant-money.js';
import { GRANTS, SECURED } from './place-grants.js';
import { requirementId } from './place-requirements.js';

const DAYS_UNTIL_IT_ARRIVES = 9;
const DAYS_UNTIL_LATE = 45;

interface PlannedTranche {
  grant: DemoGrant;
  position: number;
  amount: string;
  dueOn: PlainDate;
  state: string;
  /** The report that must be accepted first. */
  hangsOn: GrantReport | null;
}

/** The tranches of secured grants: what came, what was asked for, what hangs on a report, what does not come. */
export async function placeTranches(world: DemoWorld): Promise<void> {
  const { tx, ids } = world;
  const tranches = GRANTS.filter(({ stage }) => SECURED.includes(stage)).flatMap((grant) => plannedTranches(grant, world.today));
  await insertRows(
    tx,
    'grants.tranche',
    tranches.map((tranche) => trancheRow(world, tranche)),
  );
  await insertRows(
    tx,
    'grants.tranche_requirement',
    tranches.flatMap(({ grant, position, hangsOn }) =>
      hangsOn === null
        ? []
        : [
            {
              grant_id: ids.of('grant', grant.code),
              tranche_id: ids.of('tranche', `${grant.code} ${position}`),
              requirement_id: requirementId(world, grant, hangsOn),
            },
          ],
    ),
  );
}

function plannedTranches(grant: DemoGrant, today: PlainDate): PlannedTranche[] {
  const reports = reportsOf(grant, today);
  const tranches = tranchesOf(grant, today);
  const lastDue = tranches.filter(({ dueOn }) => dueOn < today).at(-1);
  const next = tranches.find(({ dueOn }) => dueOn >= today);
  return tranches.map((tranche) => {
    const blocked = grant.inTrouble === true && tranche === lastDue;
    const hangsOn = tranche.position === 1 ? null : blocked ? lateReport(reports, today) : reportBefore(reports, tranche.dueOn);
    const state = blocked ? 'withheld' : stateOf(grant, tranche.dueOn, today);
    const opening =
      tranche === next && hangsOn !== null ? (hangsOn.state === 'accepted' ? 'claimable' : 'conditions_open') : state;
    return { ...tranche, grant, hangsOn, state: opening };
  });
}

function stateOf({ stage }: DemoGrant, dueOn: PlainDate, today: PlainDate): string {
  const past = daysBetween(dueOn, today);
  if (past > DAYS_UNTIL_LATE || stage === 'closed') return 'received';
  return past > 0 ? 'requested' : 'planned';
}

/** The latest accepted report before the day, or the next one to come when the money is still to come. */
function reportBefore(reports: GrantReport[], dueOn: PlainDate): GrantReport | null {
  return reports.filter((report) => report.rule !== null && report.dueOn < dueOn && report.kind !== 'iati_update').at(-1) ?? null;
}

function lateReport(reports: GrantReport[], today: PlainDate): GrantReport | null {
  return reports.find((report) => report.dueOn < today && report.submittedOn === null) ?? null;
}

function trancheRow({ ids, today }: DemoWorld, { grant, position, amount, dueOn, state, hangsOn }: PlannedTranche): SeedRow {
  const receivedOn = state === 'received' ? addDays(dueOn, DAYS_UNTIL_IT_ARRIVES) : null;
  return {
    id: ids.of('tranche', `${grant.code} ${position}`),
    grant_id: ids.of('grant', grant.code),
    position,
    amount,
    due_on: dueOn,
    received_on: receivedOn,
    bank_rate: receivedOn === null || grant.currency === 'EUR' ? null : spotRate(grant.currency, monthsAway(today, receivedOn)),
    condition: hangsOn === null ? null : `${hangsOn.label} accepted`,
    state,
  };
}
