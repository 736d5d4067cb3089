import { Ratio } from '../ui/amount';
import { Badge } from '../ui/badge';
import { Meter } from '../ui/meter';
import { useWords } from '../words/use-words';
import { ActionPlan } from './action-plan';
import { type Dossier, inLanguage, placeOf, ratioOf } from './assessment';
import { CriterionRow } from './criterion-row';
import css from './scorecard.module.css';

type Props = { dossier: Dossier; domain: Dossier['card']['domains'][number] };

/** One domain with its criteria, its share of the possible score so far, and an action where it is weak. */
export function DomainPart({ dossier, domain }: Props) {
  const { t, language } = useWords();
  const name = inLanguage(domain.name, language);
  const criteria = dossier.card.criteria.filter((criterion) => criterion.domain === domain.id);
  const ratio = ratioOf(dossier.soFar.domains.find((one) => one.domain === domain.id)?.percent ?? null);
  const isWeak = dossier.soFar.weakDomains.includes(domain.id);
  const hasAction = dossier.actions.some((action) => action.domain === domain.id);
  const title = `domain-${domain.id}`;
  return (
    <section className={css.domain} aria-labelledby={title}>
      <header id={placeOf(domain.id)} tabIndex={-1} className={css.domainHead}>
        <h2 id={title}>
          <span className={css.code}>{domain.id}</span>
          {name}
        </h2>
        <span className={css.domainFigure}>
          {isWeak && <Badge tone="risk">{t('assessments:weak')}</Badge>}
          <Meter label={name} ratio={ratio} mark={ratioOf(dossier.card.eachDomainAtLeast)} tone={isWeak ? 'risk' : 'accent'} />
          <Ratio value={ratio} />
        </span>
      </header>
      {criteria.map((criterion) => (
        <CriterionRow key={criterion.id} dossier={dossier} criterion={criterion} />
      ))}
      {(isWeak || hasAction) && (
        <div className={css.domainAction}>
          {isWeak && <p>{t('assessments:weakAbout', { name })}</p>}
          <ActionPlan dossier={dossier} subject={domain.id} needed={isWeak} />
        </div>
      )}
    </section>
  );
}
