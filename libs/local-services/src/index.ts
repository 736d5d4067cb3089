export {
  type EmbeddedPostgres,
  type StartOptions,
  AlreadyRunning,
  refuseSecondStart,
  startEmbeddedPostgres,
  withEmbeddedPostgres,
} from './embedded-postgres.js';
export { type EmbeddedDatabase, findRunningEmbedded } from './embedded-server.js';
export { keptSecretKey } from './kept-secret.js';
export { freePort, whyPortIsTaken } from './free-port.js';
