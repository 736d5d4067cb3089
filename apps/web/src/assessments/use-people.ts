import { useCan } from '../api/session';
import type { components } from '../api/schema';
import type { Page } from '../api/page';
import { useRead } from '../api/use-api';

type Person = components['schemas']['PersonView'];

/** People who can own something, as choices of a select. */
export function usePeople(): { value: string; label: string }[] {
  const mayAsk = useCan('deadlines.write');
  const { data } = useRead<Page<Person>>(mayAsk ? '/people' : null);
  return (data?.data ?? []).map(({ id, name }) => ({ value: id, label: name }));
}
