import type { ReactNode } from 'react';
import type { components } from '../api/schema';
import { useCan } from '../api/session';
import { useRead } from '../api/use-api';
import { AppLink } from '../ui/app-link';
import { DateText } from '../ui/date-text';
import { Unknown } from '../ui/amount';
import { DefinitionList, Section } from '../ui/section';
import { useWords } from '../words/use-words';
import type { PartnershipProfile } from './partnership';
import css from './partnership.module.css';

type Strategy = components['schemas']['StrategyView'];

/** What the partnership is for, whom it concerns and who looks after it. */
export function PartnershipFacts({ partnership, acts }: { partnership: PartnershipProfile; acts: ReactNode }) {
  const { t } = useWords();
  const { purpose, contributionToGoal, goalCodes, networks, carriesMoney, categories, owner, proposer, startsOn, endedOn } =
    partnership;
  const goalNames = useGoalNames(goalCodes);
  return (
    <Section title={t('partnerships:facts.title')} acts={acts}>
      <DefinitionList
        items={[
          { term: t('partnerships:facts.contribution'), value: contributionToGoal },
          { term: t('partnerships:facts.purpose'), value: purpose ?? <Unknown /> },
          { term: t('partnerships:facts.goals'), value: goalNames.length > 0 ? <Names names={goalNames} /> : <Unknown /> },
          {
            term: t('partnerships:facts.categories'),
            value: categories.map((code) => t(`partnerships:category.${code}`)).join(', ') || <Unknown />,
          },
          { term: t('partnerships:facts.networks'), value: networks.length > 0 ? <Networks networks={networks} /> : <Unknown /> },
          {
            term: t('partnerships:facts.money'),
            value: carriesMoney ? t('partnerships:facts.moneyYes') : t('partnerships:facts.moneyNo'),
          },
          { term: t('partnerships:facts.owner'), value: owner.name },
          { term: t('partnerships:facts.proposer'), value: proposer?.name ?? <Unknown /> },
          { term: t('partnerships:facts.starts'), value: <DateText value={startsOn} plain /> },
          ...(endedOn ? [{ term: t('partnerships:facts.ended'), value: <DateText value={endedOn} plain /> }] : []),
        ]}
      />
    </Section>
  );
}

function Names({ names }: { names: readonly string[] }) {
  return (
    <ul>
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
}

function Networks({ networks }: { networks: PartnershipProfile['networks'] }) {
  return (
    <ul className={css.names}>
      {networks.map(({ id, name }) => (
        <li key={id}>
          <AppLink to={`/partners/${id}`}>
            <bdi>{name}</bdi>
          </AppLink>
        </li>
      ))}
    </ul>
  );
}

/** The goals of the strategic plan, as choices and as names. */
export function useGoals(): { value: string; label: string }[] {
  const { language } = useWords();
  const mayRead = useCan('strategy.read');
  const { data } = useRead<Strategy>(mayRead ? '/strategy' : null);
  return (data?.goals ?? []).map(({ code, labelEn, labelFr }) => ({ value: code, label: language === 'fr' ? labelFr : labelEn }));
}

function useGoalNames(codes: readonly string[]): string[] {
  const goals = useGoals();
  return codes.map((code) => goals.find(({ value }) => value === code)?.label ?? code);
}
