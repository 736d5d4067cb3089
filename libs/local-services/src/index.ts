export { type EmbeddedPostgres, refuseSecondStart, startEmbeddedPostgres, withEmbeddedPostgres } from './embedded-postgres.js';
export { type EmbeddedDatabase, findRunningEmbedded } from './embedded-server.js';
export { keptSecretKey } from './kept-secret.js';
export { freePort, refuseTakenPort } from './free-port.js';
export { type CatcherOptions, type MailCatcher, startMailCatcher } from './mail-catcher.js';
export { type CaughtMessage, type OpenedMessage, CaughtMail } from './caught-mail.js';
