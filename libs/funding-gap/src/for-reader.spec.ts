import { hiddenRecords, withoutHidden } from './for-reader.js';
import type { LiveRecords } from './indicators-view.js';
import type { PortfolioDocument } from './portfolio-document.js';
import type { GapReportView } from './report.views.js';

const network = (code: string) => ({ code, concentration: shares('D') });
const shares = (...codes: string[]) => ({ largest: codes[0], parts: codes.map((code) => ({ code, name: `Donor ${code}` })) });

/** A report of two levels, as far as hiding looks at it. */
const VIEW = {
  levels: [
    { level: 'regional', networks: ['A', 'B', 'C'].map(network) },
    { level: 'national', networks: ['N', 'M'].map(network) },
  ],
  immediateDonors: shares('D', 'E'),
  ultimateSources: shares('E'),
  cliff: { ending: [{ code: 'G1' }, { code: 'G2' }] },
  outcome: { nominal: { byNetwork: [{ key: 'A' }, { key: 'N' }] }, constantRate: { byNetwork: [] } },
  dataQuality: {
    unstated: [{ network: 'A' }],
    networksWithoutNeed: ['A'],
    donorsWithEstimatedSources: ['D', 'E'],
    grantsWithoutBankRate: ['G1'],
    grantsSignedLater: [],
    subgrantsLeavingScope: [],
  },
} as unknown as GapReportView;

const hidden = ({ networks = [], others = [], grants = [] }: Record<string, string[]>) =>
  withoutHidden(VIEW, { networks: new Set(networks), others: new Set(others), grants: new Set(grants) });

describe('a report for somebody who may not see all of it', () => {
  test('a hidden network has no row, and the total of three or more stays', () => {
    const regional = hidden({ networks: ['A'] })!.levels[0]!;
    expect(regional.networks.map(({ code }) => code)).toEqual(['B', 'C']);
    expect(hidden({ networks: ['A'] })!.outcome.nominal.byNetwork.map(({ key }) => key)).toEqual(['N']);
    expect(hidden({ networks: ['A'] })!.dataQuality.networksWithoutNeed).toEqual([]);
  });

  test('a level of fewer than three with a hidden one among them is left out whole', () => {
    expect(hidden({ networks: ['N'] })!.levels.map(({ level }) => level)).toEqual(['regional']);
  });

  test('a hidden donor keeps the share and loses name and code', () => {
    const { immediateDonors } = hidden({ others: ['D'] })!;
    expect(immediateDonors).toMatchObject({
      largest: 'restricted-1',
      parts: [{ code: 'restricted-1', name: 'Restricted organisation' }, { code: 'E' }],
    });
  });

  test('a hidden grant is not among those that end', () => {
    expect(hidden({ grants: ['G1'] })!.cliff.ending.map(({ code }) => code)).toEqual(['G2']);
  });

  test('a network whose few grants would tell of a hidden one counts as hidden; among three or more it does not', () => {
    const grant = (id: string, recipient: string) => ({ id, recipient, start: '2026-01-01', end: '2026-12-31' });
    const grants = [grant('G1', 'A'), grant('G2', 'A'), grant('G3', 'B'), grant('G4', 'B'), grant('G5', 'B')];
    const document = {
      ...{ networks: [{ code: 'A' }, { code: 'B' }], donors: [], intermediaries: [], grants },
      settings: { report_year: 2026 },
    } as unknown as PortfolioDocument;
    const live = {
      organisationIds: new Map([
        ['A', 'a'],
        ['B', 'b'],
      ]),
      grants: new Map([
        ['G2', {}],
        ['G4', {}],
        ['G5', {}],
      ]),
    } as unknown as LiveRecords;
    expect([...hiddenRecords(document, live).networks]).toEqual(['A']);
  });
});
