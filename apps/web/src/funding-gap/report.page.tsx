import { useParams } from '@tanstack/react-router';
import { useRead } from '../api/use-api';
import { PageHeader } from '../shell/page-header';
import { ProblemNotice } from '../ui/problem-notice';
import { Skeleton } from '../ui/waiting';
import { useWords } from '../words/use-words';
import { BandSwitch } from './band-switch';
import { CellSheet } from './cell-sheet';
import { Cliff } from './cliff';
import { CompileProgress } from './compile-progress';
import { ConcentrationPart } from './concentration';
import { DataQuality } from './data-quality';
import { Footnotes } from './footnotes';
import { GapKeyFigures } from './gap-key-figures';
import { GapMatrix } from './gap-matrix';
import { NetworkStrength } from './network-strength';
import { Outcome } from './outcome';
import type { Report } from './report';
import { ReportHeader } from './report-header';
import { Waterfall } from './waterfall';
import css from './report.module.css';

/** One report of the funding gap: what is needed, what is there, what is missing, and why each number is what it is. */
export function FundingGapReportPage() {
  const { t } = useWords();
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const { data, problem, again } = useRead<Report>(`/funding-gap/reports/${id}`);
  if (data) return <ReportParts report={data} />;
  return (
    <>
      <PageHeader title={t('funding-gap:title')} up={{ to: '/funding-gap/reports', label: t('funding-gap:library.title') }} />
      {problem ? <ProblemNotice problem={problem} again={again} /> : <Skeleton lines={14} />}
    </>
  );
}

function ReportParts({ report }: { report: Report }) {
  return (
    <div className={css.report}>
      <ReportHeader report={report} />
      <CompileProgress />
      <BandSwitch />
      <GapKeyFigures report={report} />
      <Waterfall report={report} />
      <GapMatrix report={report} />
      <Outcome report={report} />
      <ConcentrationPart report={report} />
      <Cliff report={report} />
      <NetworkStrength report={report} />
      <DataQuality report={report} />
      <Footnotes report={report} />
      <CellSheet report={report} />
    </div>
  );
}
