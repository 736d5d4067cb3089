import { RuleBroken } from '#kernel';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** Somebody who signs in. A name to show, a work address to write to, and nothing about the person's life (domain.md 6.2). */
@Entity({ schema: 'identity', name: 'person' })
export class Person {
  @PrimaryColumn('uuid') id: string;
  @VersionColumn() version: number;
  @Column('text') name: string;
  @Column('text') email: string;
  @Column('text') locale: string;
  @Column('text') timeZone: string;
  @Column('text') calendarCode: string;
  @Column('smallint') sendHour: number;
  @Column('boolean') demo: boolean;
  @Column('timestamptz', { nullable: true }) disabledAt: Date | null;
  /** Of somebody who was erased; decimal number as text. */
  @Column('bigint', { nullable: true }) formerNumber: string | null;

  /** Throws RuleBroken for an account that nobody can sign in with. */
  requireEnabled(): void {
    if (this.disabledAt !== null) throw new RuleBroken('people.disabled', 'This account is disabled. Enable it first.');
  }
}
