import { Module } from '@nestjs/common';
import { MailModule } from '#mail';
import { DeadlinesService } from './deadlines.service.js';
import { LedgerUpkeep } from './ledger-upkeep.service.js';
import { ReminderClaims } from './reminder-claims.service.js';
import { ReminderDelivery } from './reminder-delivery.service.js';
import { ReminderPlanner } from './reminder-planner.service.js';
import { ReminderReconciliation } from './reminder-reconciliation.service.js';
import { RemindersService } from './reminders.service.js';
import { ReminderSweep } from './reminder-sweep.service.js';

const SERVICES = [
  DeadlinesService,
  LedgerUpkeep,
  ReminderClaims,
  ReminderDelivery,
  ReminderPlanner,
  ReminderReconciliation,
  RemindersService,
  ReminderSweep,
];

@Module({
  imports: [MailModule],
  providers: SERVICES,
  exports: SERVICES,
})
export class DeadlinesModule {}
