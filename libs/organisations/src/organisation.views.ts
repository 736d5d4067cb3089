import { amountText } from '#kernel';
import type { Contact } from './contact.entity.js';
import type { OrganisationProfile, OrganisationRow } from './organisations.queries.js';

/** An organisation in a list. */
export class OrganisationView {
  id: string;
  version: number;
  code: string;
  name: string;
  kind: string;
  level: string | null;
  thematic: boolean;
  sensitivity: string;
  parentId: string | null;
  parentName: string | null;
  workingLanguages: string[];
  membershipStatus: string;
  /** a valid attestation exists today */ userLed: boolean;
  /** country and region codes */ places: string[];
}

/** Where an organisation works. Not primary: another network is the first one there. */
export class TerritoryView {
  /** @example KE */ place: string;
  isPrimary: boolean;
}

export class EndorsementView {
  documentCode: string;
  endorsedOn: string;
  withdrawnOn: string | null;
}

/** Somebody attested that a network is led by people who use drugs. */
export class AttestationView {
  id: string;
  attestedOn: string;
  /** the last day on which it holds */ validUntilOn: string;
}

/** How to reach an organisation. What the channel is comes by revealing it, which is logged. */
export class ContactView {
  id: string;
  version: number;
  displayName: string;
  roleAtOrganisation: string | null;
  channelType: string | null;
  safeHours: string | null;
  doNotWrite: boolean;
  language: string;
  consentOn: string | null;
  consentScope: string | null;
  reviewOn: string | null;
  /** the last day of the role */ endedOn: string | null;
  /** the person is erased; this number is left */ formerNumber: string | null;
}

/** What was hidden of a contact. */
export class RevealedChannelView {
  channelType: string;
  channelValue: string;
}

/** Somebody who signs for an organisation. */
export class SignatoryView {
  id: string;
  alias: string;
  legalName: string;
}

/** An organisation with all that its page shows. */
export class OrganisationProfileView extends OrganisationView {
  website: string | null;
  summary: string | null;
  unrestrictedReserveAmount: string | null;
  memberSinceOn: string | null;
  archived: boolean;
  aliases: string[];
  territories: TerritoryView[];
  endorsements: EndorsementView[];
  attestedOn: string | null;
  attestationValidUntilOn: string | null;
  /** the one that holds longest first */ attestations: AttestationView[];
  /** null where the reader may not see contacts */ contacts: ContactView[] | null;
}

export function toOrganisationView(row: OrganisationRow): OrganisationView {
  return {
    id: row.id,
    version: row.version,
    code: row.code,
    name: row.name,
    kind: row.kind,
    level: row.level,
    thematic: row.thematic,
    sensitivity: row.sensitivity,
    parentId: row.parentId,
    parentName: row.parentName,
    workingLanguages: row.workingLanguages,
    membershipStatus: row.membershipStatus,
    userLed: row.userLed,
    places: row.places,
  };
}

export function toProfileView(profile: OrganisationProfile, contacts: Contact[] | null): OrganisationProfileView {
  const { archivedAt, unrestrictedReserveAmount } = profile;
  return {
    ...toOrganisationView(profile),
    website: profile.website,
    summary: profile.summary,
    unrestrictedReserveAmount: unrestrictedReserveAmount === null ? null : amountText(unrestrictedReserveAmount),
    memberSinceOn: profile.memberSinceOn,
    archived: archivedAt !== null,
    aliases: profile.aliases,
    territories: profile.territories,
    endorsements: profile.endorsements,
    attestedOn: profile.attestedOn,
    attestationValidUntilOn: profile.attestationValidUntilOn,
    attestations: profile.attestations,
    contacts: contacts === null ? null : contacts.map(toContactView),
  };
}

export function toContactView(contact: Contact): ContactView {
  const { organisationId: _, channelSealed: __, channelIndex: ___, ...view } = contact;
  return view;
}
