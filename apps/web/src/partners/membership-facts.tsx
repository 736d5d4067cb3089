import { Button } from '@mantine/core';
import { useState } from 'react';
import { useCan } from '../api/session';
import { useSend } from '../api/use-api';
import { Badge } from '../ui/badge';
import { ConfirmButton } from '../ui/confirm-button';
import { DateText } from '../ui/date-text';
import { DefinitionList, Section } from '../ui/section';
import { useCodeWord, useWords } from '../words/use-words';
import { AttestationSheet } from './attestation-sheet';
import { EndorsementSheet } from './endorsement-sheet';
import type { OrganisationProfile } from './organisation';

const DOCUMENTS = ['vancouver-declaration', 'consensus-statement'] as const;

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
          ...endorsementsOf(organisation).map((endorsement) => ({
            term: codeWord(`partners:document.${endorsement.code}`),
            value: <Endorsed organisation={organisation} endorsement={endorsement} mayWrite={mayWrite} />,
          })),
          { term: t('partners:family.userLed'), value: <UserLed organisation={organisation} mayWrite={mayWrite} /> },
        ]}
      />
    </Section>
  );
}

type Endorsement = { code: string; endorsedOn: string | null; withdrawnOn: string | null };

/** Both founding documents, endorsed or not, and any other that was endorsed. */
function endorsementsOf({ endorsements }: OrganisationProfile): Endorsement[] {
  const others = endorsements
    .map(({ documentCode }) => documentCode)
    .filter((code) => !DOCUMENTS.some((known) => known === code));
  return [...DOCUMENTS, ...others].map((code) => {
    const given = endorsements.find(({ documentCode }) => documentCode === code);
    return { code, endorsedOn: given?.endorsedOn ?? null, withdrawnOn: given?.withdrawnOn ?? null };
  });
}

type EndorsedProps = { organisation: OrganisationProfile; endorsement: Endorsement; mayWrite: boolean };

function Endorsed({ organisation, endorsement: { code, endorsedOn, withdrawnOn }, mayWrite }: EndorsedProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const standingSince = withdrawnOn === null ? endorsedOn : null;
  return (
    <span className="row tight">
      {!endorsedOn && <span className="muted">{t('partners:family.notEndorsed')}</span>}
      {endorsedOn && withdrawnOn && <Badge tone="risk">{t('partners:family.withdrawn')}</Badge>}
      {standingSince && <Badge tone="fine">{t('partners:family.endorsed')}</Badge>}
      {endorsedOn && <DateText value={withdrawnOn ?? endorsedOn} plain />}
      {mayWrite && (
        <Button size="compact-xs" variant="subtle" onClick={() => setOpen(true)}>
          {standingSince ? t('partners:family.withdraw') : t('partners:family.endorse')}
        </Button>
      )}
      {isOpen && (
        <EndorsementSheet
          organisation={organisation}
          documentCode={code}
          standingSince={standingSince}
          onClose={() => setOpen(false)}
        />
      )}
    </span>
  );
}

/** The attestation that holds longest, and what can be done about it. */
function UserLed({ organisation, mayWrite }: { organisation: OrganisationProfile; mayWrite: boolean }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { id, version, userLed, attestationValidUntilOn, attestations } = organisation;
  const latest = attestations[0];
  const remove = useSend('DELETE', `/organisations/${id}/attestations/${latest?.id ?? ''}`, {
    refresh: ['/organisations'],
    said: 'partners:said.attestationRemoved',
  });
  return (
    <span className="row tight">
      {!latest && <span className="muted">{t('partners:family.notAttested')}</span>}
      {latest && (
        <>
          <Badge tone={userLed ? 'fine' : 'risk'}>
            {userLed ? t('partners:family.attested') : t('partners:family.attestationOver')}
          </Badge>
          <span className="muted">
            {t('partners:family.until')} <DateText value={attestationValidUntilOn} plain />
          </span>
        </>
      )}
      {mayWrite && (
        <Button size="compact-xs" variant="subtle" onClick={() => setOpen(true)}>
          {t('partners:family.attest')}
        </Button>
      )}
      {mayWrite && latest && (
        <ConfirmButton
          size="compact-xs"
          variant="subtle"
          loading={remove.sending}
          question={t('partners:family.removeAbout')}
          confirm={t('partners:family.remove')}
          onConfirm={() => remove.send({ version })}
        >
          {t('partners:family.remove')}
        </ConfirmButton>
      )}
      {isOpen && <AttestationSheet organisation={organisation} onClose={() => setOpen(false)} />}
    </span>
  );
}
