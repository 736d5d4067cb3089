import { DecodeError } from '#kernel';
import type { PortfolioDocument } from './portfolio-document.js';

/** How much a portfolio holds. */
export interface PortfolioCounts {
  networks: number;
  intermediaries: number;
  donors: number;
  needs: number;
  grants: number;
  subgrants: number;
  rates: number;
}

export function countsOf({
  settings,
  networks,
  intermediaries,
  donors,
  needs,
  grants,
  subgrants,
}: PortfolioDocument): PortfolioCounts {
  return {
    networks: networks.length,
    intermediaries: intermediaries.length,
    donors: donors.length,
    needs: needs.length,
    grants: grants.length,
    subgrants: subgrants.length,
    rates: settings.planning_rates.length + settings.spot_rates.length,
  };
}

// No database text holds NUL or half of a character pair.
const HALF_CHARACTER = /\p{Surrogate}/u;
const STORABLE_RATE = /^\d{1,10}(\.|$)/;

/**
 * Refuses what the format allows and records cannot hold: rates of more than ten digits before the point, and characters
 * that no database text can have. Throws DecodeError that names the field.
 */
export function requireStorable(document: PortfolioDocument): void {
  for (const { path, value } of leavesOf(document, '')) {
    if (typeof value !== 'string') continue;
    if (/(^|\.)(rate|contract_rate)$/.test(path) && !STORABLE_RATE.test(value)) {
      throw new DecodeError(path, 'can have at most 10 digits before the point');
    }
    if (value.includes('\0') || HALF_CHARACTER.test(value)) {
      throw new DecodeError(path, 'holds a character that cannot be stored');
    }
  }
}

function* leavesOf(value: unknown, path: string): Generator<{ path: string; value: unknown }> {
  if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) yield* leavesOf(entry, `${path}[${index}]`);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, entry] of Object.entries(value)) {
      if (key !== '_note') yield* leavesOf(entry, path === '' ? key : `${path}.${key}`);
    }
  } else {
    yield { path, value };
  }
}
