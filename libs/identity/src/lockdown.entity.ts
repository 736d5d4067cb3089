import { Conflict } from '#kernel';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** A region that is shut: a network with those below it, from when it was locked until two people lifted it. */
@Entity({ schema: 'identity', name: 'lockdown' })
export class Lockdown {
  @PrimaryColumn('uuid') id: string;
  @VersionColumn() version: number;
  @Column('uuid') networkId: string;
  @Column('text') reason: string;
  @Column('uuid') lockedBy: string;
  @Column('uuid', { nullable: true }) toldId: string | null;
  @Column('text') letterState: string;
  @Column('uuid', { nullable: true }) liftAskedBy: string | null;
  @Column('timestamptz', { nullable: true }) liftAskedAt: Date | null;
  @Column('uuid', { nullable: true }) liftedBy: string | null;
  @Column('timestamptz', { nullable: true }) liftedAt: Date | null;

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
