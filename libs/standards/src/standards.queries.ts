import { type PlainDate } from '#kernel';
import { firstRow, rows, type Tx } from '#platform';
import type { ProfileRules } from './domain/card-for-profile.js';
import { StandardVersion } from './standard-version.entity.js';

/** A yes/no question without weight that a profile asks. */
export interface GateQuestion {
  code: string;
  en: string;
  fr: string;
}

/** A kind of partner and in what it differs from the card. */
export interface ProfileRow extends ProfileRules {
  code: string;
  nameEn: string;
  nameFr: string;
  gateQuestions: GateQuestion[];
  blindWithMoney: boolean;
  gateWarnsOnly: boolean;
}

const SELECT_PROFILE = `
  select code, name_en, name_fr, thresholds, na_allowed,
         validity_months, gate_questions,
         blind_with_money, gate_warns_only
  from standards.profile`;

/** Every profile, in the order in which people choose. */
export function listProfiles(tx: Tx): Promise<ProfileRow[]> {
  return rows<ProfileRow>(tx, `${SELECT_PROFILE} order by position`);
}

export function findProfile(tx: Tx, code: string): Promise<ProfileRow | null> {
  return firstRow<ProfileRow>(tx, `${SELECT_PROFILE} where code = $1`, [code]);
}

/** Every version of the standards, newest first. */
export function listVersions(tx: Tx): Promise<StandardVersion[]> {
  return tx.find(StandardVersion, { order: { id: 'DESC' } });
}

/**
 * The version under which an assessment starts on this day: the adopted one that is in effect, else the proposal
 * (decisions.md 8). Null when there is neither.
 */
export function versionInForce(tx: Tx, today: PlainDate): Promise<StandardVersion | null> {
  return tx
    .createQueryBuilder(StandardVersion, 'version')
    .where(`(version.status = 'adopted' and version.effectiveFrom <= :today) or version.status = 'proposal'`, { today })
    .orderBy('version.status')
    .addOrderBy('version.effectiveFrom', 'DESC', 'NULLS LAST')
    .addOrderBy('version.id', 'DESC')
    .getOne();
}

/** One version of the standards, locked until the end of the transaction. */
export function lockStandardVersion(tx: Tx, id: string): Promise<StandardVersion> {
  return tx.findOneOrFail(StandardVersion, { where: { id }, lock: { mode: 'pessimistic_write' } });
}
