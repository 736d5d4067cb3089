import { type Dossier, inLanguage, ratioOf } from '../assessments/assessment';
import { useRead } from '../api/use-api';
import { Ratio } from '../ui/amount';
import { AppLink } from '../ui/app-link';
import { Badge, BandBadge, type Band, StateBadge } from '../ui/badge';
import { DateText } from '../ui/date-text';
import { DomainBars } from '../ui/domain-bars';
import { EmptyState } from '../ui/empty-state';
import { Section } from '../ui/section';
import { Skeleton } from '../ui/waiting';
import { hundredfold, rounded } from '../ui/decimal-text';
import { useWords } from '../words/use-words';
import { latestTwo, type PartnershipProfile } from './partnership';
import css from './partnership.module.css';

/** The assessment that the partnership stands on: band, share, domains, and the change since the one before. */
export function LatestAssessment({ partnership }: { partnership: PartnershipProfile }) {
  const { t } = useWords();
  const { latest, before } = latestTwo(partnership);
  if (!latest)
    return (
      <Section title={t('partnerships:latest.title')}>
        <EmptyState title={t('partnerships:latest.none')}>{t('partnerships:latest.noneAbout')}</EmptyState>
      </Section>
    );
  return (
    <Section
      title={t('partnerships:latest.title')}
      about={before && t('partnerships:latest.mark')}
      acts={<AppLink to={`/assessments/${latest.id}`}>{t('partnerships:latest.open')}</AppLink>}
    >
      <div className={css.verdict}>
        <span className={css.figure}>
          <Ratio value={ratioOf(latest.overall)} decimals={1} />
        </span>
        {latest.band && <BandBadge band={latest.band as Band} />}
        {latest.state !== 'approved' && <StateBadge of="assessment" state={latest.state} />}
        {latest.validUntilOn && (
          <span className="muted">
            {t('partnerships:latest.until')} <DateText value={latest.validUntilOn} />
          </span>
        )}
        {partnership.expiring && <Badge tone="risk">{t('partners:expiring')}</Badge>}
      </div>
      <Bars latestId={latest.id} beforeId={before?.id ?? null} />
    </Section>
  );
}

function Bars({ latestId, beforeId }: { latestId: string; beforeId: string | null }) {
  const { t, language } = useWords();
  const { data: latest } = useRead<Dossier>(`/assessments/${latestId}`);
  const { data: before } = useRead<Dossier>(beforeId && `/assessments/${beforeId}`);
  if (!latest) return <Skeleton lines={7} />;
  const { card, soFar, result } = latest;
  const isIn = (codes: readonly string[], domain: string) =>
    card.criteria.some((criterion) => criterion.domain === domain && codes.includes(criterion.id));
  const hasRedLine = (domain: string) => card.criteria.some((one) => one.domain === domain && one.rule === 'red_line');
  return (
    <DomainBars
      label={t('partnerships:latest.domains')}
      domains={card.domains.map(({ id, name }) => {
        const ratio = ratioOf(soFar.domains.find(({ domain }) => domain === id)?.percent ?? null);
        return {
          code: id,
          label: inLanguage(name, language),
          score: ratio && rounded(timesTop(ratio, card.top), 1),
          ratio,
          before: ratioOf(before?.soFar.domains.find(({ domain }) => domain === id)?.percent ?? null),
          redLine: isIn(result.failedRedLines, id) ? ('crossed' as const) : hasRedLine(id) ? ('held' as const) : undefined,
          weak: result.weakDomains.includes(id),
        };
      })}
    />
  );
}

/** A share of the possible score as a mean on the scale: 0.8500 of 4 is '3.40'. For the eye; the share is what counts. */
function timesTop(ratio: string, top: number): string {
  const hundredths = BigInt(rounded(hundredfold(ratio), 2).replace('.', '')) * BigInt(top);
  const text = hundredths.toString().padStart(5, '0');
  return `${text.slice(0, -4)}.${text.slice(-4)}`;
}
