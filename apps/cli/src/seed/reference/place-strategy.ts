import { firstRow, newId } from '#platform';
import { DIRECTIONS, GOALS, IMPACTS, type NodeKind, PLAN, type PlanNode, PRINCIPLES, RESOURCE } from '#strategy';
import { insertRows, type SeedRow } from '../insert-rows.js';
import type { SeedWork } from '../seed-database.js';

interface PlacedNode extends PlanNode {
  id: string;
  kind: NodeKind;
  position: number;
  parent: PlacedNode | null;
}

/** The strategic plan, unless it is there: then its labels are people's own by now. */
export async function placeStrategy({ tx }: SeedWork): Promise<number> {
  if (await firstRow(tx, 'select 1 from strategy.plan where code = $1', [PLAN.code])) return 0;
  const planId = newId();
  const nodes = placedNodes();
  await insertRows(tx, 'strategy.plan', [planRow(planId)]);
  await insertRows(
    tx,
    'strategy.node',
    nodes.map((node) => nodeRow(planId, node)),
  );
  const links = [...workLinks(nodes), ...collectiveLinks(nodes)];
  await insertRows(
    tx,
    'strategy.link',
    links.map((link) => ({ plan_id: planId, ...link })),
  );
  return 1 + nodes.length;
}

function placedNodes(): PlacedNode[] {
  const directions = placed('direction', DIRECTIONS);
  const below = (kind: NodeKind, childrenAt: (index: number) => PlanNode[]) =>
    renumbered(directions.flatMap((direction, index) => placed(kind, childrenAt(index), direction)));
  return [
    ...placed('resource', [RESOURCE]),
    ...directions,
    ...below('outcome', (index) => DIRECTIONS[index]!.outcomes),
    ...below('activity_area', (index) => DIRECTIONS[index]!.activityAreas),
    ...placed('principle', PRINCIPLES),
    ...placed('goal', GOALS),
    ...placed('impact', IMPACTS),
  ];
}

function placed(kind: NodeKind, nodes: PlanNode[], parent: PlacedNode | null = null): PlacedNode[] {
  return renumbered(nodes.map(({ code, en, fr }) => ({ code, en, fr, id: newId(), kind, position: 0, parent })));
}

function renumbered(nodes: PlacedNode[]): PlacedNode[] {
  return nodes.map((node, index) => ({ ...node, position: index + 1 }));
}

/** Resources carry the activity areas, and an activity area leads to the outcomes of its direction (domain.md 1.5). */
function workLinks(nodes: PlacedNode[]): SeedRow[] {
  const ofKind = (kind: NodeKind) => nodes.filter((node) => node.kind === kind);
  return ofKind('activity_area').flatMap((area) => [
    ...ofKind('resource').map((resource) => link(resource, area, 'direction')),
    ...ofKind('outcome')
      .filter((outcome) => outcome.parent?.code === area.parent?.code)
      .map((outcome) => link(area, outcome, 'direction')),
  ]);
}

/** All outcomes together lead to all impacts; the plan draws no arrow of one to another. */
function collectiveLinks(nodes: PlacedNode[]): SeedRow[] {
  const impacts = nodes.filter((node) => node.kind === 'impact');
  const outcomes = nodes.filter((node) => node.kind === 'outcome');
  return outcomes.flatMap((outcome) => impacts.map((impact) => link(outcome, impact, 'collective')));
}

function link(from: PlacedNode, to: PlacedNode, basis: string): SeedRow {
  return { from_id: from.id, to_id: to.id, basis };
}

function planRow(id: string): SeedRow {
  const { code, titleEn, titleFr, periodFrom, periodTo, licence } = PLAN;
  return { id, code, title_en: titleEn, title_fr: titleFr, period_from: periodFrom, period_to: periodTo, licence };
}

function nodeRow(planId: string, { id, kind, code, position, parent, en, fr }: PlacedNode): SeedRow {
  return { id, plan_id: planId, kind, code, position, parent_id: parent?.id ?? null, label_en: en, label_fr: fr };
}
