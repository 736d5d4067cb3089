import { Injectable } from '@nestjs/common';
import { Audit, changesBetween } from '#audit';
import { type Actor, requireReach } from '#kernel';
import { Database, staleRecord } from '#platform';
import type { MoneySettingsInput } from './setting.inputs.js';
import { type MoneySettings, moneySettings, raiseSettings, storeProbabilities } from './settings.queries.js';

/** The settings row has no id of its own; the record of acts knows it by this one. */
const SETTINGS_ID = '00000000-0000-7000-8000-000000000001';

/** The reporting currency and how likely each pipeline stage is. */
@Injectable()
export class MoneySettingsService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
  ) {}

  show(actor: Actor): Promise<MoneySettings> {
    return this.db.read(actor, moneySettings);
  }

  /** Changes what is given. The database keeps the reporting currency while grants or rates hang on it. */
  async edit(actor: Actor, version: number, input: MoneySettingsInput): Promise<MoneySettings> {
    requireReach(actor, 'rates.write', null);
    return this.db.transaction(actor, async (tx) => {
      const before = await moneySettings(tx);
      if (!(await raiseSettings(tx, version, input.reportingCurrency ?? before.reportingCurrency))) throw staleRecord();
      await storeProbabilities(tx, input.stageProbabilities ?? {});
      const after = await moneySettings(tx);
      const subject = { type: 'money_settings', id: SETTINGS_ID };
      await this.audit.record(tx, actor, 'money_settings.edited', subject, changesBetween(before, after));
      return after;
    });
  }
}
