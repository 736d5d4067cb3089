export { Audit, type Subject } from './audit.service.js';
export { AuditChain, type ChainReport } from './chain.service.js';
export { AuditLog } from './log.service.js';
export type { Changes } from './domain/entry.js';
export { changesBetween, changesOfNew } from './domain/changes.js';
export { historyOf, type HistoryRow as AuditEntry, type LogFilter } from './log.queries.js';
export { HistoryEntryView, LogCheckView, LogEntryView, LogWordsView } from './log.views.js';
export { AuditModule } from './audit.module.js';
