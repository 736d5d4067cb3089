import { queryOptions, useQuery } from '@tanstack/react-query';
import { request } from './client';
import { Problem } from './problem';
import { queryClient, reading } from './queries';

export type SessionUser = { id: string; name: string; email: string; locale: string; roles: string[] };
/** `factorMissing`: nothing can be done before a second factor is set up. */
export type Session = { user: SessionUser; permissions: string[]; factorMissing: boolean };
export type DemoAccount = { email: string; role: string; name: string };
export type Meta = {
  product: string;
  version: string;
  demo: boolean;
  mailLeaves: boolean;
  today: string;
  languages: string[];
  demoAccounts: DemoAccount[];
  demoPassword: string | null;
};

/** Who is signed in, or null. */
export const sessionQuery = queryOptions({
  queryKey: ['/session'],
  staleTime: 300_000,
  queryFn: () =>
    request<Session>('GET', '/session').catch((thrown: unknown) => {
      if (thrown instanceof Problem && thrown.status === 401) return null;
      throw thrown;
    }),
});

export const metaQuery = queryOptions({ ...reading<Meta>('/meta'), staleTime: 300_000, refetchInterval: 600_000 });

export function useSession(): Session | null {
  return useQuery(sessionQuery).data ?? null;
}

/** Whether the signed-in person may do this: `useCan('grants.write')`. The API decides; this only hides what it would refuse. */
export function useCan(permission: string | undefined): boolean {
  const session = useSession();
  return permission === undefined || (session?.permissions.includes(permission) ?? false);
}

export function useMeta(): Meta | undefined {
  return useQuery(metaQuery).data;
}

/** The product's business day, YYYY-MM-DD: never the computer's own. */
export function useToday(): string | undefined {
  return useMeta()?.today;
}

export async function signIn(email: string, password: string, code?: string): Promise<void> {
  const session = await request<Session>('POST', '/session', { body: { email, password, code } });
  queryClient.setQueryData(sessionQuery.queryKey, session);
}

export async function endSession(): Promise<void> {
  await request('DELETE', '/session');
}

/** Ends every session of the person, wherever it is open. */
export async function endAllSessions(): Promise<void> {
  await request('DELETE', '/session/all');
}

/** Forgets everything that was read with the session: call it when the sign-in page is shown. */
export function forgetSession(): void {
  const meta = queryClient.getQueryData(metaQuery.queryKey);
  queryClient.clear();
  queryClient.setQueryData(metaQuery.queryKey, meta);
  queryClient.setQueryData(sessionQuery.queryKey, null);
}
