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
export const FIELD_OF_CONSTRAINT: Record<string, [pointer: string, sentence: string]> = {
  organisation_code_unique: ['/code', 'Another organisation has this code. Choose a different one.'],
  organisation_parent_fk: ['/parentId', 'There is no such organisation to stand above this one.'],
  organisation_network_has_level: ['/level', 'A network needs its level.'],
  organisation_not_own_parent: ['/parentId', 'An organisation cannot stand above itself.'],
  organisation_reserve_positive: ['/unrestrictedReserveAmount', 'A reserve cannot be negative.'],
  person_email_unique: ['/email', 'There is an account with this e-mail address already.'],
  planning_rate_unique: ['/currency', 'This year has a planning rate for the currency already. Correct that one.'],
  spot_rate_unique: ['/on', 'This day has a rate for the currency already. Correct that one.'],
  need_version_unique: ['/adoptedOn', 'A version adopted on this day is recorded already.'],
  setting_currency_kept: ['/reportingCurrency', 'Grants or rates hang on the reporting currency.'],
  organisation_kind_kept: ['/kind', 'Needs, grants or sub-grants hang on what this organisation is.'],
  donor_pk: ['/organisationId', 'This organisation is a donor already. Open it instead.'],
  donor_organisation_fk: ['/organisationId', 'There is no such organisation.'],
  donor_outside_family: ['/organisationId', 'A network is not a donor: money from inside the family is a sub-grant.'],
  ultimate_source_shares_whole: ['/sources', 'The shares of the ultimate sources must add up to exactly 1.'],
  grant_code_unique: ['/code', 'Another grant has this code. Choose a different one.'],
  grant_donor_fk: ['/donorId', 'There is no such donor.'],
  grant_recipient_fk: ['/recipientId', 'There is no such network.'],
  grant_recipient_is_network: ['/recipientId', 'Only a network receives a grant.'],
  grant_owner_fk: ['/ownerId', 'There is no such person.'],
  grant_backup_owner_fk: ['/backupOwnerId', 'There is no such person.'],
  grant_manager_fk: ['/grantManagerId', 'There is no such person.'],
  grant_renewal_of_fk: ['/renewalOfId', 'There is no such grant to renew.'],
  grant_not_own_renewal: ['/renewalOfId', 'A grant does not renew itself.'],
  requirement_owner_fk: ['/ownerId', 'There is no such person.'],
  requirement_rule_owner_fk: ['/ownerId', 'There is no such person.'],
  tranche_requirement_requirement_fk: ['/requirementIds', 'These requirements do not all belong to the grant.'],
  subgrant_code_unique: ['/code', 'Another sub-grant has this code. Choose a different one.'],
  subgrant_to_fk: ['/toId', 'There is no such organisation.'],
  subgrant_host_fk: ['/viaHostId', 'There is no such organisation.'],
  subgrant_within_source: ['/lines', 'More is passed on than the source holds for this year and type.'],
  role_grant_network_fk: ['/networkId', 'There is no such network.'],
  action_owner_fk: ['/ownerId', 'There is no such person.'],
  partnership_owner_fk: ['/ownerId', 'There is no such person.'],
  partnership_profile_fk: ['/profileCode', 'There is no such profile.'],
  representation_incident_period: ['/on', 'It cannot be settled before the day it happened.'],
  complaint_period: ['/on', 'It cannot be closed before the day it came in.'],
};

const BY_CLASS: Record<string, Omit<DatabaseProblem, 'errors'>> = {
  '23505': { status: 409, code: 'record.exists', detail: 'The same thing is recorded already.' },
  '23503': {
    status: 409,
    code: 'record.reference-missing',
    detail: 'This refers to a record that is not there, or others still refer to it.',
  },
  '23514': { status: 422, code: 'record.impossible', detail: 'These values cannot stand together.' },
  '23502': { status: 422, code: 'record.incomplete', detail: 'A value is missing that this record needs.' },
  '23P01': { status: 409, code: 'record.overlaps', detail: 'This overlaps with something that is recorded already.' },
  '23001': { status: 409, code: 'record.protected', detail: 'This record is kept as it is.' },
};

const UNREADABLE_VALUE: DatabaseProblem = {
  status: 422,
  code: 'record.unreadable',
  detail: 'A value cannot be stored as it was sent.',
};

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
