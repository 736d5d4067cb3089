import { IconDownload, IconLibrary, IconLock, IconPrinter } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { API } from '../api/client';
import { useCan } from '../api/session';
import { PageHeader } from '../shell/page-header';
import { AppLink } from '../ui/app-link';
import { DateText, InstantText } from '../ui/date-text';
import { useWords } from '../words/use-words';
import { CompileButton } from './compile-sheet';
import { FreezeDialog } from './freeze-dialog';
import type { Report } from './report';
import { ReportState } from './report-state';
import css from './report.module.css';

/** What the report is of, how it stands, and what can be done with it. */
export function ReportHeader({ report }: { report: Report }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const [isFreezing, setFreezing] = useState(false);
  const mayFreeze = useCan('funding_gap.compile') && !report.frozen;
  const download = () => window.location.assign(`${API}/funding-gap/reports/${report.id}/document`);
  const icon = { size: 16, 'aria-hidden': true } as const;
  return (
    <>
      <PageHeader
        title={t('funding-gap:titleOf', { year: report.reportYear })}
        up={{ to: '/funding-gap/reports', label: t('funding-gap:library.title') }}
        state={<ReportState frozen={report.frozen} />}
        about={<ReportFacts report={report} />}
        primary={<CompileButton />}
        acts={[
          ...(mayFreeze
            ? [
                {
                  key: 'freeze',
                  label: t('funding-gap:freeze.act'),
                  icon: <IconLock {...icon} />,
                  onAct: () => setFreezing(true),
                },
              ]
            : []),
          { key: 'download', label: t('funding-gap:download'), icon: <IconDownload {...icon} />, onAct: download },
          { key: 'print', label: t('funding-gap:print'), icon: <IconPrinter {...icon} />, onAct: () => window.print() },
          {
            key: 'library',
            label: t('funding-gap:library.title'),
            icon: <IconLibrary {...icon} />,
            onAct: () => void navigate({ to: '/funding-gap/reports' }),
          },
        ]}
      />
      {isFreezing && <FreezeDialog report={report} onClose={() => setFreezing(false)} />}
    </>
  );
}

function ReportFacts({ report }: { report: Report }) {
  const { t } = useWords();
  const { frozenBaseline } = report;
  return (
    <div className="stack tight">
      <div className={css.facts}>
        <span>
          {t('funding-gap:asOf')} <DateText value={report.asOfOn} plain />
        </span>
        <span>
          {t('funding-gap:baseline', { year: report.baselineYear })} <DateText value={report.baselineAsOfOn} plain />{' '}
          {frozenBaseline && <AppLink to={`/funding-gap/${frozenBaseline.reportId}`}>{t('funding-gap:frozenBaseline')}</AppLink>}
        </span>
        <bdi>{report.scopeName}</bdi>
        <span>{t('funding-gap:inCurrency', { currency: report.reportingCurrency })}</span>
        <span>
          {report.compiledByName ? t('funding-gap:compiledBy', { name: report.compiledByName }) : t('funding-gap:compiled')}{' '}
          <InstantText value={report.compiledAt} />
        </span>
        {report.supersedesId && <AppLink to={`/funding-gap/${report.supersedesId}`}>{t('funding-gap:before')}</AppLink>}
      </div>
      {report.note && (
        <p className={css.note} dir="auto">
          {report.note}
        </p>
      )}
    </div>
  );
}
