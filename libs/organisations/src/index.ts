export { OrganisationsModule } from './organisations.module.js';
export { OrganisationsService } from './organisations.service.js';
export { CHANNEL_PLACE } from './contact.entity.js';
export { ContactsService } from './contacts.service.js';
export { ContactRevealService } from './contact-reveal.service.js';
export { SignatoriesService } from './signatories.service.js';
export { NewSignatoryInput } from './signatory.inputs.js';
export { keeperOfWhatIsWritten } from './keeper.js';
export { CONTACT, ORGANISATION } from './organisation-records.js';
export { requireUnlocked } from './lockdown.js';
export { DeclarationsService } from './declarations.service.js';
export {
  Organisation,
  LEVELS,
  MEMBERSHIP_STATUSES,
  ORGANISATION_KINDS,
  SENSITIVITIES,
  type Level,
  type MembershipStatus,
  type OrganisationKind,
  type Sensitivity,
} from './organisation.entity.js';
export { NewOrganisationInput, OrganisationEditInput, TerritoryInput } from './organisation.inputs.js';
export { AttestationInput, EndorsementInput, EndorsementWithdrawalInput } from './declaration.inputs.js';
export { ContactEditInput, ContactLookupInput, NewContactInput } from './contact.inputs.js';
export {
  ContactView,
  EndorsementView,
  OrganisationProfileView,
  OrganisationView,
  RevealedChannelView,
  SignatoryView,
} from './organisation.views.js';
export {
  findOrganisation,
  listOrganisations,
  type OrganisationFilter,
  type OrganisationProfile,
  type OrganisationRow,
} from './organisations.queries.js';
export { nameOf, RESTRICTED_NAME } from './restricted-name.js';
export {
  allNetworks,
  memberNetworks,
  organisationsByCode,
  type PortfolioNetwork,
  portfolioNetworks,
} from './portfolio-networks.queries.js';
export { recordOrganisations, type RecordedOrganisation } from './record-organisations.service.js';
export { contactsEndedBy, eraseContact, eraseSignatory } from './contact-retention.queries.js';
