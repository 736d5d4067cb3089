export { PartnershipsModule } from './partnerships.module.js';
export { PartnershipsService } from './partnerships.service.js';
export { StandingService } from './standing.service.js';
export { type PartnerCategory, Partnership, PARTNERSHIP_STATUSES, type PartnershipStatus } from './partnership.entity.js';
export { EndingInput, NewPartnershipInput, PartnershipEditInput } from './partnership.inputs.js';
export { GateView, PartnershipProfileView, PartnershipView } from './partnership.views.js';
export { blocks, type PartnershipGate, type PartnershipGateReason } from './partnership-gate.js';
export { listPartnerships, openSeriousIncidents, type PartnershipFilter, type PartnershipRow } from './partnerships.queries.js';
