import { Button } from '@mantine/core';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { toProblem } from '../api/problem';
import { AppLink } from '../ui/app-link';
import { ProblemNotice } from '../ui/problem-notice';
import { useWords } from '../words/use-words';
import { PageHeader } from './page-header';
import css from './error-page.module.css';

/** A page that failed: what happened, that nothing was lost, and how to go on. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const { t } = useWords();
  const router = useRouter();
  const again = () => {
    reset();
    void router.invalidate();
  };
  return (
    <div className={css.page}>
      <PageHeader title={t('shell:error.title')} about={t('shell:error.about')} />
      <ProblemNotice problem={toProblem(error)} again={again} />
    </div>
  );
}

/** The same where there is no shell around it: the session could not even be asked for. */
export function RootErrorPage(props: ErrorComponentProps) {
  return (
    <main className={css.alone}>
      <ErrorPage {...props} />
    </main>
  );
}

/** No page has this address. */
export function NotFoundPage() {
  const { t } = useWords();
  return (
    <div className={css.page}>
      <PageHeader title={t('shell:notFound.title')} about={t('shell:notFound.about')} />
      <Button component={AppLink} to="/" className={css.home}>
        {t('shell:notFound.home')}
      </Button>
    </div>
  );
}
