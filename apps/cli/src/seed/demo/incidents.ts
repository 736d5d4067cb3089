/** Invented claims to represent people who use drugs, by organisations that are not led by them. */
export const INCIDENTS: readonly (readonly [
  partner: string,
  severity: 'minor' | 'moderate' | 'serious',
  daysAgo: number,
  resolvedDaysAgo: number | null,
  notes: string,
])[] = [
  [
    'policy-compass',
    'serious',
    24,
    null,
    'Spoke for the community at a hearing without asking it. An answer was sent; none has come back.',
  ],
  [
    'regulate-tomorrow',
    'moderate',
    90,
    null,
    'Signed a statement in the name of people who use drugs. A meeting is being arranged.',
  ],
  ['clearwell', 'minor', 210, 190, 'A leaflet said “we” of the community. It was reprinted.'],
  ['justice-threshold', 'minor', 400, 385, 'A bid named itself the voice of the community. The bid was corrected.'],
  ['open-door-response', 'moderate', 350, 335, 'Took the community seat on a panel. The seat was handed back.'],
];
