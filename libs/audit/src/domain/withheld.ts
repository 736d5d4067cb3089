import type { Changes } from './entry.js';

/** What stands in the log in place of a value that is about a person, encrypted or secret. */
export const WITHHELD = 'withheld';

/** Subjects that are a person: of them the log keeps these fields and, of all others, only that they changed. */
const KEPT_OF_PEOPLE = new Set([
  'fields',
  'roles',
  'role',
  'networkId',
  'networkIds',
  'permissions',
  'scopes',
  'disabled',
  'disabledAt',
  'demo',
  'expiresAt',
  'expiresOn',
  'erased',
  'verification',
  'requestId',
  'formerNumber',
  'subjectType',
  'count',
]);
const PEOPLE = new Set(['person', 'contact', 'signatory', 'invitation', 'account']);

/** Fields that hold such values wherever they occur. */
const NEVER_KEPT = new Set([
  'password',
  'passwordHash',
  'token',
  'secret',
  'email',
  'address',
  'legalName',
  'displayName',
  'channelValue',
  'channelSealed',
  'safeHours',
  'informant',
]);
const NEVER_KEPT_ABOUT: Record<string, ReadonlySet<string>> = {
  assessment: new Set(['note', 'evidenceNote']),
  representation_incident: new Set(['note', 'notes', 'description', 'summary']),
  complaint: new Set(['note', 'notes', 'description', 'summary']),
};

/**
 * What the log may keep of an act's changes: that a field changed is always kept, its values only where they say nothing
 * about a person and are not encrypted elsewhere. So an erased person leaves no value behind, and the log stays sound.
 *
 * Example: { displayName: ['Amina', 'A.'], language: ['en', 'fr'] } of a contact gives 'withheld' for both fields.
 */
export function withoutPersonalValues(subjectType: string, changes: Changes): Changes {
  return Object.fromEntries(
    Object.entries(changes).map(([field, value]) => [field, mayKeep(subjectType, field) ? value : WITHHELD]),
  );
}

function mayKeep(subjectType: string, field: string): boolean {
  if (NEVER_KEPT.has(field) || NEVER_KEPT_ABOUT[subjectType]?.has(field)) return false;
  return !PEOPLE.has(subjectType) || KEPT_OF_PEOPLE.has(field);
}
