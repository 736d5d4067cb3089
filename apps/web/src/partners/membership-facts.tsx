import { Button } from '@mantine/core';
import { useCan } from '../api/session';
import { useSend } from '../api/use-api';
import { Badge } from '../ui/badge';
import { DateText } from '../ui/date-text';
import { DefinitionList, Section } from '../ui/section';
import { useWords } from '../words/use-words';
import type { OrganisationProfile } from './organisation';

const DOCUMENTS = ['vancouver-declaration', 'consensus-statement'] as const;

/** Whether a network belongs to the family: membership, the two founding documents, and the attestation that it is user-led. */
export function MembershipFacts({ organisation }: { organisation: OrganisationProfile }) {
  const { t } = useWords();
  const mayAdmit = useCan('organisations.write') && !['active', 'ended'].includes(organisation.membershipStatus);
  const admit = useSend('POST', `/organisations/${organisation.id}/admission`, {
    refresh: ['/organisations'],
    said: 'partners:said.admitted',
  });
  const { membershipStatus, memberSinceOn } = organisation;
  return (
    <Section
      title={t('partners:family.title')}
      acts={
        mayAdmit && (
          <Button
            size="xs"
            variant="default"
            loading={admit.sending}
            onClick={() => admit.send({ version: organisation.version })}
          >
            {t('partners:family.admit')}
          </Button>
        )
      }
    >
      <DefinitionList
        items={[
          {
            term: t('partners:column.membership'),
            value: (
              <span className="row tight">
                {t(`partners:membership.${membershipStatus}`)}
                {memberSinceOn && (
                  <span className="muted">
                    {t('partners:family.since')} <DateText value={memberSinceOn} plain />
                  </span>
                )}
              </span>
            ),
          },
          ...endorsementsOf(organisation).map(({ code, endorsedOn, withdrawnOn }) => ({
            term: t(`partners:document.${code}`),
            value: <Endorsed endorsedOn={endorsedOn} withdrawnOn={withdrawnOn} />,
          })),
          { term: t('partners:family.userLed'), value: <UserLed organisation={organisation} /> },
        ]}
      />
    </Section>
  );
}

/** Both founding documents, endorsed or not, and any other that was endorsed. */
function endorsementsOf({ endorsements }: OrganisationProfile) {
  const others = endorsements
    .map(({ documentCode }) => documentCode)
    .filter((code) => !DOCUMENTS.some((known) => known === code));
  return [...DOCUMENTS, ...others].map((code) => {
    const given = endorsements.find(({ documentCode }) => documentCode === code);
    return { code, endorsedOn: given?.endorsedOn ?? null, withdrawnOn: given?.withdrawnOn ?? null };
  });
}

function Endorsed({ endorsedOn, withdrawnOn }: { endorsedOn: string | null; withdrawnOn: string | null }) {
  const { t } = useWords();
  if (!endorsedOn) return <span className="muted">{t('partners:family.notEndorsed')}</span>;
  return (
    <span className="row tight">
      {withdrawnOn ? (
        <Badge tone="risk">{t('partners:family.withdrawn')}</Badge>
      ) : (
        <Badge tone="fine">{t('partners:family.endorsed')}</Badge>
      )}
      <DateText value={withdrawnOn ?? endorsedOn} plain />
    </span>
  );
}

function UserLed({ organisation }: { organisation: OrganisationProfile }) {
  const { t } = useWords();
  const { userLed, attestedOn, attestationValidUntilOn } = organisation;
  if (!attestedOn) return <span className="muted">{t('partners:family.notAttested')}</span>;
  return (
    <span className="row tight">
      {userLed ? (
        <Badge tone="fine">{t('partners:family.attested')}</Badge>
      ) : (
        <Badge tone="risk">{t('partners:family.attestationOver')}</Badge>
      )}
      <span className="muted">
        {t('partners:family.until')} <DateText value={attestationValidUntilOn} plain />
      </span>
    </span>
  );
}
