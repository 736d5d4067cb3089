import { hostname } from 'node:os';
import { Inject, Injectable } from '@nestjs/common';
import { type Actor } from '#kernel';
import { composeReminder, MailTransport, type OutgoingMail, secondsBeforeRetry, type Sender, type SmtpOutcome } from '#mail';
import { CONFIG, type Config, Database, SystemClock } from '#platform';
import { planningBasis } from './planning-basis.queries.js';
import { type AttemptResult, type ClaimedReminder, LEASE_SECONDS } from './reminder-claims.queries.js';
import { ReminderClaims } from './reminder-claims.service.js';
import { ResultWriter } from './result-writer.js';

/** What became of the reminders of one run. */
export type DeliveryTally = Record<AttemptResult['state'], number>;

/** One run: it ends when nothing is due, when the process ends, or when the server takes nothing. */
interface Run {
  serverAway: boolean;
  tally: DeliveryTally;
}

const BATCH = 25;
/** While one batch is being finished the next one keeps the connections busy. */
const LANES = 2;
const RESEND_AFTER_SECONDS = 60;
const RENEW_EVERY_MS = (LEASE_SECONDS * 1000) / 3;
const LATEST_START_MS = LEASE_SECONDS * 1000 - 15_000;
const WRITE_PATIENCE_MS = 300_000;

/** Sends what is due: claims it, hands it to SMTP outside of any transaction, and writes down what became of it. */
@Injectable()
export class ReminderDelivery {
  private readonly worker = `${hostname()}-${process.pid}`;
  private readonly inFlight = new Set<ClaimedReminder>();
  private stopping = false;

  constructor(
    private readonly db: Database,
    private readonly claims: ReminderClaims,
    private readonly mail: MailTransport,
    private readonly clock: SystemClock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Sends until nothing is due. Safe to run in many workers at once. */
  async deliverDue(actor: Actor): Promise<DeliveryTally> {
    const run: Run = { serverAway: false, tally: { sent: 0, dead: 0, unknown: 0, retry: 0 } };
    const sender = senderOf(this.config);
    const writer = new ResultWriter((results) => this.claims.finish(actor, results, this.clock.now()), WRITE_PATIENCE_MS);
    const renewal = setInterval(() => void this.renew(actor), RENEW_EVERY_MS);
    try {
      await Promise.all(Array.from({ length: LANES }, () => this.deliverLane(actor, run, sender, writer)));
    } finally {
      clearInterval(renewal);
    }
    return run.tally;
  }

  /** Claims nothing more from now on; what is in flight is finished by the runs themselves. */
  stop(): void {
    this.stopping = true;
  }

  private async deliverLane(actor: Actor, run: Run, sender: Sender, writer: ResultWriter): Promise<void> {
    while (!this.stopping && !run.serverAway) {
      const { fingerprint } = await this.db.read(actor, planningBasis);
      const batch = await this.claims.claim(actor, fingerprint, this.clock.now(), { worker: this.worker, limit: BATCH });
      if (batch.length === 0) return;
      const claimedAt = performance.now();
      await Promise.all(batch.map((reminder) => this.deliver(reminder, { run, sender, writer, claimedAt })));
    }
  }

  private async deliver(
    reminder: ClaimedReminder,
    { run, sender, writer, claimedAt }: { run: Run; sender: Sender; writer: ResultWriter; claimedAt: number },
  ): Promise<void> {
    // This process stood still for so long that another may have claimed it since.
    if (performance.now() - claimedAt > LATEST_START_MS) return;
    this.inFlight.add(reminder);
    try {
      const { outcome, messageId } = await this.send(reminder, sender);
      if (outcome.kind === 'retry' && outcome.server) run.serverAway = true;
      const result = resultOf(reminder, outcome, messageId);
      await writer.add(result);
      run.tally[result.state] += 1;
    } finally {
      this.inFlight.delete(reminder);
    }
  }

  private async send(reminder: ClaimedReminder, sender: Sender): Promise<{ outcome: SmtpOutcome; messageId: string | null }> {
    let mail: OutgoingMail;
    try {
      mail = composeReminder({ ...reminder, at: this.clock.now() }, sender);
    } catch (error) {
      return { outcome: { kind: 'dead', reason: (error as Error).message }, messageId: null };
    }
    return { outcome: await this.mail.send(mail), messageId: mail.messageId };
  }

  private async renew(actor: Actor): Promise<void> {
    if (this.inFlight.size === 0) return;
    // Failing to renew loses nothing yet: the next beat tries again before the lease ends.
    await this.claims.renew(actor, [...this.inFlight]).catch(() => undefined);
  }
}

/** Throws an Error before anything is claimed when a setting is missing that every message needs. */
function senderOf({ mailFrom, publicUrl, secretKey }: Config): Sender {
  if (secretKey === null) throw new Error('ENTENTE_SECRET_KEY: is required by whoever sends reminders');
  return { from: mailFrom, publicUrl, secret: secretKey };
}

function resultOf(reminder: ClaimedReminder, outcome: SmtpOutcome, messageId: string | null): AttemptResult {
  const { id, attempt } = reminder;
  const error = outcome.kind === 'sent' ? null : outcome.reason;
  return { id, attempt, state: outcome.kind, error, messageId, wait: secondsToWait(reminder, outcome) };
}

/** What may have arrived is sent once more under the same Message-ID: a second copy is better than a missed date. */
function secondsToWait({ attempt, resent }: ClaimedReminder, outcome: SmtpOutcome): number | null {
  if (outcome.kind === 'retry') return secondsBeforeRetry(attempt, Math.random());
  return outcome.kind === 'unknown' && !resent ? RESEND_AFTER_SECONDS : null;
}
