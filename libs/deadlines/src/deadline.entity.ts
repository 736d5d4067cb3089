import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { type PlainDate } from '#kernel';
import { type ItemKind } from './domain/index.js';

export const DEADLINE_STATES = ['open', 'done', 'cancelled'] as const;
export type DeadlineState = (typeof DEADLINE_STATES)[number];

/** One thing that falls due, of any record: the record knows us, we know only its type, id, label and path. */
@Entity({ schema: 'deadlines', name: 'item' })
export class Deadline {
  @PrimaryColumn('uuid')
  id: string;

  @VersionColumn()
  version: number;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;

  @Column('text')
  kind: ItemKind;

  @Column('text', { name: 'subject_type' })
  subjectType: string;

  @Column('uuid', { name: 'subject_id' })
  subjectId: string;

  @Column('text')
  label: string;

  @Column('text')
  path: string;

  @Column('date', { name: 'due_on' })
  dueOn: PlainDate;

  @Column('int', { name: 'due_version' })
  dueVersion: number;

  @Column('date', { name: 'entered_on' })
  enteredOn: PlainDate;

  @Column('uuid', { name: 'owner_id' })
  ownerId: string;

  @Column('uuid', { name: 'backup_owner_id', nullable: true })
  backupOwnerId: string | null;

  @Column('uuid', { name: 'grant_manager_id', nullable: true })
  grantManagerId: string | null;

  @Column('uuid', { name: 'network_id', nullable: true })
  networkId: string | null;

  /** That of the record the deadline is about. */
  @Column('text')
  sensitivity: string;

  @Column('text')
  state: DeadlineState;

  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt: Date | null;

  @Column('text', { name: 'planned_with', nullable: true })
  plannedWith: string | null;
}
