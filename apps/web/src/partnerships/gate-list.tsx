import { IconCheck, IconCircleDashed, IconX } from '@tabler/icons-react';
import { Badge } from '../ui/badge';
import { Section } from '../ui/section';
import { useWords } from '../words/use-words';
import type { PartnershipProfile } from './partnership';
import css from './partnership.module.css';

/** What must hold, in the order in which people look at it, with the reasons of the gate that say it does not. */
const CHECKS = [
  { key: 'approved', codes: ['not-approved'] },
  { key: 'valid', codes: ['expired'] },
  { key: 'unsuspended', codes: ['suspended'] },
  { key: 'band', codes: ['band-too-low'] },
  { key: 'plan', codes: ['no-action', 'criterion-without-action', 'domain-without-action', 'action-due-too-late'] },
  { key: 'incidents', codes: ['serious-incident-open'] },
  { key: 'money', codes: ['money-not-assessed'] },
  { key: 'questions', codes: ['question-refused'] },
] as const;

type Met = 'yes' | 'no' | 'open';
const ICONS = { yes: IconCheck, no: IconX, open: IconCircleDashed };

/** The gate to active as a list: what holds, what does not, and what cannot be said before an approval. */
export function GateList({ partnership }: { partnership: PartnershipProfile }) {
  const { t } = useWords();
  const { gate, provisional, assessmentId } = partnership;
  return (
    <Section
      title={t('partnerships:gate.title')}
      about={gate.warnsOnly ? t('partnerships:gate.warns') : t('partnerships:gate.about')}
      acts={<Verdict gate={gate} />}
    >
      <ul className={css.checks}>
        {CHECKS.filter((check) => check.key !== 'money' || partnership.carriesMoney).map((check) => (
          <CheckLine key={check.key} check={check} partnership={partnership} hasAssessment={assessmentId !== null} />
        ))}
      </ul>
      {provisional && <p className="label">{t('partnerships:gate.provisional')}</p>}
    </Section>
  );
}

function Verdict({ gate }: { gate: PartnershipProfile['gate'] }) {
  const { t } = useWords();
  if (gate.reasons.length === 0) return <Badge tone="fine">{t('partnerships:gate.open')}</Badge>;
  return gate.warnsOnly ? (
    <Badge tone="risk">{t('partnerships:gate.openWarned')}</Badge>
  ) : (
    <Badge tone="late" icon={IconX}>
      {t('partnerships:gate.closed')}
    </Badge>
  );
}

type LineProps = { check: (typeof CHECKS)[number]; partnership: PartnershipProfile; hasAssessment: boolean };

/** Before an approval only incidents and the approval itself can be said; a plan counts only where the band allows one. */
function CheckLine({ check, partnership, hasAssessment }: LineProps) {
  const { t } = useWords();
  const codes: readonly string[] = check.codes;
  const reasons = partnership.gate.reasons.filter(({ code }) => codes.includes(code));
  const isTooLow = partnership.gate.reasons.some(({ code }) => code === 'band-too-low');
  const isKnown =
    check.key === 'plan' ? hasAssessment && !isTooLow : hasAssessment || check.key === 'approved' || check.key === 'incidents';
  const met: Met = reasons.length > 0 ? 'no' : isKnown ? 'yes' : 'open';
  const Icon = ICONS[met];
  return (
    <li className={css.check} data-met={met}>
      <Icon size={16} role="img" aria-label={t(`partnerships:met.${met}`)} />
      <span>
        {met === 'no' ? t(`partnerships:unmet.${check.key}`) : t(`partnerships:check.${check.key}`)}
        <span className={css.subjects}>
          {reasons
            .filter(({ subject }) => subject !== null)
            .map(({ code, subject }) => (
              <span key={`${code} ${subject}`}>{t(`partnerships:subject.${code}`, { subject: subject ?? '' })}</span>
            ))}
        </span>
      </span>
    </li>
  );
}
