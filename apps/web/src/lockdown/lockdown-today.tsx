import { AppLink } from '../ui/app-link';
import { Notice } from '../ui/notice';
import { useWords } from '../words/use-words';
import { useLockdownNotice } from './lockdown';

/** On Today, for whoever may lift a lockdown: what is locked and whether a second person is waited for. */
export function LockdownToday() {
  const { t } = useWords();
  const open = useLockdownNotice()?.open ?? [];
  return (
    <>
      {open.map(({ id, networkName, state, liftAskedByName, lockedByName }) => (
        <Notice
          key={id}
          tone="late"
          title={t('lockdown:today.title', { network: networkName })}
          acts={<AppLink to="/lockdown">{t('lockdown:look')}</AppLink>}
        >
          <p>
            {state === 'lift_asked'
              ? t('lockdown:today.liftAsked', { name: liftAskedByName ?? '' })
              : t('lockdown:today.locked', { name: lockedByName })}
          </p>
        </Notice>
      ))}
    </>
  );
}
