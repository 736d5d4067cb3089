import { RuleBroken } from '#kernel';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** Somebody who signs in. A name to show, a work address to write to, and nothing about the person's life (domain.md 6.2). */
@Entity({ schema: 'identity', name: 'person' })
export class Person {
  @PrimaryColumn('uuid')
  id: string;

  @VersionColumn()
  version: number;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;

  @Column('text')
  name: string;

  @Column('text')
  email: string;

  @Column('text')
  locale: string;

  @Column('text', { name: 'time_zone' })
  timeZone: string;

  @Column('text', { name: 'calendar_code' })
  calendarCode: string;

  @Column('smallint', { name: 'send_hour' })
  sendHour: number;

  @Column('boolean')
  demo: boolean;

  @Column('timestamptz', { name: 'disabled_at', nullable: true })
  disabledAt: Date | null;

  /** Of somebody who was erased; decimal number as text. */
  @Column('bigint', { name: 'former_number', nullable: true })
  formerNumber: string | null;

  /** Throws RuleBroken for an account that nobody can sign in with. */
  requireEnabled(): void {
    if (this.disabledAt !== null) throw new RuleBroken('people.disabled', 'This account is disabled. Enable it first.');
  }
}
