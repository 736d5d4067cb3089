/** A criterion as the card is written: its rule, its weight, and its words in both languages side by side. */
export interface CardCriterionText {
  id: string;
  weight: number;
  rule: 'scored' | 'minimum' | 'red_line';
  failBelow: number | null;
  meetsAtLeast: number | null;
  naAllowed?: boolean;
  en: CriterionWords;
  fr: CriterionWords;
}

/** What is asked, what would show it, and what the scores 0, 2 and 4 look like. */
export interface CriterionWords {
  text: string;
  evidence: string;
  anchors: readonly [nought: string, two: string, four: string];
}

export interface CardDomainText {
  id: string;
  en: string;
  fr: string;
  criteria: CardCriterionText[];
}

/** Counts in the sums only. */
export function scored(): Pick<CardCriterionText, 'rule' | 'failBelow' | 'meetsAtLeast'> {
  return { rule: 'scored', failBelow: null, meetsAtLeast: null };
}

/** A score below this needs an action. */
export function minimum(meetsAtLeast: number): Pick<CardCriterionText, 'rule' | 'failBelow' | 'meetsAtLeast'> {
  return { rule: 'minimum', failBelow: null, meetsAtLeast };
}

/** A score below the first number fails the whole assessment, one below the second needs an action. */
export function redLine(failBelow: number, meetsAtLeast: number): Pick<CardCriterionText, 'rule' | 'failBelow' | 'meetsAtLeast'> {
  return { rule: 'red_line', failBelow, meetsAtLeast };
}
