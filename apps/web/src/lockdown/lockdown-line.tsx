import { IconLock } from '@tabler/icons-react';
import { AppLink } from '../ui/app-link';
import { useWords } from '../words/use-words';
import { useLockdownNotice } from './lockdown';
import css from './lockdown.module.css';

/** On every page, while a region is locked in which one works. */
export function LockdownLine() {
  const { t } = useWords();
  const notice = useLockdownNotice();
  return (
    <div role="status">
      {notice?.locked && (
        <p className={css.line}>
          <IconLock size={16} aria-hidden="true" className={css.lock} />
          <span>
            {t('lockdown:line')} {notice.open.length > 0 && <AppLink to="/lockdown">{t('lockdown:look')}</AppLink>}
          </span>
        </p>
      )}
    </div>
  );
}
