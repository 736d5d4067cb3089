import type { Records } from './two-regions.js';

const NIL = '00000000-0000-7000-8000-000000000000';

/** What the parameter of a path stands for: by the part before it, else by its own name. */
const BY_FOREGOING: Record<string, keyof Records> = {
  assessments: 'assessment',
  evidence: 'evidence',
  contacts: 'contact',
  deadlines: 'deadline',
  donors: 'donor',
  grants: 'grant',
  organisations: 'organisation',
  partnerships: 'partnership',
  requirements: 'requirement',
  'requirement-rules': 'rule',
  subgrants: 'subgrant',
  tranches: 'tranche',
};
const BY_NAME: Record<string, string> = {
  criterion: 'G1',
  question: 'separate_ledger',
  network: 'SOUTH-region',
  type: 'core',
  document: 'inpud-consensus-statement',
  subjectType: 'grant',
  kind: 'contact',
};

/** The path of a route with the records of a region in its places; an id that is nobody's where there is no such record. */
export function pathWith(path: string, ids: Records): string {
  return path.replace(/([^/]*)\/\{([^}]+)\}/g, (_, foregoing: string, name: string) => {
    const kind = BY_FOREGOING[foregoing];
    return `${foregoing}/${kind ? ids[kind] : (BY_NAME[name] ?? ids[name as keyof Records] ?? NIL)}`;
  });
}
