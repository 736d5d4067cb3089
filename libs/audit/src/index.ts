export { Audit, type Changes, type Subject } from './audit.service.js';
export { changesBetween, changesOfNew } from './changes.js';
export { historyOf, type AuditEntry } from './audit.queries.js';
export { AuditModule } from './audit.module.js';
