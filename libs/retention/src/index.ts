export { RetentionModule } from './retention.module.js';
export { RetentionService } from './retention.service.js';
export { RetentionSweep } from './retention-sweep.service.js';
export { Erasures } from './erasures.service.js';
export { ErasureRequests } from './erasure-requests.service.js';
export { DataExport } from './data-export.service.js';
export { ErasureRequestInput, PeriodInput, WhyInput } from './retention.inputs.js';
export { ErasureRequestView, PeriodView, ProposalView, PROPOSAL_VIEWS, type ProposalViewName } from './retention.views.js';
export { PersonalDataView } from './personal-data.view.js';
