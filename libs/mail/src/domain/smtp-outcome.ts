/**
 * What became of one message that was handed to an SMTP server (reliability.md A3.5).
 *
 * - sent: the server took it.
 * - dead: the server refuses this message or recipient for good (5xx).
 * - retry: not delivered, for certain; later it may be. `server` tells that the whole server is away or refuses us, so
 *   that other messages would fare the same.
 * - unknown: the connection broke after the message's final dot and before the answer. Nobody can tell.
 *
 * "451 try later" is a retry, "550 no such user" is dead, a connection refused is a retry of the whole server.
 */
export type SmtpOutcome =
  | { kind: 'sent' }
  | { kind: 'dead'; reason: string }
  | { kind: 'retry'; reason: string; server: boolean }
  | { kind: 'unknown'; reason: string };

/** What the SMTP client says when a delivery failed. */
export interface SmtpFailure {
  message: string;
  /** The client's own code: ECONNECTION, ETIMEDOUT, EENVELOPE, EMESSAGE, EAUTH … */
  code?: string;
  /** The server's answer, such as 550. */
  responseCode?: number;
}

/** Answers about one message or recipient; all other failures are about the connection. */
const ABOUT_THE_MESSAGE = new Set(['EENVELOPE', 'EMESSAGE']);
/** We have to sign in, or did it wrongly: a wrong setting must not bury every reminder. */
const ABOUT_OUR_ACCESS = new Set([530, 534, 535, 538]);
const LONGEST_REASON = 300;

/** The outcome of a failed delivery. `handedOver` tells that the whole message had been written when it failed. */
export function outcomeOfFailure(failure: SmtpFailure, handedOver: boolean): SmtpOutcome {
  const reason = shortened(failure.message);
  const { code = '', responseCode } = failure;
  if (!ABOUT_THE_MESSAGE.has(code)) {
    return handedOver && responseCode === undefined ? { kind: 'unknown', reason } : { kind: 'retry', reason, server: true };
  }
  if (responseCode === undefined) return { kind: 'dead', reason };
  if (ABOUT_OUR_ACCESS.has(responseCode)) return { kind: 'retry', reason, server: true };
  return responseCode >= 500 ? { kind: 'dead', reason } : { kind: 'retry', reason, server: false };
}

/** One line, and no more of it than a person reads. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_REASON ? line : `${line.slice(0, LONGEST_REASON - 1)}…`;
}
