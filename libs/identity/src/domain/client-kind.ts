/**
 * What a browser says of itself, reduced to its family and that of its system: enough to recognise one's own sessions,
 * too little to recognise a person (decisions.md 22).
 *
 * Worked example: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0" is "Firefox/Linux".
 */
export type ClientKind = string;

const OTHER = 'other';
/** The first that fits counts: most browsers name others beside themselves. */
const BROWSERS: [family: string, sign: RegExp][] = [
  ['Edge', /\bEdg(e|A|iOS)?\//],
  ['Opera', /\bOPR\/|\bOpera\b/],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Firefox', /\b(Firefox|FxiOS)\//],
  ['Chrome', /\b(Chrome|CriOS|Chromium)\//],
  ['Safari', /\bVersion\/[\d.]+.*\bSafari\//],
];
const SYSTEMS: [family: string, sign: RegExp][] = [
  ['Android', /\bAndroid\b/],
  ['iOS', /\b(iPhone|iPad|iPod)\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['Windows', /\bWindows\b/],
  ['macOS', /\bMac OS X\b|\bMacintosh\b/],
  ['Linux', /\bLinux\b/],
];

/** "Firefox/Linux"; "other" where nothing known is named. */
export function clientKindOf(userAgent: string | undefined): ClientKind {
  const familyIn = (families: [string, RegExp][]) => families.find(([, sign]) => sign.test(userAgent ?? ''))?.[0] ?? OTHER;
  return `${familyIn(BROWSERS)}/${familyIn(SYSTEMS)}`;
}
