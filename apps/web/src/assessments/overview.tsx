import { BandBadge, type Band } from '../ui/badge';
import { Ratio } from '../ui/amount';
import { Meter } from '../ui/meter';
import { useWords } from '../words/use-words';
import { type Dossier, goTo, inLanguage, placeOf, ratioOf } from './assessment';
import { BandReasons } from './band-reasons';
import { SubmitButton } from './submit-button';
import css from './overview.module.css';

/** What always stays in sight: the result as it stands, why, how far, and the way to each domain. */
export function Overview({ dossier }: { dossier: Dossier }) {
  const { t } = useWords();
  const overall = ratioOf(dossier.soFar.overall);
  return (
    <aside className={css.overview} aria-label={t('assessments:overview.title')}>
      <div className={css.figure}>
        <span className={css.percent}>
          <Ratio value={overall} decimals={1} />
        </span>
        {dossier.result.band === 'incomplete' && overall !== null && <span className="label">{t('assessments:soFar')}</span>}
        <BandBadge band={dossier.result.band as Band} />
      </div>
      <div className={css.bar}>
        <Meter label={t('assessments:overview.overall')} ratio={overall} mark={ratioOf(dossier.card.meetsAtLeast)} wide />
        <Progress dossier={dossier} />
      </div>
      <BandReasons dossier={dossier} />
      <DomainNav dossier={dossier} />
      <SubmitButton dossier={dossier} />
      {dossier.may.score && <p className={`${css.keys} no-print`}>{t('assessments:overview.keys', { top: dossier.card.top })}</p>}
    </aside>
  );
}

/** The result in one line: stays at the top of a narrow screen while the criteria go by. */
export function ResultStrip({ dossier }: { dossier: Dossier }) {
  return (
    <div className={`${css.strip} no-print`}>
      <b>
        <Ratio value={ratioOf(dossier.soFar.overall)} decimals={1} />
      </b>
      <BandBadge band={dossier.result.band as Band} />
      <Progress dossier={dossier} />
    </div>
  );
}

function Progress({ dossier }: { dossier: Dossier }) {
  const { t } = useWords();
  const { answeredCount, criteriaCount } = dossier;
  return <span className={css.progress}>{t('assessments:answered', { count: answeredCount, all: criteriaCount })}</span>;
}

function DomainNav({ dossier }: { dossier: Dossier }) {
  const { t, language } = useWords();
  return (
    <nav aria-label={t('assessments:overview.domains')}>
      <ul className={css.domains}>
        {dossier.card.domains.map((domain) => {
          const name = inLanguage(domain.name, language);
          const ratio = ratioOf(dossier.soFar.domains.find((one) => one.domain === domain.id)?.percent ?? null);
          const isWeak = dossier.soFar.weakDomains.includes(domain.id);
          const isCrossed = dossier.soFar.failedRedLines.some((code) => domainOf(dossier, code) === domain.id);
          return (
            <li key={domain.id}>
              <a
                href={`#${placeOf(domain.id)}`}
                className={css.domain}
                onClick={(event) => {
                  event.preventDefault();
                  goTo(domain.id);
                }}
              >
                <b>{domain.id}</b>
                <span className={css.name}>{name}</span>
                <Meter label={name} ratio={ratio} tone={isCrossed ? 'late' : isWeak ? 'risk' : 'accent'} />
                <Ratio value={ratio} />
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

const domainOf = (dossier: Dossier, code: string) => dossier.card.criteria.find(({ id }) => id === code)?.domain;
