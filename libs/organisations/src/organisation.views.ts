import { ApiProperty } from '@nestjs/swagger';
import { amountText } from '#kernel';
import type { Contact } from './contact.entity.js';
import type { OrganisationProfile, OrganisationRow } from './organisations.queries.js';

/** An organisation in a list. */
export class OrganisationView {
  @ApiProperty() id: string;
  @ApiProperty() version: number;
  @ApiProperty() code: string;
  @ApiProperty() name: string;
  @ApiProperty() kind: string;
  @ApiProperty({ type: String, nullable: true }) level: string | null;
  @ApiProperty() thematic: boolean;
  @ApiProperty() sensitivity: string;
  @ApiProperty({ type: String, nullable: true }) parentId: string | null;
  @ApiProperty({ type: String, nullable: true }) parentName: string | null;
  @ApiProperty({ type: [String] }) workingLanguages: string[];
  @ApiProperty() membershipStatus: string;
  @ApiProperty({ description: 'a valid attestation exists today' }) userLed: boolean;
  @ApiProperty({ type: [String], description: 'country and region codes' }) places: string[];
}

/** Where an organisation works. Not primary: another network is the first one there. */
export class TerritoryView {
  @ApiProperty({ example: 'KE' }) place: string;
  @ApiProperty() isPrimary: boolean;
}

export class EndorsementView {
  @ApiProperty() documentCode: string;
  @ApiProperty() endorsedOn: string;
  @ApiProperty({ type: String, nullable: true }) withdrawnOn: string | null;
}

/** Somebody attested that a network is led by people who use drugs. */
export class AttestationView {
  @ApiProperty() id: string;
  @ApiProperty() attestedOn: string;
  @ApiProperty({ description: 'the last day on which it holds' }) validUntilOn: string;
}

/** How to reach an organisation. What the channel is comes by revealing it, which is logged. */
export class ContactView {
  @ApiProperty() id: string;
  @ApiProperty() version: number;
  @ApiProperty() displayName: string;
  @ApiProperty({ type: String, nullable: true }) roleAtOrganisation: string | null;
  @ApiProperty({ type: String, nullable: true }) channelType: string | null;
  @ApiProperty({ type: String, nullable: true }) safeHours: string | null;
  @ApiProperty() doNotWrite: boolean;
  @ApiProperty() language: string;
  @ApiProperty({ type: String, nullable: true }) consentOn: string | null;
  @ApiProperty({ type: String, nullable: true }) consentScope: string | null;
  @ApiProperty({ type: String, nullable: true }) reviewOn: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'the last day of the role' }) endedOn: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'the person is erased; this number is left' })
  formerNumber: string | null;
}

/** What was hidden of a contact. */
export class RevealedChannelView {
  @ApiProperty() channelType: string;
  @ApiProperty() channelValue: string;
}

/** Somebody who signs for an organisation. */
export class SignatoryView {
  @ApiProperty() id: string;
  @ApiProperty() alias: string;
  @ApiProperty() legalName: string;
}

/** An organisation with all that its page shows. */
export class OrganisationProfileView extends OrganisationView {
  @ApiProperty({ type: String, nullable: true }) website: string | null;
  @ApiProperty({ type: String, nullable: true }) summary: string | null;
  @ApiProperty({ type: String, nullable: true }) unrestrictedReserveAmount: string | null;
  @ApiProperty({ type: String, nullable: true }) memberSinceOn: string | null;
  @ApiProperty() archived: boolean;
  @ApiProperty({ type: [String] }) aliases: string[];
  @ApiProperty({ type: [TerritoryView] }) territories: TerritoryView[];
  @ApiProperty({ type: [EndorsementView] }) endorsements: EndorsementView[];
  @ApiProperty({ type: String, nullable: true }) attestedOn: string | null;
  @ApiProperty({ type: String, nullable: true }) attestationValidUntilOn: string | null;
  @ApiProperty({ type: [AttestationView], description: 'the one that holds longest first' }) attestations: AttestationView[];
  @ApiProperty({ type: [ContactView], nullable: true, description: 'null where the reader may not see contacts' })
  contacts: ContactView[] | null;
}

export function toOrganisationView(row: OrganisationRow): OrganisationView {
  const { sortKey: _, ...view } = row;
  return view;
}

export function toProfileView(profile: OrganisationProfile, contacts: Contact[] | null): OrganisationProfileView {
  const { archivedAt, unrestrictedReserveAmount, ...rest } = profile;
  return {
    ...toOrganisationView(rest as OrganisationRow),
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
  const { organisationId: _, updatedAt: __, channelSealed: ___, channelIndex: ____, ...view } = contact;
  return view;
}
