import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { type PlainDate } from '#kernel';
import type { CardDocument } from './domain/card-for-profile.js';
import { type ScorecardStatus } from './domain/scorecard.js';

/** Words of one language for a card: criterion or domain → text; anchors by criterion and score. */
export interface CardLabels {
  criteria?: Record<string, string>;
  domains?: Record<string, string>;
  evidence?: Record<string, string>;
  anchors?: Record<string, Record<string, string>>;
}

/** The languages in which a card is shown. */
export const CARD_LANGUAGES = ['en', 'fr'] as const;
export type CardLanguage = (typeof CARD_LANGUAGES)[number];

/** One version of the standards. Its card is fixed once it was used or adopted; its words can still be mended. */
@Entity({ schema: 'standards', name: 'standard_version' })
export class StandardVersion {
  @PrimaryColumn('uuid') id: string;
  @VersionColumn() version: number;
  @Column('text') standard: string;
  @Column('text') versionNumber: string;
  @Column('text') status: ScorecardStatus;
  @Column('jsonb') card: CardDocument;
  @Column('jsonb') labels: Partial<Record<CardLanguage, CardLabels>>;
  @Column('date', { nullable: true }) adoptedByBoardOn: PlainDate | null;
  @Column('date', { nullable: true }) effectiveFrom: PlainDate | null;
  @Column('timestamptz', { nullable: true }) frozenAt: Date | null;

  /** Results under a version that no board has adopted carry the mark "provisional standard" (decisions.md 8). */
  get provisional(): boolean {
    return this.status === 'draft' || this.status === 'proposal';
  }
}
