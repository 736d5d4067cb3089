import { useSession } from '../api/session';
import { useSend } from '../api/use-api';
import { ConfirmButton } from '../ui/confirm-button';
import { useWords } from '../words/use-words';
import type { Lockdown } from './lockdown';

/** The step that is next in lifting: one asks, another confirms, who asked waits. */
export function LiftButton({ lockdown: { id, state, liftAskedById, liftAskedByName } }: { lockdown: Lockdown }) {
  const { t } = useWords();
  const me = useSession()?.user.id;
  const isAsked = state === 'lift_asked';
  const step = isAsked ? 'lift' : 'lift-request';
  const lift = useSend('POST', `/lockdowns/${id}/${step}`, {
    refresh: ['/lockdowns'],
    said: isAsked ? 'lockdown:said.lifted' : 'lockdown:said.asked',
  });
  if (isAsked && liftAskedById === me) return <>{t('lockdown:lift.waiting')}</>;
  const words = isAsked ? 'confirm' : 'ask';
  return (
    <ConfirmButton
      size="compact-sm"
      loading={lift.sending}
      question={t(`lockdown:lift.${words}Question`, { name: liftAskedByName ?? '' })}
      confirm={t(`lockdown:lift.${words}`)}
      onConfirm={() => lift.send()}
    >
      {t(`lockdown:lift.${words}`)}
    </ConfirmButton>
  );
}
