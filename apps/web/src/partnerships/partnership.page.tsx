import { Button } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useCan } from '../api/session';
import { useRead } from '../api/use-api';
import { RecordHistory } from '../audit/record-history';
import { RecordFiles } from '../files/record-files';
import { PageHeader } from '../shell/page-header';
import { AppLink } from '../ui/app-link';
import { StateBadge } from '../ui/badge';
import { Notice } from '../ui/notice';
import { ProblemNotice } from '../ui/problem-notice';
import { Skeleton } from '../ui/waiting';
import { useCodeWord, useWords } from '../words/use-words';
import { AssessmentHistory } from './assessment-history';
import { GateList } from './gate-list';
import { LatestAssessment } from './latest-assessment';
import type { PartnershipProfile } from './partnership';
import { PartnershipFacts } from './partnership-facts';
import { PartnershipForm } from './partnership-form';
import { usePartnershipActs } from './use-partnership-acts';
import css from './partnership.module.css';

/** One partnership: what it is for, whether it may be active, and how its partner was assessed. */
export function PartnershipPage() {
  const { t } = useWords();
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const { data, problem, again } = useRead<PartnershipProfile>(`/partnerships/${id}`);
  if (problem && !data) return <ProblemNotice problem={problem} again={again} />;
  if (!data)
    return (
      <>
        <PageHeader title={t('partnerships:one')} up={{ to: '/partners', label: t('partners:title') }} />
        <Skeleton lines={12} />
      </>
    );
  return <Profile partnership={data} />;
}

function Profile({ partnership }: { partnership: PartnershipProfile }) {
  const { t } = useWords();
  const codeWord = useCodeWord();
  const [isEditing, setEditing] = useState(false);
  const mayEdit = useCan('partnerships.write') && partnership.status !== 'ended';
  const { primary, acts, dialogs } = usePartnershipActs(partnership);
  return (
    <>
      <PageHeader
        title={partnership.title}
        up={{ to: '/partners', label: t('partners:title') }}
        about={
          <>
            <AppLink to={`/partners/${partnership.organisationId}`}>
              <bdi>{partnership.organisationName}</bdi>
            </AppLink>
            {' · '}
            {codeWord(`partners:profile.${partnership.profileCode}`)}
          </>
        }
        state={<StateBadge of="partnership" state={partnership.status} />}
        primary={primary}
        acts={acts}
      />
      {dialogs}
      {partnership.statusReason && (
        <Notice tone={partnership.status === 'ended' ? 'quiet' : 'risk'} title={t('partnerships:reason')}>
          {partnership.statusReason}
        </Notice>
      )}
      <div className={css.columns}>
        <div className={css.column}>
          <LatestAssessment partnership={partnership} />
          <AssessmentHistory partnership={partnership} />
          <RecordFiles of="partnership" id={partnership.id} />
        </div>
        <div className={css.column}>
          <GateList partnership={partnership} />
          <PartnershipFacts
            partnership={partnership}
            acts={
              mayEdit && (
                <Button variant="default" size="xs" onClick={() => setEditing(true)}>
                  {t('partnerships:edit.open')}
                </Button>
              )
            }
          />
        </div>
      </div>
      <RecordHistory of="partnership" id={partnership.id} />
      {isEditing && <PartnershipForm partnership={partnership} onClose={() => setEditing(false)} />}
    </>
  );
}
