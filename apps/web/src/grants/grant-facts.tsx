import { AppLink } from '../ui/app-link';
import { DateText } from '../ui/date-text';
import { Ratio } from '../ui/amount';
import { type Definition, DefinitionList, Section } from '../ui/section';
import { useCodeWord, useWords } from '../words/use-words';
import type { GrantProfile } from './grant';
import css from './grants.module.css';

/** What the contract says and who answers for it. */
export function GrantFacts({ grant }: { grant: GrantProfile }) {
  const { t } = useWords();
  return (
    <div id="facts">
      <Section title={t('grants:facts.title')}>
        <div className={css.facts}>
          <DefinitionList items={useContract(grant)} />
          <DefinitionList items={usePeople(grant)} />
        </div>
      </Section>
    </div>
  );
}

function useContract(grant: GrantProfile): Definition[] {
  const { t } = useWords();
  const codeWord = useCodeWord();
  const override = grant.probabilityOverride;
  return [
    { term: t('grants:facts.code'), value: grant.code },
    { term: t('grants:facts.refDonor'), value: grant.refDonor ?? '–' },
    { term: t('grants:facts.signed'), value: <DateText value={grant.signedOn} plain /> },
    { term: t('grants:facts.role'), value: codeWord(`grants:role.${grant.role}`) },
    { term: t('grants:facts.fx'), value: codeWord(`grants:fx.${grant.fxMethod}`) },
    ...(grant.contractRate ? [{ term: t('grants:facts.contractRate'), value: grant.contractRate }] : []),
    ...(override ? [{ term: t('grants:facts.probability'), value: <Ratio value={override.value} /> }] : []),
    { term: t('grants:facts.restrictions'), value: grant.restrictions ?? '–' },
  ];
}

function usePeople(grant: GrantProfile): Definition[] {
  const { t } = useWords();
  const references = grant.renewedBy.map((next) => (
    <AppLink key={next.id} to={`/grants/${next.id}`}>
      <bdi>{next.title}</bdi>
    </AppLink>
  ));
  return [
    { term: t('grants:facts.owner'), value: grant.owner?.name ?? '–' },
    { term: t('grants:facts.backupOwner'), value: grant.backupOwner?.name ?? '–' },
    { term: t('grants:facts.grantManager'), value: grant.grantManager?.name ?? '–' },
    {
      term: t('grants:facts.renewalOf'),
      value: grant.renewalOf ? <AppLink to={`/grants/${grant.renewalOf.id}`}>{grant.renewalOf.title}</AppLink> : '–',
    },
    { term: t('grants:facts.renewedBy'), value: references.length > 0 ? references : '–' },
    { term: t('grants:facts.outcomes'), value: [...grant.outcomeCodes, ...grant.goalCodes].join(', ') || '–' },
  ];
}
