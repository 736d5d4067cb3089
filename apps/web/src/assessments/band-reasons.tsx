import { IconAlertTriangle, IconArrowRight, IconCheck, IconCircleDashed, IconFlag, type TablerIcon } from '@tabler/icons-react';
import type { Tone } from '../ui/state-tones';
import { useWords } from '../words/use-words';
import { type Dossier, goTo, isBelow, placeOf } from './assessment';
import css from './overview.module.css';

const ICONS: Record<Tone, TablerIcon> = {
  late: IconFlag,
  risk: IconAlertTriangle,
  accent: IconArrowRight,
  fine: IconCheck,
  quiet: IconCircleDashed,
};

type Reason = { key: string; tone: Tone; icon: TablerIcon; text: string; codes: readonly string[] };

/** Why the band is what it is: red lines, minimums, weak domains, what is missing; each leads to its criterion. */
export function BandReasons({ dossier }: { dossier: Dossier }) {
  const reasons = useReasons(dossier);
  const { t } = useWords();
  if (reasons.length === 0)
    return (
      <p className={css.reason} data-tone="fine">
        <IconCheck size={15} aria-hidden="true" />
        {t('assessments:reason.none')}
      </p>
    );
  return (
    <ul className={css.reasons} aria-label={t('assessments:overview.why')}>
      {reasons.map(({ key, tone, icon: Icon, text, codes }) => (
        <li key={key} className={css.reason} data-tone={tone}>
          <Icon size={15} aria-hidden="true" />
          <span>
            {text}
            {codes.length > 0 && (
              <span className={css.codes}>
                {codes.map((code) => (
                  <CodeLink key={code} code={code} />
                ))}
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

function CodeLink({ code }: { code: string }) {
  return (
    <a
      href={`#${placeOf(code)}`}
      onClick={(event) => {
        event.preventDefault();
        goTo(code);
      }}
    >
      {code}
    </a>
  );
}

const many = (key: string, tone: Tone, text: string, codes: readonly string[]): Reason[] =>
  codes.length === 0 ? [] : [{ key, tone, icon: ICONS[tone], text, codes }];
const one = (key: string, tone: Tone, text: string, holds: boolean): Reason[] =>
  holds ? [{ key, tone, icon: ICONS[tone], text, codes: [] }] : [];

function useReasons({ soFar, result, card, actions, gateQuestions }: Dossier): Reason[] {
  const { t } = useWords();
  const acted = new Set(actions.filter(({ complete }) => complete).map(({ criterion, domain }) => criterion ?? domain));
  const below = soFar.belowMeetsThreshold.filter((code) => !soFar.failedRedLines.includes(code));
  const least = isBelow(soFar.overall, card.conditionalAtLeast) ? card.conditionalAtLeast : card.meetsAtLeast;
  const isRefused = gateQuestions.some(({ answer }) => answer === false);
  return [
    ...many('red', 'late', t('assessments:reason.redLine'), soFar.failedRedLines),
    ...one('overall', 'risk', t('assessments:reason.overall', { least: wholeOf(least) }), isBelow(soFar.overall, least)),
    ...many(
      'without',
      'risk',
      t('assessments:reason.below'),
      below.filter((code) => !acted.has(code)),
    ),
    ...many(
      'with',
      'accent',
      t('assessments:reason.belowActed'),
      below.filter((code) => acted.has(code)),
    ),
    ...many('weak', 'risk', t('assessments:reason.weak'), soFar.weakDomains),
    ...one('plan', 'risk', t('assessments:reason.noPlan'), result.band === 'conditional' && acted.size === 0),
    ...many('na', 'late', t('assessments:reason.naNotAllowed'), result.naNotAllowed),
    ...one('much', 'late', t('assessments:reason.tooMuchNa', { most: wholeOf(card.maxNotApplicable) }), result.tooMuchNa),
    ...one('questions', 'late', t('assessments:reason.questions'), isRefused),
    ...many('missing', 'quiet', t('assessments:reason.missing', { count: result.missing.length }), result.missing),
  ];
}

/** A percentage without its decimals when they are nought: '75.00' → '75'. */
const wholeOf = (percent: string): string => percent.replace(/\.?0+$/, '');
