import { IconAlertTriangle, IconArrowRight, IconCheck, IconCircleDashed, IconFlag, type TablerIcon } from '@tabler/icons-react';
import type { Tone } from '../ui/state-tones';
import { useWords } from '../words/use-words';
import { type Dossier, goTo, placeOf } from './assessment';
import css from './overview.module.css';

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

function useReasons({ soFar, result, card, actions, gateQuestions }: Dossier): Reason[] {
  const { t } = useWords();
  const acted = new Set(actions.filter(({ complete }) => complete).map(({ criterion, domain }) => criterion ?? domain));
  const below = soFar.belowMeetsThreshold.filter((code) => !soFar.failedRedLines.includes(code));
  const [withAction, without] = [below.filter((code) => acted.has(code)), below.filter((code) => !acted.has(code))];
  const all: Reason[] = [
    { key: 'red', tone: 'late', icon: IconFlag, codes: soFar.failedRedLines, text: t('assessments:reason.redLine') },
    { key: 'without', tone: 'risk', icon: IconAlertTriangle, codes: without, text: t('assessments:reason.below') },
    { key: 'with', tone: 'accent', icon: IconArrowRight, codes: withAction, text: t('assessments:reason.belowActed') },
    { key: 'weak', tone: 'risk', icon: IconAlertTriangle, codes: soFar.weakDomains, text: t('assessments:reason.weak') },
    { key: 'na', tone: 'late', icon: IconAlertTriangle, codes: result.naNotAllowed, text: t('assessments:reason.naNotAllowed') },
    {
      key: 'missing',
      tone: 'quiet',
      icon: IconCircleDashed,
      codes: result.missing,
      text: t('assessments:reason.missing', { count: result.missing.length }),
    },
    {
      key: 'questions',
      tone: 'late',
      icon: IconAlertTriangle,
      codes: [],
      text: t('assessments:reason.questions'),
    },
  ];
  const hasRefused = gateQuestions.some(({ answer }) => answer === false);
  const shown = all.filter(({ key, codes }) => codes.length > 0 || (key === 'questions' && hasRefused));
  const many = result.tooMuchNa
    ? [tooMuch(t('assessments:reason.tooMuchNa', { most: Math.round(Number.parseFloat(card.maxNotApplicable)) }))]
    : [];
  return [...shown, ...many];
}

function tooMuch(text: string): Reason {
  return { key: 'much', tone: 'late', icon: IconAlertTriangle, codes: [], text };
}
