import type { components } from '../api/schema';
import type { Language } from '../words/language';

export type Assessment = components['schemas']['AssessmentView'];
export type Dossier = components['schemas']['AssessmentDossierView'];
export type Answer = components['schemas']['AnswerView'];
export type SavedAnswer = components['schemas']['SavedAnswerView'];
export type Criterion = components['schemas']['CriterionView'];
export type Evidence = components['schemas']['EvidenceView'];
export type Action = components['schemas']['ActionView'];
export type CardText = components['schemas']['CardTextView'];

export const ASSESSMENT_STATES = [
  'draft',
  'in_assessment',
  'in_review',
  'approved',
  'rejected',
  'suspended',
  'expired',
  'superseded',
  'withdrawn',
] as const;
export const BANDS = ['meets', 'conditional', 'does_not_meet'] as const;
export const EVIDENCE_KINDS = ['file_reference', 'link', 'call_note', 'public_statement'] as const;

/** The reader's own words of the card. */
export const inLanguage = (text: CardText, language: Language): string => text[language];

/** The scores of a scale, lowest first: 4 → 0 to 4. */
export const scoresTo = (top: number): number[] => Array.from({ length: top + 1 }, (_, score) => score);

/** Two decimals of a percentage as ratio text, for bars: '82.50' → '0.8250'. */
export function ratioOf(percent: string | null): string | null {
  if (percent === null) return null;
  const [whole = '0', decimals = ''] = percent.split('.');
  const digits = (whole + decimals.padEnd(2, '0')).padStart(5, '0');
  return `${digits.slice(0, -4)}.${digits.slice(-4)}`;
}

/** Whether one percentage is below another, exactly: both have two decimals. */
export function isBelow(percent: string | null, least: string): boolean {
  return percent !== null && BigInt(percent.replace('.', '')) < BigInt(least.replace('.', ''));
}

export type Said = { score: number | null; notApplicable: boolean; note: string | null };

export const NOTHING_SAID: Said = { score: null, notApplicable: false, note: null };

export const isAnswered = ({ score, notApplicable }: Said): boolean => score !== null || notApplicable;

/** The element of a criterion or question, to jump to. */
export const placeOf = (code: string): string => `at-${code}`;

/** Scrolls to a criterion, domain or question and gives it the focus, so that digits score it at once. */
export function goTo(code: string): void {
  const place = document.getElementById(placeOf(code));
  place?.scrollIntoView({ block: 'center' });
  place?.focus({ preventScroll: true });
}

/** The dossier with one answer saved: what the API said about the whole is taken over. */
export function withAnswer(dossier: Dossier, saved: SavedAnswer): Dossier {
  const { assessmentVersion, result, soFar, ...answer } = saved;
  const answers = [...dossier.answers.filter(({ criterion }) => criterion !== answer.criterion), answer];
  return {
    ...dossier,
    answers,
    result,
    soFar,
    version: assessmentVersion,
    state: dossier.state === 'draft' ? 'in_assessment' : dossier.state,
    answeredCount: answers.filter(isAnswered).length,
    may: { ...dossier.may, submit: dossier.may.score },
  };
}
