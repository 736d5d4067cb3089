/** Invented claims to represent people who use drugs, by organisations that are not led by them. */
export const INCIDENTS: readonly (readonly [
  partner: string,
  severity: 'minor' | 'moderate' | 'serious',
  daysAgo: number,
  resolvedDaysAgo: number | null,
])[] = [
  ['policy-compass', 'serious', 24, null],
  ['regulate-tomorrow', 'moderate', 90, null],
  ['clearwell', 'minor', 210, 190],
  ['justice-threshold', 'minor', 400, 385],
  ['open-door-response', 'moderate', 350, 335],
];
