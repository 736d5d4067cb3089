export { type Config, ConfigError, readConfig, SETTING_NAMES } from './config.js';
export { SystemClock } from './system-clock.js';
export { newId } from './ids.js';
export { Database, type Tx, actAs, affected, documents, firstRow, rows } from './database.js';
export { databaseAnswers, isWorkerAlive, sayAlive } from './heartbeats.queries.js';
export {
  claimKey,
  forgetAnswersTo,
  forgetOldAnswers,
  keepAnswer,
  keptAnswer,
  type KeptAnswer,
  releaseKey,
  type RequestKey,
} from './kept-answers.queries.js';
export { type Spent, spentBy } from './spent.js';
export { statementTexts } from './statements.js';
export { jsonOf } from './json-of.js';
export { oneByOne } from './one-by-one.js';
export { NOW, noRecord, type Versioned, staleRecord, updateVersioned } from './versioned.js';
export { type Page, type Position, DEFAULT_LIMIT, MAXIMUM_LIMIT, pageOf, readCursor } from './cursor.js';
export { connectionOptions, typeOrmOptions } from './connection.js';
export { Queues, type QueueName, checkRedis } from './queues.js';
export { migrate, revertLast } from './migrate.js';
export { Jobs } from './jobs.service.js';
export { type Job, type JobState, whoAskedFor } from './jobs.queries.js';
export {
  IsAmount,
  IsCode,
  IsCurrency,
  IsFilledText,
  IsListOf,
  IsPlainDate,
  IsRate,
  IsShare,
  IsTrueOrFalse,
} from './validators.js';
export { CONFIG, PlatformModule } from './platform.module.js';
