import { keepPreviousData, useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { say, sayProblem } from '../ui/toasts';
import { useWords, type WordKey } from '../words/use-words';
import { type Method, type Query, request, type Sending } from './client';
import { type Problem, toProblem } from './problem';
import { countOf, type Page } from './page';
import { reading, refresh } from './queries';

/** One record or report: `const grant = useRead<GrantView>(`/grants/${id}`)`. A null path reads nothing yet. */
export function useRead<T>(path: string | null, query: Query = {}) {
  const read = useQuery({ ...reading<T>(path ?? '', query), enabled: path !== null });
  return {
    data: read.data,
    loading: read.isPending && path !== null,
    problem: read.error && toProblem(read.error),
    again: read.refetch,
  };
}

/** A list by cursor. While a filter changes, the rows before stay until the new ones are there. `more` is null at the end. */
export function useRows<Row>(path: string, query: Query = {}) {
  const list = useInfiniteQuery({
    queryKey: [path, 'rows', query],
    queryFn: ({ pageParam, signal }) => request<Page<Row>>('GET', path, { query: { ...query, cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.page.next,
    placeholderData: keepPreviousData,
  });
  return {
    rows: list.data?.pages.flatMap((page) => page.data),
    counted: list.data && countOf(list.data.pages),
    loading: list.isPending,
    stale: list.isPlaceholderData,
    problem: list.error && toProblem(list.error),
    more: list.hasNextPage ? () => void list.fetchNextPage() : null,
    loadingMore: list.isFetchingNextPage,
    again: list.refetch,
  };
}

export type SendOptions<Answer> = {
  /** Paths whose readings are old now. */
  refresh?: readonly string[];
  /** What the toast says when it is done: 'grants:said.awarded'. */
  said?: WordKey;
  onDone?: (answer: Answer) => void;
  /** The form shows every problem itself: none is said in a toast as well. */
  quiet?: boolean;
};

/** One act. `const award = useSend<GrantView>('POST', `/grants/${id}/award`, …); award.send({ body, version })`. Problems about fields and conflicts stay in `award.problem` for the form; any other is also said in a toast. */
export function useSend<Answer = unknown>(method: Method, path: string, options: SendOptions<Answer> = {}) {
  const { t } = useWords();
  const act = useMutation<Answer, Problem, Sending & { path?: string }>({
    mutationFn: ({ path: own, ...sending }) => request<Answer>(method, own ?? path, sending),
    onSuccess: async (answer) => {
      if (options.refresh) void refresh(...options.refresh);
      if (options.said) say(t(options.said));
      options.onDone?.(answer);
    },
    onError: (problem) => {
      if (!options.quiet && !problem.isAboutFields && !problem.isConflict) sayProblem(toProblem(problem));
    },
  });
  const send = (sending: Sending & { path?: string } = {}) => act.mutate(sending);
  return { send, sending: act.isPending, problem: act.error, done: act.isSuccess, reset: act.reset };
}
