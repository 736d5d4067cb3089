import { useParams } from '@tanstack/react-router';
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
import type { Dossier } from './assessment';
import { AssessmentFacts } from './assessment-facts';
import { DomainPart } from './domain-part';
import { GateQuestions } from './gate-questions';
import { Overview, ResultStrip } from './overview';
import { ReviewPanel } from './review-panel';
import { useAssessmentActs } from './use-assessment-acts';
import css from './scorecard.module.css';

/** The scorecard: every criterion with its score, evidence and actions, and the result always in sight. */
export function AssessmentPage() {
  const { t } = useWords();
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const { data: dossier, problem, again } = useRead<Dossier>(`/assessments/${id}`);
  if (problem && !dossier) return <ProblemNotice problem={problem} again={again} />;
  if (!dossier)
    return (
      <>
        <PageHeader title={t('assessments:one')} up={{ to: '/assessments', label: t('assessments:title') }} />
        <Skeleton lines={12} />
      </>
    );
  return <Scorecard dossier={dossier} />;
}

function Scorecard({ dossier }: { dossier: Dossier }) {
  const { t } = useWords();
  const codeWord = useCodeWord();
  const { acts, dialogs } = useAssessmentActs(dossier);
  return (
    <>
      <PageHeader
        title={dossier.organisationName}
        up={{ to: '/assessments', label: t('assessments:title') }}
        about={
          <>
            {t('assessments:aboutOne', {
              profile: codeWord(`partners:profile.${dossier.profileCode}`),
              version: dossier.standardVersion,
            })}
            {dossier.partnershipId && (
              <>
                {' · '}
                <AppLink to={`/partnerships/${dossier.partnershipId}`}>{t('assessments:partnership')}</AppLink>
              </>
            )}
          </>
        }
        state={<StateBadge of="assessment" state={dossier.state} />}
        acts={acts}
      />
      {dialogs}
      <ReviewPanel dossier={dossier} />
      <StandNotice dossier={dossier} />
      <div className={css.layout}>
        <Overview dossier={dossier} />
        <div className={css.card}>
          <ResultStrip dossier={dossier} />
          <AssessmentFacts dossier={dossier} />
          {dossier.card.domains.map((domain) => (
            <DomainPart key={domain.id} dossier={dossier} domain={domain} />
          ))}
          <GateQuestions dossier={dossier} />
          <RecordFiles of="assessment" id={dossier.id} />
          <RecordHistory of="assessment" id={dossier.id} />
        </div>
      </div>
    </>
  );
}

/** Why it was rejected, suspended or withdrawn, or why the reader cannot go on with it. */
function StandNotice({ dossier }: { dossier: Dossier }) {
  const { t } = useWords();
  const { state, decisionReason, suspensionReason } = dossier;
  if (state === 'suspended')
    return (
      <Notice tone="risk" title={t('assessments:stand.suspended')}>
        {suspensionReason}
      </Notice>
    );
  if (state === 'rejected')
    return (
      <Notice tone="risk" title={t('assessments:stand.rejected')}>
        {decisionReason}
      </Notice>
    );
  if (state === 'withdrawn')
    return (
      <Notice tone="quiet" title={t('assessments:stand.withdrawn')}>
        {decisionReason}
      </Notice>
    );
  if (state === 'approved' && decisionReason)
    return (
      <Notice tone="fine" title={t('assessments:stand.remark')}>
        {decisionReason}
      </Notice>
    );
  return null;
}
