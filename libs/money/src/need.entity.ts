import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type FundingType, type PlainDate } from '#kernel';

/**
 * One adopted version of what a network needs for a type and a year, before any income (domain.md 4.1). Versions are
 * never changed: a later one replaces an earlier one, and "0" withdraws it.
 */
@Entity({ schema: 'money', name: 'need' })
export class Need {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'network_id' })
  networkId: string;

  @Column('text')
  type: FundingType;

  @Column('smallint')
  year: number;

  @Column('text')
  currency: string;

  @Column('numeric', { precision: 18, scale: 3 })
  amount: string;

  @Column('date', { name: 'adopted_on' })
  adoptedOn: PlainDate;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('boolean')
  demo: boolean;
}
