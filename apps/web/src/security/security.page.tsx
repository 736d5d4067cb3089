import { useCan, useSession } from '../api/session';
import { useRead } from '../api/use-api';
import { PageHeader } from '../shell/page-header';
import { TokensSection } from '../tokens/tokens-section';
import { Notice } from '../ui/notice';
import { ProblemNotice } from '../ui/problem-notice';
import { Skeleton } from '../ui/waiting';
import { useWords } from '../words/use-words';
import { FactorSection } from './factor-section';
import { PasswordSection } from './password-section';
import type { Security } from './security';
import { SessionsSection } from './sessions-section';

/** How I sign in: second factor, password, sessions. Whoever must set up a factor first sees only that. */
export function SecurityPage() {
  const { t } = useWords();
  const { data, problem, again } = useRead<Security>('/me/security');
  const mayMakeTokens = useCan('tokens.write');
  const isHeldUp = useSession()?.factorMissing ?? false;
  return (
    <>
      <PageHeader title={t('security:title')} about={t('security:about')} />
      {isHeldUp && (
        <Notice tone="risk" title={t('security:required.title')}>
          <p>{t('security:required.about')}</p>
        </Notice>
      )}
      {problem && <ProblemNotice problem={problem} again={again} />}
      {!data && !problem && <Skeleton lines={6} />}
      {data && <FactorSection security={data} />}
      {data && !isHeldUp && <PasswordSection changedAt={data.passwordChangedAt} />}
      {data && !isHeldUp && <SessionsSection />}
      {mayMakeTokens && !isHeldUp && <TokensSection />}
    </>
  );
}
