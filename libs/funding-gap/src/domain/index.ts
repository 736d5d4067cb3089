export { readGapInput } from './read-gap-input.js';
export { computeGapReport, type GapReport, type TotalBand } from './gap-report.js';
export { formatGapReport, type GapReportJson } from './format-gap-report.js';
export { explainCell, type CellExplanation, type NeedOrigin } from './explain-cell.js';
export type { GrantContribution, SubgrantContribution } from './contributions.js';
export type { RateOrigin } from './explain-rate.js';
export { BANDS, LEVELS, FX_METHODS, type Band, type Level, type FxMethod, type GapInput } from './gap-input.js';
