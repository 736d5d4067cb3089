import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { reading } from '../api/queries';
import { useRead } from '../api/use-api';
import { PageHeader } from '../shell/page-header';
import { EmptyState } from '../ui/empty-state';
import { ProblemNotice } from '../ui/problem-notice';
import { useAddress } from '../ui/use-filters';
import { Skeleton } from '../ui/waiting';
import { useWords } from '../words/use-words';
import { CompileButton } from './compile-sheet';
import { CompileProgress } from './compile-progress';
import type { Report } from './report';

/** Leads to the report that was compiled last, under its own address, so that what is shared stays the same report. */
export function FundingGapPage() {
  const { t } = useWords();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const search = useAddress();
  const { data, problem, again } = useRead<Report>('/funding-gap/reports/latest');
  useEffect(() => {
    if (!data) return;
    queries.setQueryData(reading(`/funding-gap/reports/${data.id}`).queryKey, data);
    void navigate({ to: `/funding-gap/${data.id}`, search, replace: true });
  }, [data, navigate, queries, search]);
  const isEmpty = problem?.code === 'funding-gap.none-yet';
  return (
    <>
      <PageHeader title={t('funding-gap:title')} about={t('funding-gap:about')} />
      <CompileProgress />
      {isEmpty && (
        <EmptyState title={t('funding-gap:empty.title')} act={<CompileButton />}>
          {t('funding-gap:empty.text')}
        </EmptyState>
      )}
      {problem && !isEmpty && <ProblemNotice problem={problem} again={again} />}
      {!problem && <Skeleton lines={12} />}
    </>
  );
}
