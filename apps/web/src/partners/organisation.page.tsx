import { Button } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useCan } from '../api/session';
import { useRead } from '../api/use-api';
import { RecordHistory } from '../audit/record-history';
import { RecordFiles } from '../files/record-files';
import { IncidentList } from '../incidents/incident-list';
import { PageHeader } from '../shell/page-header';
import { Badge } from '../ui/badge';
import { ProblemNotice } from '../ui/problem-notice';
import { Skeleton } from '../ui/waiting';
import { useWords } from '../words/use-words';
import { ContactList } from './contact-list';
import { MembershipFacts } from './membership-facts';
import type { OrganisationProfile } from './organisation';
import { OrganisationFacts } from './organisation-facts';
import { OrganisationForm } from './organisation-form';
import { OwnPartnerships } from './own-partnerships';
import css from './partners.module.css';
import { SignatoryList } from './signatory-list';

/** One organisation: who they are, how to reach them safely, and what is done with them. */
export function OrganisationPage() {
  const { t } = useWords();
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const { data, problem, again } = useRead<OrganisationProfile>(`/organisations/${id}`);
  if (problem && !data) return <ProblemNotice problem={problem} again={again} />;
  if (!data)
    return (
      <>
        <PageHeader title={t('partners:one')} up={{ to: '/partners?view=register', label: t('partners:view.register') }} />
        <Skeleton lines={12} />
      </>
    );
  return <Profile organisation={data} />;
}

function Profile({ organisation }: { organisation: OrganisationProfile }) {
  const { t } = useWords();
  const [isEditing, setEditing] = useState(false);
  const mayEdit = useCan('organisations.write') && !organisation.archived;
  const { kind, level, archived, sensitivity } = organisation;
  const what = level
    ? t('partners:kindAtLevel', { kind: t(`partners:kind.${kind}`), level: t(`partners:level.${level}`) })
    : t(`partners:kind.${kind}`);
  return (
    <>
      <PageHeader
        title={organisation.name}
        up={{ to: '/partners?view=register', label: t('partners:view.register') }}
        about={what}
        state={
          <>
            {archived && <Badge tone="quiet">{t('partners:archived')}</Badge>}
            {(sensitivity === 'restricted' || sensitivity === 'sealed') && (
              <Badge tone="risk">{t(`partners:sensitivity.${sensitivity}`)}</Badge>
            )}
          </>
        }
        primary={
          mayEdit && (
            <Button variant="default" onClick={() => setEditing(true)}>
              {t('partners:edit.open')}
            </Button>
          )
        }
      />
      <div className={css.columns}>
        <div className={css.column}>
          <OwnPartnerships organisation={organisation} />
          <ContactList organisation={organisation} />
          <SignatoryList organisation={organisation} />
          <IncidentList organisationId={organisation.id} />
          <RecordFiles of="organisation" id={organisation.id} />
        </div>
        <div className={css.column}>
          <OrganisationFacts organisation={organisation} />
          {kind === 'network' && <MembershipFacts organisation={organisation} />}
        </div>
      </div>
      <RecordHistory of="organisation" id={organisation.id} />
      {isEditing && <OrganisationForm organisation={organisation} onClose={() => setEditing(false)} />}
    </>
  );
}
