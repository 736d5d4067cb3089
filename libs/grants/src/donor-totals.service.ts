import { Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { type Actor, moneyOf } from '#kernel';
import { MoneyView } from '#money';
import { Database } from '#platform';
import { donorTotals, type DonorTotals } from './donor-totals.queries.js';

/** What a donor gives. */
export class DonorTotalsView {
  @ApiProperty() pipeline: number;
  @ApiProperty() secured: number;
  @ApiProperty() lost: number;
  @ApiProperty({ type: [MoneyView], description: 'awards of secured grants, by currency' }) securedAmounts: MoneyView[];
}

const NOTHING: DonorTotalsView = { pipeline: 0, secured: 0, lost: 0, securedAmounts: [] };

/** Grants counted by donor, for pages about donors. */
@Injectable()
export class DonorTotalsService {
  constructor(private readonly db: Database) {}

  /** For each of these donors what it gives. */
  async of(actor: Actor, donorIds: readonly string[]): Promise<(donorId: string) => DonorTotalsView> {
    const found = await this.db.read(actor, (tx) => donorTotals(tx, donorIds));
    const known = new Map(found.map((totals) => [totals.donorId, toDonorTotalsView(totals)]));
    return (donorId) => known.get(donorId) ?? NOTHING;
  }
}

function toDonorTotalsView({ pipeline, secured, lost, securedAmounts }: DonorTotals): DonorTotalsView {
  return { pipeline, secured, lost, securedAmounts: securedAmounts.map(({ amount, currency }) => moneyOf(amount, currency)) };
}
