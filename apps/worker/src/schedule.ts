import { forgetOldRows } from './jobs/forget-old-rows.job.js';
import { keepPeriodsOfRetention } from './jobs/keep-periods-of-retention.job.js';
import { noteAuditHead } from './jobs/note-audit-head.job.js';
import { planRemindersAgain } from './jobs/plan-reminders-again.job.js';
import type { RecurringJob } from './jobs/recurring-job.js';
import { replayErasures } from './jobs/replay-erasures.job.js';
import { sayAlive } from './jobs/say-alive.job.js';
import { sendAccountMail } from './jobs/send-account-mail.job.js';
import { sendDueReminders } from './jobs/send-due-reminders.job.js';
import { takeUpWaitingJobs } from './jobs/take-up-waiting-jobs.job.js';

/** Everything that comes again by itself. */
export const SCHEDULE: readonly RecurringJob[] = [
  {
    name: 'send-due-reminders',
    what: 'Sends every reminder whose time has come. The timer is the guarantee; the queue only makes it sooner.',
    everySeconds: 30,
    byQueue: { everySeconds: 15 },
    run: sendDueReminders,
  },
  {
    name: 'send-account-mail',
    what: 'Sends invitations and links for forgotten passwords. Whoever asks for one wakes it up; the timer is the guarantee.',
    everySeconds: 15,
    run: sendAccountMail,
  },
  {
    name: 'take-up-waiting-jobs',
    what: 'Does long work that was asked for and that no queue has brought to a worker.',
    everySeconds: 30,
    run: takeUpWaitingJobs,
  },
  {
    name: 'say-alive',
    what: 'Tells whoever waits for long work that a worker is there.',
    everySeconds: 10,
    run: sayAlive,
  },
  {
    name: 'plan-reminders-again',
    what: 'Derives all reminders from their dates once more and compares them with the ledger. Every night.',
    byQueue: { cron: '20 2 * * *' },
    run: planRemindersAgain,
  },
  {
    name: 'forget-old-rows',
    what: 'Removes sessions that are over, answers kept for repeated requests, and old delivery traces. Every hour.',
    byQueue: { cron: '40 * * * *' },
    run: forgetOldRows,
  },
  {
    name: 'note-audit-head',
    what: 'Checks the log of acts and notes its last row, so that a shortened log is noticed. Every hour.',
    byQueue: { cron: '10 * * * *' },
    run: noteAuditHead,
  },
  {
    name: 'replay-erasures',
    what: 'Erases again whoever was erased and came back with an older backup. At the start and every hour.',
    everySeconds: 3600,
    run: replayErasures,
  },
  {
    name: 'keep-periods-of-retention',
    what: 'Lists what has outlived its period, and removes what was listed seven days ago and is not held. Every night.',
    byQueue: { cron: '50 2 * * *' },
    run: keepPeriodsOfRetention,
  },
];
