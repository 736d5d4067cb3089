/** An invented donor and whose money it passes on. */
export interface DemoDonor {
  code: string;
  name: string;
  languages: string[];
  summary: string;
  programme: string;
  outlook: string;
  outlookMonthsAgo: number;
  renewal: string;
  sources: { code: string; name: string; share: string; estimated?: boolean }[];
}

export const DONORS: DemoDonor[] = [
  {
    code: 'confluence-fund',
    name: 'Confluence Pooled Fund',
    languages: ['en', 'fr'],
    summary: 'Pooled fund for networks led by the communities themselves; three-year rounds.',
    programme: 'Networks and consortia',
    outlook: 'Next round smaller by about a tenth; one government leaves, one foundation doubles.',
    outlookMonthsAgo: 2,
    renewal: 'Rounds open nine months before the new period and are decided one month before it.',
    sources: [
      { code: 'GOV-NORDHAVEN', name: 'Government of Nordhaven', share: '0.30' },
      { code: 'GOV-LOWMARK', name: 'Government of Lowmark', share: '0.40' },
      { code: 'FND-ALDER', name: 'Alder Foundation', share: '0.30', estimated: true },
    ],
  },
  {
    code: 'solidarity-alliance',
    name: 'Solidarity Alliance',
    languages: ['en'],
    summary: 'Five-year alliance on health and rights, carried by one ministry.',
    programme: 'Health and rights across borders',
    outlook: 'Ends with the present framework; a successor is being discussed.',
    outlookMonthsAgo: 4,
    renewal: 'By invitation; the ministry decides on the framework first.',
    sources: [{ code: 'GOV-LOWMARK', name: 'Government of Lowmark', share: '1' }],
  },
  {
    code: 'meridian-facility',
    name: 'Meridian Health Facility',
    languages: ['en', 'fr', 'ru'],
    summary: 'Large health fund; technical-assistance contracts and catalytic grants.',
    programme: 'Community engagement initiative',
    outlook: 'Money for harm reduction in low- and middle-income countries keeps falling.',
    outlookMonthsAgo: 1,
    renewal: 'Contracts follow the three-year cycle; no renewal without a new call.',
    sources: [
      { code: 'GOV-NORDHAVEN', name: 'Government of Nordhaven', share: '0.18', estimated: true },
      { code: 'GOV-STAVIA', name: 'Government of Stavia', share: '0.47', estimated: true },
      { code: 'GOV-LOWMARK', name: 'Government of Lowmark', share: '0.12', estimated: true },
      { code: 'FND-ALDER', name: 'Alder Foundation', share: '0.23', estimated: true },
    ],
  },
  {
    code: 'willow-foundation',
    name: 'Willow Foundation',
    languages: ['en'],
    summary: 'Private foundation; core support without strings, two pages of reporting a year.',
    programme: 'Movement building',
    outlook: 'Trustees wish to double core support within two years.',
    outlookMonthsAgo: 6,
    renewal: 'Rolling; a conversation six months before the end is enough.',
    sources: [{ code: 'FND-WILLOW', name: 'Willow Foundation', share: '1' }],
  },
  {
    code: 'harbour-trust',
    name: 'Harbour Justice Trust',
    languages: ['en', 'es'],
    summary: 'Trust for law reform and legal defence, mostly one- and two-year grants.',
    programme: 'Law reform',
    outlook: 'Moves its attention to prisons; smaller grants, faster decisions.',
    outlookMonthsAgo: 9,
    renewal: 'Two windows a year, March and September.',
    sources: [
      { code: 'FND-HARBOUR', name: 'Harbour Justice Trust', share: '0.75' },
      { code: 'FND-ALDER', name: 'Alder Foundation', share: '0.25' },
    ],
  },
];
