/** Whose money it is in the end, as far as that is known. */
export interface ReferenceSource {
  code: string;
  name: string;
  share: string;
  estimated: boolean;
}

/** A donor that the strategic plan names: facts only, no amounts. */
export interface ReferenceDonor {
  code: string;
  name: string;
  aliases: string[];
  website: string | null;
  note: string;
  sources: ReferenceSource[];
}

/**
 * The three donors that the plan thanks (domain.md 1.6). Where the shares of the contributors are not known, one source
 * stands for them all: the donor itself, marked as estimated, and the note names who is known to contribute.
 */
export const REFERENCE_DONORS: ReferenceDonor[] = [
  {
    code: 'RobertCarrFund',
    name: 'Robert Carr Fund',
    aliases: ['RCF', 'Robert Carr civil society Networks Fund', 'Fonds Robert Carr'],
    website: 'https://robertcarrfund.org',
    note:
      'A pooled fund, managed by Aidsfonds. Known contributors: Norway, the United States (PEPFAR), the United Kingdom, the ' +
      'Netherlands, the Gates Foundation. Their shares are not recorded yet.',
    sources: [{ code: 'RobertCarrFund', name: 'Robert Carr Fund, all contributors', share: '1', estimated: true }],
  },
  {
    code: 'GlobalFund-CRG',
    name: 'Global Fund, Community, Rights and Gender department',
    aliases: ['Global Fund CRG', 'Fonds mondial, département Communautés, droits et genre'],
    website: 'https://www.theglobalfund.org',
    note: 'The shares of those who contribute to the Global Fund are not recorded yet.',
    sources: [{ code: 'GlobalFund', name: 'Global Fund, all contributors', share: '1', estimated: true }],
  },
  {
    code: 'LoveAlliance',
    name: 'Love Alliance',
    aliases: [],
    website: null,
    note: 'Financed by the Dutch Ministry of Foreign Affairs. Which organisation of the alliance pays is to be confirmed.',
    sources: [{ code: 'XM-DAC-7', name: 'Ministry of Foreign Affairs of the Netherlands', share: '1', estimated: false }],
  },
];
