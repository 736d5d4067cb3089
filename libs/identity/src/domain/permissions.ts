/**
 * Who may do what: the one table from roles to permissions (contracts.md 5, decisions.md 9). A permission is
 * '<area>.<verb>'; a route or act without one is refused to everybody. Which records a person reaches with it is decided
 * by their networks, not here.
 *
 * Worked example: a fundraiser may edit grants ('grants.write') but does not score partners ('assessments.score').
 */
export const ROLES = [
  'admin',
  'director',
  'fundraiser',
  'partnership_lead',
  'reviewer',
  'finance',
  'board_director',
  'network_user',
  'auditor',
] as const;
export type Role = (typeof ROLES)[number];

export const PERMISSIONS = [
  'records.read_restricted',
  'records.read_sealed',
  'today.read',
  'organisations.read',
  'organisations.write',
  'contacts.read',
  'contacts.write',
  'standards.read',
  'standards.write',
  'partnerships.read',
  'partnerships.write',
  'assessments.read',
  'assessments.score',
  'assessments.review',
  'assessments.suspend',
  'donors.read',
  'donors.write',
  'grants.read',
  'grants.write',
  'grants.award',
  'tranches.plan',
  'tranches.receive',
  'requirements.write',
  'subgrants.write',
  'needs.read',
  'needs.write',
  'rates.read',
  'rates.write',
  'deadlines.read',
  'deadlines.write',
  'reminders.read',
  'funding_gap.read',
  'funding_gap.compile',
  'strategy.read',
  'strategy.write',
  'people.read',
  'people.write',
  'audit.read',
  'audit.export',
  'retention.read',
  'retention.write',
  'erasures.request',
  'erasures.approve',
  'mail.read_caught',
  'portfolio.load',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

const READ_PARTNERS: Permission[] = [
  'organisations.read',
  'standards.read',
  'partnerships.read',
  'assessments.read',
  'strategy.read',
];
const READ_MONEY: Permission[] = ['donors.read', 'grants.read', 'needs.read', 'rates.read', 'funding_gap.read'];
const EVERY_LEVEL: Permission[] = ['records.read_restricted', 'records.read_sealed'];
const EVERYBODY: Permission[] = ['today.read', 'deadlines.read', 'mail.read_caught'];

const BY_ROLE: Record<Role, readonly Permission[]> = {
  admin: PERMISSIONS,
  director: [
    ...EVERYBODY,
    ...EVERY_LEVEL,
    ...READ_PARTNERS,
    ...READ_MONEY,
    'contacts.read',
    'partnerships.write',
    'assessments.review',
    'assessments.suspend',
    'grants.write',
    'grants.award',
    'requirements.write',
    'deadlines.write',
    'reminders.read',
    'funding_gap.compile',
    'people.read',
    'audit.read',
    'audit.export',
    'retention.read',
    'erasures.request',
    'erasures.approve',
  ],
  fundraiser: [
    ...EVERYBODY,
    ...READ_PARTNERS,
    ...READ_MONEY,
    'contacts.read',
    'contacts.write',
    'organisations.write',
    'donors.write',
    'grants.write',
    'grants.award',
    'tranches.plan',
    'requirements.write',
    'subgrants.write',
    'needs.write',
    'deadlines.write',
    'reminders.read',
    'funding_gap.compile',
  ],
  partnership_lead: [
    ...EVERYBODY,
    'records.read_restricted',
    ...READ_PARTNERS,
    'donors.read',
    'contacts.read',
    'contacts.write',
    'organisations.write',
    'partnerships.write',
    'assessments.score',
    'deadlines.write',
    'reminders.read',
  ],
  reviewer: [...EVERYBODY, 'records.read_restricted', ...READ_PARTNERS, 'assessments.review'],
  finance: [
    ...EVERYBODY,
    ...READ_MONEY,
    'organisations.read',
    'strategy.read',
    'tranches.plan',
    'tranches.receive',
    'needs.write',
    'rates.write',
    'requirements.write',
    'deadlines.write',
    'reminders.read',
    'funding_gap.compile',
  ],
  board_director: [...EVERYBODY, ...READ_PARTNERS, 'grants.read', 'donors.read', 'needs.read', 'funding_gap.read'],
  network_user: [...EVERYBODY, 'organisations.read', 'grants.read', 'needs.read', 'strategy.read'],
  auditor: [
    ...EVERYBODY,
    ...EVERY_LEVEL,
    ...READ_PARTNERS,
    ...READ_MONEY,
    'reminders.read',
    'people.read',
    'audit.read',
    'audit.export',
    'retention.read',
  ],
};

/** Everything that a person with these roles may do. */
export function permissionsOf(roles: readonly Role[]): ReadonlySet<Permission> {
  return new Set(roles.flatMap((role) => BY_ROLE[role]));
}

/** The whole table as pairs. */
export const ROLE_PERMISSIONS: readonly (readonly [Role, Permission])[] = ROLES.flatMap((role) =>
  [...new Set(BY_ROLE[role])].map((permission) => [role, permission] as const),
);
