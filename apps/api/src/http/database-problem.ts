import type { FieldError } from '#kernel';

interface DatabaseProblem {
  status: number;
  code: string;
  detail: string;
  errors?: FieldError[];
}

interface DriverError {
  code?: string;
  constraint?: string;
  column?: string;
}

/** Constraints that a person can run into, and which field they are about. The rest gets the sentence of its class. */
const FIELD_OF_CONSTRAINT: Record<string, [pointer: string, sentence: string]> = {
  organisation_code_unique: ['/code', 'Another organisation has this code. Choose a different one.'],
  organisation_parent_fk: ['/parentId', 'There is no such organisation to stand above this one.'],
  organisation_network_has_level: ['/level', 'A network needs its level.'],
  organisation_not_own_parent: ['/parentId', 'An organisation cannot stand above itself.'],
  organisation_reserve_positive: ['/unrestrictedReserveAmount', 'A reserve cannot be negative.'],
  person_email_unique: ['/email', 'There is an account with this e-mail address already.'],
  role_grant_network_fk: ['/networkId', 'There is no such network.'],
};

const BY_CLASS: Record<string, Omit<DatabaseProblem, 'errors'>> = {
  '23505': { status: 409, code: 'record.exists', detail: 'The same thing is recorded already.' },
  '23503': { status: 409, code: 'record.reference-missing', detail: 'This refers to a record that is not there, or others still refer to it.' },
  '23514': { status: 422, code: 'record.impossible', detail: 'These values cannot stand together.' },
  '23502': { status: 422, code: 'record.incomplete', detail: 'A value is missing that this record needs.' },
  '23P01': { status: 409, code: 'record.overlaps', detail: 'This overlaps with something that is recorded already.' },
  '23001': { status: 409, code: 'record.protected', detail: 'This record is kept as it is.' },
};

const UNREADABLE_VALUE: DatabaseProblem = { status: 422, code: 'record.unreadable', detail: 'A value cannot be stored as it was sent.' };

/** What an error of the database means to the person, by the name of the constraint; null when it is a fault of ours. */
export function problemOfDatabase(error: unknown): DatabaseProblem | null {
  const driver = ((error as { driverError?: DriverError }).driverError ?? error) as DriverError;
  if (typeof driver?.code !== 'string' || !/^[0-9A-Z]{5}$/.test(driver.code)) return null;
  if (driver.code.startsWith('22')) return UNREADABLE_VALUE;
  const known = BY_CLASS[driver.code];
  if (!known) return null;
  const field = driver.constraint === undefined ? undefined : FIELD_OF_CONSTRAINT[driver.constraint];
  if (!field) return known;
  const [pointer, message] = field;
  return { ...known, detail: message, errors: [{ pointer, code: driver.constraint!, message }] };
}
