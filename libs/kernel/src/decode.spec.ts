import { DecodeError, anything, list, map, object, oneOf, optional, optionalOr, record, text, truth, whole } from './decode.js';

const word = text(/^[a-z]+$/, 'must be a word');

function messageOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof DecodeError) return error.message;
    throw error;
  }
  return 'no error';
}

describe('an object', () => {
  const person = object({ name: word, age: optional(whole(0, 150)) });

  test('has the fields that are named', () => {
    expect(person({ name: 'ada', age: 36 }, '')).toEqual({ name: 'ada', age: 36 });
  });

  test('may lack an optional field, which null says as well', () => {
    expect(person({ name: 'ada' }, '')).toEqual({ name: 'ada', age: null });
    expect(person({ name: 'ada', age: null }, '')).toEqual({ name: 'ada', age: null });
  });

  test('names a missing field by its path', () => {
    expect(messageOf(() => person({}, 'people[3]'))).toBe('people[3].name: is required');
  });

  test('has no other field', () => {
    expect(messageOf(() => person({ name: 'ada', nick: 'a' }, 'people[3]'))).toBe('people[3].nick: is not a known field');
  });

  test('may carry a note, which is not read', () => {
    expect(person({ name: 'ada', _note: [1] }, '')).toEqual({ name: 'ada', age: null });
  });

  test('does not take a field from its prototype', () => {
    expect(messageOf(() => object({ toString: word })({}, ''))).toBe('toString: is required');
    expect(messageOf(() => person(JSON.parse('{"name":"ada","__proto__":{}}'), ''))).toBe('__proto__: is not a known field');
  });

  test.each([null, [], 'text', 3, true])('is not %j', (value) => {
    expect(messageOf(() => person(value, 'person'))).toBe('person: must be an object');
    expect(messageOf(() => person(value, ''))).toBe('the document must be an object');
  });

  test('keeps a message on one line, whatever a key holds', () => {
    expect(messageOf(() => person({ name: 'ada', 'a\nb': 1 }, 'p'))).toBe('p."a\\nb": is not a known field');
    expect(messageOf(() => person({ name: 'ada', ['x'.repeat(500)]: 1 }, 'p')).length).toBeLessThan(120);
  });
});

test('a record gives snake_case fields camelCase names, and names the field of the file in its messages', () => {
  const grant = record({ id: word, signed_on: optional(word), host_fee_rate: word });
  expect(grant({ id: 'a', signed_on: 'b', host_fee_rate: 'c' }, '')).toEqual({ id: 'a', signedOn: 'b', hostFeeRate: 'c' });
  expect(messageOf(() => grant({ id: 'a' }, 'grants[0]'))).toBe('grants[0].host_fee_rate: is required');
  expect(messageOf(() => grant({ id: 'a', hostFeeRate: 'c' }, ''))).toBe('hostFeeRate: is not a known field');
});

test('an optional field can have a value of its own when it is empty', () => {
  const words = optionalOr(list(word), ['none']);
  expect([words(undefined, ''), words(null, ''), words([], '')]).toEqual([['none'], ['none'], []]);
});

describe('a list', () => {
  test('names its entries by number', () => {
    expect(messageOf(() => list(word)(['a', 'B'], 'words'))).toBe('words[1]: must be a word');
  });

  test('can need entries', () => {
    expect(messageOf(() => list(word, 1)([], 'words'))).toBe('words: must hold at least 1');
  });

  test('is not an object', () => {
    expect(messageOf(() => list(word)({}, 'words'))).toBe('words: must be a list');
    expect(messageOf(() => list(word)(undefined, 'words'))).toBe('words: is required');
  });
});

describe('a map', () => {
  test('reads its keys and its values', () => {
    expect(map(word, whole(0, 9))({ a: 1, b: 2 }, '')).toEqual(
      new Map([
        ['a', 1],
        ['b', 2],
      ]),
    );
  });

  test('carries no note', () => {
    expect(messageOf(() => map(word, whole(0, 9))({ _note: 1 }, 'shares'))).toBe('shares._note: must be a word');
  });
});

test('a word of a list is one of them', () => {
  expect(oneOf(['days', 'lines'])('days', '')).toBe('days');
  expect(messageOf(() => oneOf(['days', 'lines'])('months', 'by'))).toBe('by: must be one of days, lines');
});

test.each(['3', 3.5, -1, 10, null, Number.NaN])('%p is no whole number from 0 to 9', (value) => {
  expect(messageOf(() => whole(0, 9)(value, 'n'))).toBe('n: must be a whole number from 0 to 9');
});

test('truth is true or false', () => {
  expect(truth(false, '')).toBe(false);
  expect(messageOf(() => truth('false', 'led'))).toBe('led: must be true or false');
});

test('anything is taken but nothing', () => {
  expect(anything(null, '')).toBeNull();
  expect(messageOf(() => anything(undefined, 'payload'))).toBe('payload: is required');
});
