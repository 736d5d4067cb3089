import { ApiProperty } from '@nestjs/swagger';
import type { StrategyNode, NodeKind } from './strategy-node.entity.js';
import type { LinkRow, PlanRow } from './strategy.queries.js';

/** One node with its labels. */
export class StrategyNodeView {
  @ApiProperty() id: string;
  @ApiProperty() version: number;
  @ApiProperty({ example: '4c' }) code: string;
  @ApiProperty() labelEn: string;
  @ApiProperty() labelFr: string;
}

/** A direction with its outcomes and activity areas. */
export class StrategyDirectionView extends StrategyNodeView {
  @ApiProperty({ type: [StrategyNodeView] }) outcomes: StrategyNodeView[];
  @ApiProperty({ type: [StrategyNodeView] }) activityAreas: StrategyNodeView[];
}

/** What leads to what, and on which ground: the direction's own outcomes, or all outcomes together. */
export class StrategyLinkView {
  @ApiProperty() fromId: string;
  @ApiProperty() toId: string;
  @ApiProperty({ enum: ['direction', 'collective'] }) basis: string;
}

/** The latest strategic plan, whole. */
export class StrategyView {
  @ApiProperty() code: string;
  @ApiProperty() titleEn: string;
  @ApiProperty() titleFr: string;
  @ApiProperty({ example: '2021-01-01' }) periodFrom: string;
  @ApiProperty({ example: '2024-12-31' }) periodTo: string;
  @ApiProperty() licence: string;
  @ApiProperty({ type: [StrategyNodeView] }) resources: StrategyNodeView[];
  @ApiProperty({ type: [StrategyDirectionView] }) directions: StrategyDirectionView[];
  @ApiProperty({ type: [StrategyNodeView] }) impacts: StrategyNodeView[];
  @ApiProperty({ type: [StrategyNodeView] }) goals: StrategyNodeView[];
  @ApiProperty({ type: [StrategyNodeView] }) principles: StrategyNodeView[];
  @ApiProperty({ type: [StrategyLinkView] }) links: StrategyLinkView[];
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
