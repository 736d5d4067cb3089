import { QueryClient } from '@tanstack/react-query';
import { type Query, request } from './client';
import { Problem } from './problem';

const retryOnce = (failures: number, thrown: unknown): boolean =>
  failures < 1 && thrown instanceof Problem && (thrown.status === 0 || thrown.status >= 502);

/** Everything that was read from the API, for half a minute fresh. One for the whole application. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 30_000, retry: retryOnce, networkMode: 'always', refetchOnWindowFocus: true },
    mutations: { retry: false, networkMode: 'always' },
  },
});

/** The key and the function of one GET: the key starts with the path, so that `refresh` finds it. */
export function reading<T>(path: string, query: Query = {}) {
  return {
    queryKey: [path, query] as const,
    queryFn: ({ signal }: { signal: AbortSignal }) => request<T>('GET', path, { query, signal }),
  };
}

/** Reads again whatever was read from one of these paths or below them: `refresh('/grants', '/deadlines')`. */
export function refresh(...paths: readonly string[]): Promise<void> {
  const isBelow = (key: unknown) => typeof key === 'string' && paths.some((path) => key === path || key.startsWith(`${path}/`));
  return queryClient.invalidateQueries({ predicate: ({ queryKey }) => isBelow(queryKey[0]) });
}
