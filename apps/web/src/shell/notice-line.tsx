import { useSyncExternalStore } from 'react';
import { useMeta } from '../api/session';
import { useWords } from '../words/use-words';
import css from './notice-line.module.css';

/** Says on every page what is not real: invented data, mail that stays here. */
export function NoticeLine() {
  const { t } = useWords();
  const meta = useMeta();
  if (!meta || (!meta.demo && meta.mailLeaves)) return null;
  return (
    <aside className={`${css.line} no-print`} aria-label={t('shell:notice.label')}>
      {meta.demo && <span>{t('shell:notice.demo')} </span>}
      {!meta.mailLeaves && <span>{t('shell:notice.mailStays')}</span>}
    </aside>
  );
}

const subscribe = (changed: () => void) => {
  addEventListener('online', changed);
  addEventListener('offline', changed);
  return () => {
    removeEventListener('online', changed);
    removeEventListener('offline', changed);
  };
};

/** Says that there is no connection, and that nothing typed is lost. */
export function OfflineLine() {
  const { t } = useWords();
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status">
      {!isOnline && (
        <p className={css.line} data-tone="risk">
          {t('shell:notice.offline')}
        </p>
      )}
    </div>
  );
}
