import fc from 'fast-check';
import { decimalText } from '#kernel';
import { sourcesProblem, type UltimateSource } from './ultimate-sources.js';

const source = (code: string, share: string): UltimateSource => ({ code, name: code, share, estimated: false });

describe('ultimate sources of a donor', () => {
  test('shares that make the whole are right, and none means that nothing is known', () => {
    expect(sourcesProblem([source('A', '0.3'), source('B', '0.4'), source('C', '0.3')])).toBeNull();
    expect(sourcesProblem([])).toBeNull();
  });

  test('three rounded thirds are not the whole', () => {
    const thirds = ['A', 'B', 'C'].map((code) => source(code, '0.33333333'));
    expect(sourcesProblem(thirds)).toEqual({ pointer: '/sources', message: expect.stringContaining('0.99999999') });
  });

  test('a source that is named twice is pointed at', () => {
    expect(sourcesProblem([source('A', '0.5'), source('A', '0.5')])?.pointer).toBe('/sources/1/code');
  });

  test('however the whole is cut into hundred-millionths, it stays whole; one more or less is noticed', () => {
    const cuts = fc.array(fc.integer({ min: 0, max: 100_000_000 }), { maxLength: 6 });
    fc.assert(
      fc.property(cuts, (given) => {
        const marks = [0, ...given.sort((a, b) => a - b), 100_000_000];
        const parts = marks.slice(1).map((mark, index) => mark - marks[index]!);
        const written = (units: number[]) =>
          units.map((part, index) => source(`S${index}`, decimalText(BigInt(part), 100_000_000n, 8)));
        expect(sourcesProblem(written(parts))).toBeNull();
        expect(sourcesProblem(written([...parts, 1]))).not.toBeNull();
      }),
    );
  });
});
