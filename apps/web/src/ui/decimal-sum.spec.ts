import { isMore, minus, ratioOf, sumOf, thousandthsOf } from './decimal-sum';

describe('exact sums of decimal texts', () => {
  test('add up to the cent where binary numbers do not', () => {
    expect(sumOf(['0.10', '0.20'])).toBe('0.30');
    expect(sumOf(['24566.32', '-7370.26', '0.005'])).toBe('17196.065');
    expect(sumOf([])).toBe('0');
  });

  test('take away through nought', () => {
    expect(minus('1', '0.365777')).toBe('0.634223');
    expect(minus('0.05', '0.1')).toBe('-0.05');
    expect(minus('-1', '-1')).toBe('0');
  });

  test('compare texts of different lengths', () => {
    expect(isMore('0.3301', '0.33')).toBe(true);
    expect(isMore('0.330000', '0.33')).toBe(false);
    expect(isMore('-2', '-10')).toBe(true);
  });

  test('measure a part for a bar', () => {
    expect(thousandthsOf('1023632.50', '2780800.00')).toBe(368);
    expect(thousandthsOf('5', '0.00')).toBe(0);
  });

  test('say a part as a ratio, rounded', () => {
    expect(ratioOf('1549143', '2574700')).toBe('0.6017');
    expect(ratioOf('5', '0')).toBe('0');
  });
});
