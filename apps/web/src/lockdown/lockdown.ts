import { useQuery } from '@tanstack/react-query';
import { reading } from '../api/queries';
import type { components } from '../api/schema';
import { useSession } from '../api/session';

export type Lockdown = components['schemas']['LockdownView'];
export type LockdownNotice = components['schemas']['LockdownNoticeView'];

const EVERY_MINUTE = 60_000;

/** Whether a region is locked in which I work, and which of them I may lift. */
export function useLockdownNotice(): LockdownNotice | undefined {
  const session = useSession();
  const isReady = session !== null && !session.factorMissing;
  return useQuery({ ...reading<LockdownNotice>('/lockdowns/notice'), enabled: isReady, refetchInterval: EVERY_MINUTE }).data;
}
