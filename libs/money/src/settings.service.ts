import { Injectable } from '@nestjs/common';
import { Audit, changesBetween } from '#audit';
import { type Actor, Conflict, requireReach } from '#kernel';
import { affected, Database, rows, type Tx } from '#platform';
import type { MoneySettingsInput } from './setting.inputs.js';
import { type MoneySettings, moneySettings } from './settings.queries.js';

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
      await raiseVersion(tx, version, input.reportingCurrency ?? before.reportingCurrency);
      await storeProbabilities(tx, input.stageProbabilities ?? {});
      const after = await moneySettings(tx);
      await this.audit.record(
        tx,
        actor,
        'money_settings.edited',
        { type: 'money_settings', id: SETTINGS_ID },
        changesBetween(before, after),
      );
      return after;
    });
  }
}

async function raiseVersion(tx: Tx, version: number, currency: string): Promise<void> {
  const raised = await affected(
    tx,
    'update money.setting set version = version + 1, updated_at = now(), reporting_currency = $2 where version = $1',
    [version, currency],
  );
  if (raised === 0) {
    throw new Conflict(
      'record.stale',
      'Somebody else changed this record since you opened it. Load it again and repeat your change.',
    );
  }
}

async function storeProbabilities(tx: Tx, probabilities: object): Promise<void> {
  for (const [stage, probability] of Object.entries(probabilities)) {
    await rows(tx, 'update money.stage_probability set probability = $2 where stage = $1', [stage, probability]);
  }
}
