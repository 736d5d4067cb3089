import { Button } from '@mantine/core';
import { useCan } from '../api/session';
import { useSend } from '../api/use-api';
import { Badge } from '../ui/badge';
import { DateText } from '../ui/date-text';
import { DefinitionList, Section } from '../ui/section';
import { useCodeWord, useWords } from '../words/use-words';
import { type Endorsement, endorsementsOf } from './endorsements';
import { MembershipActs } from './membership-acts';
import type { OrganisationProfile } from './organisation';

/** Whether a network belongs to the family: membership, the two founding documents, and the attestation that it is user-led. */
export function MembershipFacts({ organisation }: { organisation: OrganisationProfile }) {
  const { t } = useWords();
  const codeWord = useCodeWord();
  const mayWrite = useCan('organisations.write') && !organisation.archived;
  const mayAdmit = mayWrite && !['active', 'ended'].includes(organisation.membershipStatus);
  const admit = useSend('POST', `/organisations/${organisation.id}/admission`, {
    refresh: ['/organisations'],
    said: 'partners:said.admitted',
  });
  const { membershipStatus, memberSinceOn } = organisation;
  return (
    <Section
      title={t('partners:family.title')}
      acts={
        <>
          {mayAdmit && (
            <Button
              size="xs"
              variant="default"
              loading={admit.sending}
              onClick={() => admit.send({ version: organisation.version })}
            >
              {t('partners:family.admit')}
            </Button>
          )}
          {mayWrite && <MembershipActs organisation={organisation} />}
        </>
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
          ...endorsementsOf(organisation).map((endorsement) => ({
            term: codeWord(`partners:document.${endorsement.code}`),
            value: <Endorsed endorsement={endorsement} />,
          })),
          { term: t('partners:family.userLed'), value: <UserLed organisation={organisation} /> },
        ]}
      />
    </Section>
  );
}

function Endorsed({ endorsement: { endorsedOn, withdrawnOn } }: { endorsement: Endorsement }) {
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
