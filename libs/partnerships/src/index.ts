export { PartnershipsModule } from './partnerships.module.js';
export { PartnershipsService } from './partnerships.service.js';
export { StandingService } from './standing.service.js';
export { IncidentsService } from './incidents.service.js';
export { ComplaintsService } from './complaints.service.js';
export { ClosedOnInput, NewComplaintInput, NewIncidentInput } from './incident.inputs.js';
export { ComplaintView, IncidentView } from './incident.views.js';
export { type PartnerCategory, Partnership, PARTNERSHIP_STATUSES, type PartnershipStatus } from './partnership.entity.js';
export { EndingInput, NewPartnershipInput, PartnershipEditInput } from './partnership.inputs.js';
export { GateView, PartnershipProfileView, PartnershipView } from './partnership.views.js';
export { blocks, type PartnershipGate, type PartnershipGateReason } from './partnership-gate.js';
export { hasOpenGate } from './may-receive.queries.js';
export { listPartnerships, openSeriousIncidents, type PartnershipFilter } from './partnerships.queries.js';
export {
  complaintsClosedBy,
  incidentsSettledBy,
  removeComplaints,
  removeComplaintText,
  removeIncidentNotes,
  removeIncidents,
} from './incident-retention.queries.js';
