import type { StrategyNode, NodeKind } from './strategy-node.entity.js';
import type { LinkRow, PlanRow } from './strategy.queries.js';

/** One node with its labels. */
export class StrategyNodeView {
  id: string;
  version: number;
  /** @example 4c */ code: string;
  labelEn: string;
  labelFr: string;
}

/** A direction with its outcomes and activity areas. */
export class StrategyDirectionView extends StrategyNodeView {
  outcomes: StrategyNodeView[];
  activityAreas: StrategyNodeView[];
}

/** What leads to what, and on which ground: the direction's own outcomes, or all outcomes together. */
export class StrategyLinkView {
  fromId: string;
  toId: string;
  basis: 'direction' | 'collective';
}

/** The latest strategic plan, whole. */
export class StrategyView {
  code: string;
  titleEn: string;
  titleFr: string;
  /** @example 2021-01-01 */ periodFrom: string;
  /** @example 2024-12-31 */ periodTo: string;
  licence: string;
  resources: StrategyNodeView[];
  directions: StrategyDirectionView[];
  impacts: StrategyNodeView[];
  goals: StrategyNodeView[];
  principles: StrategyNodeView[];
  links: StrategyLinkView[];
}

export function toStrategyView(plan: PlanRow, nodes: StrategyNode[], links: LinkRow[]): StrategyView {
  const { id: _, ...facts } = plan;
  const ofKind = (kind: NodeKind) => nodes.filter((node) => node.kind === kind);
  const below = (parent: StrategyNode, kind: NodeKind) =>
    ofKind(kind)
      .filter((node) => node.parentId === parent.id)
      .map(toNodeView);
  return {
    ...facts,
    resources: ofKind('resource').map(toNodeView),
    directions: ofKind('direction').map((node) => ({
      ...toNodeView(node),
      outcomes: below(node, 'outcome'),
      activityAreas: below(node, 'activity_area'),
    })),
    impacts: ofKind('impact').map(toNodeView),
    goals: ofKind('goal').map(toNodeView),
    principles: ofKind('principle').map(toNodeView),
    links,
  };
}

export function toNodeView({ id, version, code, labelEn, labelFr }: StrategyNode): StrategyNodeView {
  return { id, version, code, labelEn, labelFr };
}
