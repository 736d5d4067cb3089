import { PIPELINE_STAGES, type PipelineStage } from '#kernel';
import { affected, firstRow, rows, type Tx } from '#platform';

export interface MoneySettings {
  version: number;
  reportingCurrency: string;
  /** Shares as text without superfluous zeros, in the order of the stages. */
  stageProbabilities: Record<PipelineStage, string>;
}

export async function moneySettings(tx: Tx): Promise<MoneySettings> {
  const setting = await firstRow<{ version: number; reportingCurrency: string }>(
    tx,
    'select version, reporting_currency from money.setting',
  );
  const found = await rows<{ stage: PipelineStage; probability: string }>(
    tx,
    'select stage, trim_scale(probability)::text as probability from money.stage_probability',
  );
  const known = new Map(found.map((row) => [row.stage, row.probability]));
  const stageProbabilities = Object.fromEntries(PIPELINE_STAGES.map((stage) => [stage, known.get(stage)!]));
  return { ...setting!, stageProbabilities: stageProbabilities as Record<PipelineStage, string> };
}

/** Another currency to report in, or the same. False: the settings are not in this version any more. */
export async function raiseSettings(tx: Tx, version: number, currency: string): Promise<boolean> {
  const raised = await affected(
    tx,
    'update money.setting set version = version + 1, updated_at = now(), reporting_currency = $2 where version = $1',
    [version, currency],
  );
  return raised > 0;
}

/** Sets the probabilities of these stages. */
export async function storeProbabilities(tx: Tx, probabilities: object): Promise<void> {
  await rows(
    tx,
    `update money.stage_probability p set probability = r.value::numeric from jsonb_each_text($1::jsonb) r where r.key = p.stage`,
    [JSON.stringify(probabilities)],
  );
}

/** The currency in which reports are drawn up. */
export async function reportingCurrency(tx: Tx): Promise<string> {
  const row = await firstRow<{ currency: string }>(tx, 'select reporting_currency as currency from money.setting');
  return row!.currency;
}
