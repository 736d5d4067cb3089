import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type PlainDate } from '#kernel';
import { type Sensitivity } from '#organisations';

export const EVIDENCE_KINDS = ['file_reference', 'link', 'call_note', 'public_statement'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** What a score rests on. It is added or removed, never changed. */
@Entity({ schema: 'standards', name: 'evidence' })
export class Evidence {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') assessmentId: string;
  @Column('text') criterion: string;
  @Column('text') kind: EvidenceKind;
  /** Null for the note of a call, which is sealed. */
  @Column('text', { nullable: true }) description: string | null;
  @Column('text', { nullable: true }) descriptionSealed: string | null;
  /** What an informant told. */
  @Column('text', { nullable: true }) informantNoteSealed: string | null;
  @Column('text', { nullable: true }) url: string | null;
  @Column('date', { nullable: true }) datedOn: PlainDate | null;
  @Column('date', { nullable: true }) expiresOn: PlainDate | null;
  @Column('text') sensitivity: Sensitivity;
  @Column('uuid') addedBy: string;
}
