import { IconExternalLink } from '@tabler/icons-react';
import { Unknown } from '../ui/amount';
import { AppLink } from '../ui/app-link';
import { DefinitionList, Section } from '../ui/section';
import { useWords } from '../words/use-words';
import type { OrganisationProfile } from './organisation';
import { useLanguageName, useNameList, usePlaceName } from './place-name';

/** What is known about an organisation. Nothing about a person's life stands here. */
export function OrganisationFacts({ organisation }: { organisation: OrganisationProfile }) {
  const { t } = useWords();
  const languageName = useLanguageName();
  const nameList = useNameList();
  const { code, aliases, workingLanguages, sensitivity, website, summary, parentId, parentName, thematic } = organisation;
  return (
    <Section title={t('partners:facts.title')}>
      <DefinitionList
        items={[
          ...(summary ? [{ term: t('partners:facts.summary'), value: summary }] : []),
          { term: t('partners:facts.aliases'), value: aliases.length > 0 ? aliases.join(' · ') : <Unknown /> },
          { term: t('partners:facts.territories'), value: <Territories organisation={organisation} /> },
          {
            term: t('partners:facts.languages'),
            value: workingLanguages.length > 0 ? nameList(workingLanguages.map(languageName)) : <Unknown />,
          },
          ...(parentId
            ? [{ term: t('partners:facts.parent'), value: <AppLink to={`/partners/${parentId}`}>{parentName}</AppLink> }]
            : []),
          ...(thematic ? [{ term: t('partners:facts.thematic'), value: t('partners:facts.thematicYes') }] : []),
          { term: t('partners:facts.website'), value: website ? <Website address={website} /> : <Unknown /> },
          { term: t('partners:facts.sensitivity'), value: t(`partners:sensitivityAbout.${sensitivity}`) },
          { term: t('partners:facts.code'), value: <code>{code}</code> },
        ]}
      />
    </Section>
  );
}

/** Where it works; apart from these, where another network is the first one. */
function Territories({ organisation }: { organisation: OrganisationProfile }) {
  const { t } = useWords();
  const placeName = usePlaceName();
  const nameList = useNameList();
  const named = (isPrimary: boolean) =>
    organisation.territories.filter((one) => one.isPrimary === isPrimary).map(({ place }) => placeName(place));
  const [own, shared] = [named(true), named(false)];
  if (own.length + shared.length === 0) return <Unknown />;
  return (
    <>
      {own.length > 0 && nameList(own)}
      {shared.length > 0 && <div className="muted">{t('partners:facts.shared', { places: nameList(shared) })}</div>}
    </>
  );
}

function Website({ address }: { address: string }) {
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {address.replace(/^https?:\/\//, '').replace(/\/$/, '')} <IconExternalLink size={13} aria-hidden="true" />
    </a>
  );
}
