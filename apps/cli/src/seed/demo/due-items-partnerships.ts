import { addDays } from '#kernel';
import type { DemoWorld } from './demo-world.js';
import type { DueItem } from './due-item.js';
import { NAMES_OF_PARTNERS } from './partner-names.js';
import type { PlacedAssessment } from './placed-assessment.js';
import { LEAD } from './place-partnerships.js';

/** What falls due from approved assessments: their last valid day, and the actions that partners undertook. */
export function dueItemsOfPartnerships(world: DemoWorld): DueItem[] {
  return world.assessments
    .filter(({ partner }) => partner.approvedOn !== null)
    .flatMap((one) => [...expiryItem(world, one), ...actionItems(world, one)]);
}

function expiryItem({ today }: DemoWorld, { id, demo, partner, partnership }: PlacedAssessment): DueItem[] {
  const { approvedOn, validUntilOn } = partner;
  if (validUntilOn === null || approvedOn === null) return [];
  const item = {
    kind: 'assessment_expiry' as const,
    subjectType: 'assessment',
    subjectId: id,
    label: NAMES_OF_PARTNERS.get(partnership.partner)!,
    path: `/assessments/${id}`,
    dueOn: validUntilOn,
    enteredOn: approvedOn,
    owner: partnership.owner ?? LEAD,
  };
  const endedOn = addDays(today, -(partnership.endedDaysAgo ?? demo.daysAgo - 7));
  if (partnership.status === 'ended' || demo.state === 'suspended')
    return [{ ...item, settled: { on: endedOn, how: 'cancelled' } }];
  return demo.state === 'approved' ? [item] : [];
}

function actionItems({ ids, today }: DemoWorld, { id, demo, partner, partnership }: PlacedAssessment): DueItem[] {
  if (partnership.status === 'ended') return [];
  return (demo.actions ?? []).map((action) => ({
    kind: 'action_due' as const,
    subjectType: 'assessment_action',
    subjectId: ids.of('action', `${id} ${action.about}`),
    label: `${NAMES_OF_PARTNERS.get(partnership.partner)!} · ${action.about}`,
    path: `/assessments/${id}`,
    dueOn: addDays(today, action.dueInDays),
    enteredOn: partner.approvedOn!,
    owner: action.owner ?? LEAD,
    backup: partnership.owner ?? LEAD,
    ...(action.doneDaysAgo === undefined ? {} : { settled: { on: addDays(today, -action.doneDaysAgo), how: 'done' as const } }),
  }));
}
