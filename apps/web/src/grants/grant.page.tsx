import { useParams } from '@tanstack/react-router';
import { useRead } from '../api/use-api';
import { RecordHistory } from '../audit/record-history';
import { RecordFiles } from '../files/record-files';
import { PageHeader } from '../shell/page-header';
import { StateBadge } from '../ui/badge';
import { PeriodText } from '../ui/date-text';
import { ProblemNotice } from '../ui/problem-notice';
import { Skeleton } from '../ui/waiting';
import { useWords } from '../words/use-words';
import type { GrantProfile } from './grant';
import { GrantBudget } from './grant-budget';
import { GrantFacts } from './grant-facts';
import { GrantFigures } from './grant-figures';
import { GrantRequirements } from './grant-requirements';
import { GrantSubgrants } from './grant-subgrants';
import { GrantTranches } from './grant-tranches';
import { StageActs } from './stage-acts';

/** One grant with everything that hangs on it: money by year and type, tranches, requirements, what is passed on, history. */
export function GrantPage() {
  const { t } = useWords();
  const { id } = useParams({ strict: false });
  const { data: grant, problem, again } = useRead<GrantProfile>(`/grants/${id}`);
  const up = { to: '/grants', label: t('grants:title') };
  if (!grant) {
    return (
      <>
        <PageHeader title={t('grants:one')} up={up} />
        {problem ? <ProblemNotice problem={problem} again={again} /> : <Skeleton lines={10} />}
      </>
    );
  }
  return (
    <>
      <PageHeader
        title={grant.title}
        up={up}
        state={<StateBadge of="grant" state={grant.stage} />}
        about={
          <>
            <bdi>{grant.donor.name}</bdi> → <bdi>{grant.recipient.name}</bdi> ·{' '}
            <PeriodText from={grant.startsOn} to={grant.endsOn} />
          </>
        }
        primary={<StageActs grant={grant} />}
      />
      <GrantFigures grant={grant} />
      <GrantRequirements grant={grant} />
      <GrantTranches grant={grant} />
      <GrantBudget grant={grant} />
      <GrantSubgrants grant={grant} />
      <RecordFiles of="grant" id={grant.id} />
      <GrantFacts grant={grant} />
      <RecordHistory of="grant" id={grant.id} />
    </>
  );
}
