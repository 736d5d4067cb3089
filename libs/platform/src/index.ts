export { type Config, ConfigError, readConfig, SETTING_NAMES } from './config.js';
export { SystemClock } from './system-clock.js';
export { newId } from './ids.js';
export { Database, type Tx, actAs, affected, documents, firstRow, listOf, rows } from './database.js';
export { type ColumnsOf, columnsOf } from './columns.js';
export { noteSpent, spentBy } from './spent.js';
export { type Search, type Searched, searchFor } from './search.js';
export { isWorkerAlive, sayAlive } from './heartbeats.queries.js';
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
export { statementTexts } from './statements.js';
export { jsonOf } from './json-of.js';
export { oneByOne } from './one-by-one.js';
export { insertAll } from './insert-all.js';
export { NOW, noRecord, type Versioned, staleRecord, updateVersioned } from './versioned.js';
export {
  type Page,
  type Position,
  DEFAULT_LIMIT,
  MAXIMUM_LIMIT,
  listed,
  pageOf,
  type Total,
  wholeList,
  readCursor,
} from './cursor.js';
export { typeOrmOptions } from './connection.js';
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
export { countAmongFirst, type Found, findPage, type Listing, Where } from './listing.js';
