export { Audit, type Subject } from './audit.service.js';
export { AuditChain, type ChainReport } from './chain.service.js';
export type { Changes } from './domain/entry.js';
export { changesBetween, changesOfNew } from './domain/changes.js';
export { historyOf, type AuditEntry } from './audit.queries.js';
export { AuditModule } from './audit.module.js';
