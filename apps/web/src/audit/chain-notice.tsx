import { useRead } from '../api/use-api';
import { InstantText } from '../ui/date-text';
import { Notice } from '../ui/notice';
import { useWords } from '../words/use-words';
import type { LogCheck } from './log-entry';

/** Whether the log was sound when it was last checked. */
export function ChainNotice() {
  const { t } = useWords();
  const { data: check } = useRead<LogCheck>('/audit/check');
  if (!check) return null;
  if (check.sound === null) return <Notice tone="quiet" title={t('audit:check.notYet')} />;
  if (check.sound)
    return (
      <Notice tone="fine" title={t('audit:check.sound', { count: check.rows })}>
        <p>
          {t('audit:check.at')} <InstantText value={check.checkedAt} />
        </p>
      </Notice>
    );
  return (
    <Notice tone="late" title={t(`audit:check.finding.${check.finding}`, { number: check.foundAt ?? '' })}>
      <p>{t('audit:check.act')}</p>
      <p>
        {t('audit:check.at')} <InstantText value={check.checkedAt} />
      </p>
    </Notice>
  );
}
