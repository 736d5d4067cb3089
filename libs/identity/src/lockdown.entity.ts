import { Conflict } from '#kernel';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** A region that is shut: a network with those below it, from when it was locked until two people lifted it. */
@Entity({ schema: 'identity', name: 'lockdown' })
export class Lockdown {
  @PrimaryColumn('uuid')
  id: string;

  @VersionColumn()
  version: number;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;

  @Column('uuid', { name: 'network_id' })
  networkId: string;

  @Column('text')
  reason: string;

  @Column('uuid', { name: 'locked_by' })
  lockedBy: string;

  @Column('uuid', { name: 'told_id', nullable: true })
  toldId: string | null;

  @Column('text', { name: 'letter_state' })
  letterState: string;

  @Column('uuid', { name: 'lift_asked_by', nullable: true })
  liftAskedBy: string | null;

  @Column('timestamptz', { name: 'lift_asked_at', nullable: true })
  liftAskedAt: Date | null;

  @Column('uuid', { name: 'lifted_by', nullable: true })
  liftedBy: string | null;

  @Column('timestamptz', { name: 'lifted_at', nullable: true })
  liftedAt: Date | null;

  /** Throws Conflict when the lockdown is over, or somebody asked already. */
  requireLiftToAsk(): void {
    this.requireOpen();
    if (this.liftAskedBy === null) return;
    throw new Conflict('lockdown.lift-asked', 'Somebody asked to lift this lockdown already. A second person confirms it.');
  }

  /** Throws Conflict unless somebody else than this person asked to lift it. */
  requireLiftableBy(personId: string): void {
    this.requireOpen();
    if (this.liftAskedBy === null) {
      throw new Conflict('lockdown.lift-not-asked', 'Nobody asked to lift this lockdown yet. One person asks, another confirms.');
    }
    if (this.liftAskedBy === personId) {
      throw new Conflict('lockdown.second-person-needed', 'You asked to lift this lockdown. Another person confirms it.');
    }
  }

  private requireOpen(): void {
    if (this.liftedAt !== null) throw new Conflict('lockdown.lifted', 'This lockdown was lifted already.');
  }
}
