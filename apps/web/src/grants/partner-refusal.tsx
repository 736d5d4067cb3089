import type { Problem } from '../api/problem';
import { AppLink } from '../ui/app-link';
import { Notice } from '../ui/notice';
import { FormProblem, useProblemSentence } from '../ui/problem-notice';
import { useWords } from '../words/use-words';

const REFUSALS = ['grants.partner-not-active', 'grants.host-not-active'];

/** The gate of the partner is closed: why, and the way to the partner, where it can be opened. Any other problem as ever. */
export function PartnerRefusal({ problem }: { problem: Problem | null }) {
  const { t } = useWords();
  const sentence = useProblemSentence();
  if (!problem || !REFUSALS.includes(problem.code)) return <FormProblem problem={problem} />;
  const { organisationId } = problem.facts;
  return (
    <Notice
      tone="late"
      title={t('grants:subgrants.refused')}
      acts={
        typeof organisationId === 'string' && (
          <AppLink to={`/partners/${organisationId}`}>{t('grants:subgrants.openPartner')}</AppLink>
        )
      }
    >
      <p>{sentence(problem)}</p>
    </Notice>
  );
}
