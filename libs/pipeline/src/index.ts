export { PipelineModule } from './pipeline.module.js';
export { DonorsService } from './donors.service.js';
export { Donor } from './donor.entity.js';
export { DonorEditInput, NewDonorInput, UltimateSourceInput, UltimateSourcesInput } from './donor.inputs.js';
export { DonorView, UltimateSourceView } from './donor.views.js';
export { type DonorRow, findDonor, listDonors, portfolioDonors, type PortfolioDonor } from './donors.queries.js';
export { sourcesProblem, type UltimateSource } from './domain/ultimate-sources.js';
export { donorsWithEstimatedSources } from './estimated-sources.queries.js';
export { type RecordedDonor, recordDonors } from './record-donors.service.js';
