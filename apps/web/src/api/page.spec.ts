import { countOf, type Page } from './page';

const page = (rows: number, next: string | null, total: number | null, more = false): Page<unknown> => ({
  data: Array.from({ length: rows }),
  page: { next, total, more },
});

describe('how many rows a list has', () => {
  test('is what the list says, not how many are shown', () => {
    expect(countOf([page(50, 'a', 165)])).toEqual({ count: 165, more: false });
    expect(countOf([page(50, 'a', 10_000, true), page(50, 'b', 10_000, true)])).toEqual({ count: 10_000, more: true });
  });

  test('is more than those that are shown, where the list counts nothing and goes on', () => {
    expect(countOf([page(100, 'a', null), page(100, 'b', null)])).toEqual({ count: 200, more: true });
  });

  test('is those that are shown, where nothing follows', () => {
    expect(countOf([page(100, 'a', null), page(7, null, null)])).toEqual({ count: 107, more: false });
  });
});
