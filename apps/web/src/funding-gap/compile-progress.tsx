import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { reading, refresh } from '../api/queries';
import { AppLink } from '../ui/app-link';
import { Notice } from '../ui/notice';
import { say } from '../ui/toasts';
import { useAddress } from '../ui/use-filters';
import { useWords } from '../words/use-words';
import type { Job } from './report';
import css from './compile-progress.module.css';

const POLL_MS = 1000;

/** Follows the job that the address names; once it is done the new report opens, unless a cell is being read. */
export function CompileProgress() {
  const { t } = useWords();
  const { job, cell } = useAddress();
  const navigate = useNavigate();
  const { data } = useQuery({
    ...reading<Job>(`/jobs/${job ?? ''}`),
    enabled: Boolean(job),
    refetchInterval: ({ state }) => (isSettled(state.data) ? false : POLL_MS),
  });
  const result = data?.state === 'done' ? data.resultId : null;
  useEffect(() => {
    if (!result) return;
    void refresh('/funding-gap/reports');
    if (cell) return;
    say(t('funding-gap:compile.said'));
    void navigate({ to: `/funding-gap/${result}` });
  }, [result, cell, navigate, t]);
  if (!job || !data) return null;
  if (result)
    return (
      <Notice
        tone="fine"
        title={t('funding-gap:compile.done')}
        acts={<AppLink to={`/funding-gap/${result}`}>{t('funding-gap:compile.open')}</AppLink>}
      />
    );
  if (data.state === 'failed') return <Failed sentence={data.problem} />;
  return <UnderWay job={data} />;
}

const isSettled = (job: Job | undefined): boolean => job?.state === 'done' || job?.state === 'failed';

function UnderWay({ job }: { job: Job }) {
  const { t } = useWords();
  return (
    <div className={css.box}>
      <p className={css.words} role="status">
        <b>{job.state === 'queued' ? t('funding-gap:compile.queued') : t('funding-gap:compile.running')}</b>{' '}
        <span className="muted">{t('funding-gap:compile.leave')}</span>
      </p>
      <div
        className={css.track}
        role="progressbar"
        aria-label={t('funding-gap:compile.running')}
        aria-valuenow={job.progress}
        aria-valuemin={0}
        aria-valuemax={100}
      >
        <span className={css.done} style={{ inlineSize: `${Math.max(job.progress, 4)}%` }} />
      </div>
    </div>
  );
}

function Failed({ sentence }: { sentence: string | null }) {
  const { t } = useWords();
  return (
    <Notice tone="late" title={t('funding-gap:compile.failed')}>
      {sentence && <p>{sentence}</p>}
    </Notice>
  );
}
