import type { Loose } from './acceptance-documents.js';

/**
 * A portfolio small enough to reckon in the head: one global and one regional network, a host, a donor, report year 2023
 * as of 2023-06-30 in EUR with one USD rate. Each test adds the one grant or line that its story is about.
 */
export function smallPortfolio(changes: Loose = {}): Loose {
  return {
    settings: { ...smallSettings(), ...changes.settings },
    networks: changes.networks ?? [network('G', 'global'), network('R', 'regional')],
    intermediaries: changes.intermediaries ?? [{ code: 'H', name: 'Fiscal host' }],
    donors: changes.donors ?? [{ code: 'D1', name: 'Pooled fund', ultimate_sources: { 'GOV-A': '0.6', 'GOV-B': '0.4' } }],
    needs: changes.needs ?? [],
    grants: changes.grants ?? [],
    subgrants: changes.subgrants ?? [],
  };
}

function smallSettings(): Loose {
  return {
    reporting_currency: 'EUR',
    report_year: 2023,
    as_of: '2023-06-30',
    baseline_year: 2022,
    baseline_as_of: '2022-12-31',
    stage_probability: {
      prospect: '0.05',
      qualified: '0.10',
      invited: '0.25',
      submitted: '0.35',
      negotiation: '0.60',
      approved_unsigned: '0.85',
    },
    planning_rates: [{ year: 2023, currency: 'USD', rate: '0.9' }],
    spot_rates: [{ currency: 'USD', date: '2022-12-30', rate: '0.8' }],
  };
}

export function network(code: string, level: string, changes: Loose = {}): Loose {
  return { code, name: `Network ${code}`, level, user_led: true, unrestricted_reserve: '1000.00', ...changes };
}

/** EUR 1,200 of core money from D1 to G for the whole of 2023. */
export function grant(changes: Loose = {}): Loose {
  return {
    id: 'A',
    donor: 'D1',
    recipient: 'G',
    stage: 'active',
    signed_on: '2022-12-01',
    currency: 'EUR',
    amount: '1200',
    start: '2023-01-01',
    end: '2023-12-31',
    allocation: 'days',
    type_split: { core: '1' },
    fx_method: 'same_currency',
    ...changes,
  };
}

/** The same grant while it is still pipeline. */
export function proposal(stage: string, changes: Loose = {}): Loose {
  return grant({ stage, signed_on: null, ...changes });
}

/** The same grant in USD, converted at the spot rate of 0.8. */
export function dollarGrant(changes: Loose = {}): Loose {
  return grant({ currency: 'USD', fx_method: 'spot', ...changes });
}

/** 600 of the core money of grant A of 2023, from G to R. */
export function subgrant(changes: Loose = {}): Loose {
  return {
    id: 'S',
    root_grant: 'A',
    from: 'G',
    to: 'R',
    currency: 'EUR',
    lines: [{ year: 2023, type: 'core', amount: '600' }],
    ...changes,
  };
}

export function need(changes: Loose = {}): Loose {
  return { network: 'G', type: 'core', year: 2023, currency: 'EUR', amount: '2000', adopted_on: '2022-11-15', ...changes };
}
