import { Badge } from '../ui/badge';
import { DateText } from '../ui/date-text';
import { useWords } from '../words/use-words';
import type { Dossier } from './assessment';
import css from './assessment-facts.module.css';

/** Who proposed, assessed and reviewed, until when it holds, and under which standard. */
export function AssessmentFacts({ dossier }: { dossier: Dossier }) {
  const { t } = useWords();
  const { proposer, assessor, reviewer, approvedOn, validUntilOn, provisional, carriesMoney, correctionReason } = dossier;
  const facts: [string, React.ReactNode][] = [
    [t('assessments:fact.proposer'), proposer.name],
    [t('assessments:fact.assessor'), assessor?.name ?? t('assessments:fact.nobody')],
    [t('assessments:fact.reviewer'), reviewer?.name ?? t('assessments:fact.nobody')],
    ...(approvedOn
      ? [[t('assessments:fact.approved'), <DateText key="a" value={approvedOn} plain />] as [string, React.ReactNode]]
      : []),
    ...(validUntilOn
      ? [[t('assessments:fact.validUntil'), <DateText key="v" value={validUntilOn} />] as [string, React.ReactNode]]
      : []),
    ...(correctionReason ? [[t('assessments:fact.correction'), correctionReason] as [string, React.ReactNode]] : []),
  ];
  return (
    <div className={css.facts}>
      <dl>
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className="row tight">
        {provisional && <Badge tone="quiet">{t('assessments:provisional')}</Badge>}
        {carriesMoney && <Badge tone="accent">{t('assessments:withMoney')}</Badge>}
      </div>
    </div>
  );
}
