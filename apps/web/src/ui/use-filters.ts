import { useLocation, useNavigate, useSearch } from '@tanstack/react-router';

type Filters = Record<string, string>;

/** Search values of the address, all text. */
export function useAddress(): Filters {
  return useSearch({ strict: false }) as Filters;
}

/**
 * Filters, sort and view kept in the address: `const [filters, setFilters] = useFilters({ state: '', sort: 'name' })`.
 * A value equal to its default stays out of the address; an empty text means all.
 */
export function useFilters<F extends Filters>(defaults: F): [F, (change: Partial<F>) => void] {
  const address = useAddress();
  const navigate = useNavigate();
  const known = Object.keys(defaults).map((key) => [key, address[key] ?? defaults[key]]);
  const change = (wish: Partial<F>) => {
    const next: Filters = { ...address, ...(wish as Filters) };
    const kept = Object.entries(next).filter(([key, value]) => value !== defaults[key]);
    void navigate({ to: '.', search: Object.fromEntries(kept), replace: true, resetScroll: false });
  };
  return [Object.fromEntries(known) as F, change];
}

/** The record open in the side sheet, kept in the address as `open`: `const { open, linkTo, close } = useOpenRecord()`; `linkTo(id)` is a row's link that keeps the filters. */
export function useOpenRecord() {
  const address = useAddress();
  const navigate = useNavigate();
  const path = useLocation({ select: (location) => location.pathname });
  const { open: _before, ...rest } = address;
  const go = (open: string | undefined) => {
    void navigate({ to: '.', search: open === undefined ? rest : { ...rest, open }, resetScroll: false });
  };
  return {
    open: address['open'] ?? null,
    linkTo: (id: string) => `${path}?${new URLSearchParams({ ...rest, open: id })}`,
    show: (id: string) => go(id),
    close: () => go(undefined),
  };
}
