import type { PlainDate, FundingType } from '#kernel';
import { Figure } from './figure.js';
import type { GapInput, NeedVersion } from './gap-input.js';
import type { RateTable } from './rates.js';

/**
 * What each network needs for each type in the report year: the version adopted latest on or before the report day, at
 * the planning rate of the year (domain.md 4.1). Versions replace each other and are never added: 275,000 adopted in May
 * and 300,000 in November make a need of 300,000. Without a version the need is 0.
 */
export class Needs {
  private readonly versions: ReadonlyMap<string, NeedVersion>;

  constructor(
    input: GapInput,
    private readonly rates: RateTable,
  ) {
    this.versions = versionsInForce(input.needs, input.settings.reportYear, input.settings.asOf);
  }

  versionOf(network: string, type: FundingType): NeedVersion | null {
    return this.versions.get(keyOf(network, type)) ?? null;
  }

  /** In the reporting currency. */
  amountOf(network: string, type: FundingType): Figure {
    const version = this.versionOf(network, type);
    return version === null ? Figure.ZERO : Figure.of(version.amount.times(this.rates.planningRate(version.currency)!));
  }
}

function versionsInForce(needs: readonly NeedVersion[], year: number, asOf: PlainDate): ReadonlyMap<string, NeedVersion> {
  const inForce = new Map<string, NeedVersion>();
  for (const version of needs) {
    if (version.year !== year || version.adoptedOn > asOf) continue;
    const key = keyOf(version.network, version.type);
    const other = inForce.get(key);
    if (other === undefined || version.adoptedOn > other.adoptedOn) inForce.set(key, version);
  }
  return inForce;
}

function keyOf(network: string, type: FundingType): string {
  return `${network} ${type}`;
}
