import { Fraction } from '#kernel';
import type { CardDocument } from './domain/card-for-profile.js';
import { readScorecard } from './domain/read-scorecard.js';
import type { Criterion, CriterionRule } from './domain/scorecard.js';
import { readScorecardTerms } from './domain/scorecard-terms.js';
import { CARD_LANGUAGES, type CardLabels, type CardLanguage, type StandardVersion } from './standard-version.entity.js';
import type { ProfileRow } from './standards.queries.js';

/** A text in every language of the cards. */
export class CardTextView {
  en: string;
  fr: string;
}

/** What each score of the scale means. */
export class AnchorView {
  score: number;
  text: CardTextView;
}

export class CriterionView {
  /** @example G1 */ id: string;
  /** @example G */ domain: string;
  text: CardTextView;
  weight: number;
  rule: CriterionRule;
  /** a score below this fails the assessment */ failBelow: number | null;
  /** a score below this needs an action */ meetsAtLeast: number | null;
  naAllowed: boolean;
  evidenceHint: CardTextView;
  anchors: AnchorView[];
}

export class CardDomainView {
  /** @example G */ id: string;
  name: CardTextView;
  weight: number;
}

/** A scorecard as people read it. */
export class CardView {
  /** @example 4 */ top: number;
  domains: CardDomainView[];
  criteria: CriterionView[];
  /** per cent of the possible score @example 75.00 */ meetsAtLeast: string;
  /** @example 50.00 */ eachDomainAtLeast: string;
  /** @example 50.00 */ conditionalAtLeast: string;
  /** per cent of the weight that may be not applicable @example 15.00 */ maxNotApplicable: string;
  validityMonthsMeets: number | null;
  validityMonthsConditional: number | null;
  actionPlanMaxDays: number;
  reapplyAfterMonths: number;
}

/** A version of the standards in a list. */
export class StandardVersionView {
  id: string;
  version: number;
  standard: string;
  /** @example 1.0.0 */ versionNumber: string;
  status: 'draft' | 'proposal' | 'adopted' | 'retired';
  /** no board has adopted it */ provisional: boolean;
  /** the version under which assessments start today */ inForce: boolean;
  /** used or adopted: its card never changes again */ frozen: boolean;
  adoptedByBoardOn: string | null;
  effectiveFrom: string | null;
}

export class StandardVersionCardView extends StandardVersionView {
  card: CardView;
}

export class GateQuestionView {
  code: string;
  text: CardTextView;
}

export class ProfileView {
  /** @example fiscal_host */ code: string;
  name: CardTextView;
  validityMonths: number | null;
  /** criterion to the score that it must reach */ thresholds: Record<string, number>;
  naAllowed: readonly string[] | null;
  gateQuestions: GateQuestionView[];
  blindWithMoney: boolean;
  gateWarnsOnly: boolean;
}

export function toVersionView(version: StandardVersion, inForceId: string | null): StandardVersionView {
  const { id, version: revision, standard, versionNumber, status, provisional, adoptedByBoardOn, effectiveFrom } = version;
  const frozen = version.frozenAt !== null || !provisional;
  return {
    id,
    version: revision,
    standard,
    versionNumber,
    status,
    provisional,
    inForce: id === inForceId,
    frozen,
    adoptedByBoardOn,
    effectiveFrom,
  };
}

/** The card with its words in every language; where a word is not translated, the card's own stands. */
export function toCardView(document: CardDocument, labels: StandardVersion['labels']): CardView {
  const card = readScorecard(document);
  const terms = readScorecardTerms(document);
  return {
    top: card.top,
    domains: card.domains.map(({ id, name, weight }) => ({
      id,
      weight,
      name: inEachLanguage(labels, (words) => words.domains?.[id], name),
    })),
    criteria: card.criteria.map((criterion) => toCriterionView(criterion, labels)),
    meetsAtLeast: percentOf(card.meets.overallAtLeast),
    eachDomainAtLeast: percentOf(card.meets.eachDomainAtLeast),
    conditionalAtLeast: percentOf(card.conditional.overallAtLeast),
    maxNotApplicable: percentOf(card.maxNaWeight),
    validityMonthsMeets: terms.validityMonths.meets,
    validityMonthsConditional: terms.validityMonths.conditional,
    actionPlanMaxDays: terms.actionPlanMaxDays,
    reapplyAfterMonths: terms.reapplyAfterMonths,
  };
}

export function toProfileView(profile: ProfileRow): ProfileView {
  const { nameEn, nameFr, gateQuestions, ...rules } = profile;
  const questions = gateQuestions.map(({ code, en, fr }) => ({ code, text: { en, fr } }));
  return { ...rules, name: { en: nameEn, fr: nameFr }, gateQuestions: questions };
}

function toCriterionView(criterion: Criterion, labels: StandardVersion['labels']): CriterionView {
  const { id, domain, text, weight, rule, failBelow, meetsAtLeast, naAllowed, evidenceHint, anchors } = criterion;
  const own = (typeof anchors === 'object' && anchors !== null ? anchors : {}) as Record<string, unknown>;
  return {
    id,
    domain,
    weight,
    rule,
    failBelow,
    meetsAtLeast,
    naAllowed,
    text: inEachLanguage(labels, (words) => words.criteria?.[id], text),
    evidenceHint: inEachLanguage(labels, (words) => words.evidence?.[id], evidenceHint),
    anchors: Object.keys(own).map((score) => ({
      score: Number(score),
      text: inEachLanguage(labels, (words) => words.anchors?.[id]?.[score], own[score]),
    })),
  };
}

function inEachLanguage(
  labels: StandardVersion['labels'],
  wordOf: (words: CardLabels) => string | undefined,
  otherwise: unknown,
): CardTextView {
  const entries = CARD_LANGUAGES.map((language): [CardLanguage, string] => [
    language,
    wordOf(labels[language] ?? {}) ?? (typeof otherwise === 'string' ? otherwise : ''),
  ]);
  return Object.fromEntries(entries) as unknown as CardTextView;
}

function percentOf(share: Fraction): string {
  return share.times(Fraction.of(100)).toFixed(2);
}
