import { findingAtEnd, findingOf, type Link } from './chain.js';

const row = (sequence: number, follows: string, hash = `h${sequence}`): Link => ({
  sequence: BigInt(sequence),
  previousHash: follows,
  hash,
});
const last = row(2, 'h1');
const usual = { last, sealed: true, followers: [], predecessorFound: false, head: 9n };

describe('what happened to a log', () => {
  test('a row that follows but whose hash does not fit was changed', () => {
    const link = row(3, 'h2');
    expect(findingOf({ ...usual, link, sealed: false, followers: [link] })).toEqual({ kind: 'changed', sequence: 3n });
  });

  test('of two rows that follow the same one the one out of place was inserted', () => {
    const made = row(3, 'h2', 'made up');
    expect(findingOf({ ...usual, link: made, sealed: false, followers: [made, row(4, 'h2')] })).toEqual({
      kind: 'inserted',
      sequence: 3n,
    });
    expect(findingOf({ ...usual, link: row(3, 'h1') })).toEqual({ kind: 'inserted', sequence: 2n });
  });

  test('when nobody follows, the follower was removed', () => {
    expect(findingOf({ ...usual, link: row(4, 'h3') })).toEqual({ kind: 'removed', sequence: 3n });
  });

  test('when the true follower stands further on, rows were reordered', () => {
    expect(findingOf({ ...usual, link: row(3, 'h3'), followers: [row(4, 'h2')], predecessorFound: true })).toEqual({
      kind: 'reordered',
      sequence: 3n,
    });
  });

  test('numbers that go on after a hash that nobody follows: the row before was changed and sealed again', () => {
    expect(findingOf({ ...usual, link: row(3, 'the true h2') })).toEqual({ kind: 'changed', sequence: 2n });
  });

  test('a number that was never given out was inserted', () => {
    expect(findingOf({ ...usual, link: row(3, 'h2'), head: 2n })).toEqual({ kind: 'inserted', sequence: 3n });
  });
});

describe('the end of a log', () => {
  test.each([
    ['reaches its head', 2n, { sequence: 2n, hash: 'h2' }, null],
    ['may have grown while it was read', 1n, { sequence: 4n, hash: 'h4' }, null],
    ['falls short of it', 4n, { sequence: 4n, hash: 'h4' }, { kind: 'removed', sequence: 3n }],
    ['goes beyond it', 1n, { sequence: 1n, hash: 'h1' }, { kind: 'inserted', sequence: 2n }],
    ['is another row than it', 2n, { sequence: 2n, hash: 'other' }, { kind: 'changed', sequence: 2n }],
  ])('%s', (_story, before, after, finding) => {
    expect(findingAtEnd(last, before, after)).toEqual(finding);
  });
});
