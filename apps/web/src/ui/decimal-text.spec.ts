import { hundredfold, hundredth, rounded, sharesOf, shown, signOf, thousandths, trimmed } from './decimal-text';
import { readDecimal } from './read-decimal';

describe('decimal text', () => {
  it('is shown with narrow spaces and the sign of the language, to the last digit', () => {
    expect(shown('12345678901234567.89', 'en-GB')).toBe('12\u202f345\u202f678\u202f901\u202f234\u202f567.89');
    expect(shown('-1234.5', 'fr')).toBe('\u22121\u202f234,5');
    expect(shown('999', 'en-GB')).toBe('999');
  });

  it('rounds half away from zero and never shows minus nought', () => {
    expect(rounded('2.345', 2)).toBe('2.35');
    expect(rounded('-0.5', 0)).toBe('-1');
    expect(rounded('-0.4', 0)).toBe('0');
    expect(rounded('999.995', 2)).toBe('1000.00');
  });

  it('drops only noughts', () => {
    expect(trimmed('1234.500', 2)).toBe('1234.50');
    expect(trimmed('1234.567', 2)).toBe('1234.567');
    expect(trimmed('12.000', 0)).toBe('12');
  });

  it('turns ratios into percentages and back', () => {
    expect(hundredfold('0.4567')).toBe('45.67');
    expect(hundredfold('1')).toBe('100');
    expect(hundredfold('0.5')).toBe('50');
    expect(hundredth('45.67')).toBe('0.4567');
    expect(hundredth('5')).toBe('0.05');
    expect(hundredth('100')).toBe('1');
  });

  it('gives widths in thousandths', () => {
    expect(thousandths('0.4567')).toBe(457);
    expect(thousandths('1')).toBe(1000);
    expect(thousandths('0')).toBe(0);
    expect(sharesOf(['1', '1', '1'])).toEqual([334, 333, 333]);
    expect(sharesOf(['0.00', '0'])).toEqual([0, 0]);
  });

  it('knows its sign', () => {
    expect([signOf('-0.01'), signOf('0.000'), signOf('3')]).toEqual([-1, 0, 1]);
  });
});

describe('what people type as a number', () => {
  it.each([
    ['1 234,50', 'fr', '1234.50'],
    ['1,234.50', 'en-GB', '1234.50'],
    ['1.234,50', 'en-GB', '1234.50'],
    ['1,234', 'en-GB', '1234'],
    ['1,234', 'fr', '1.234'],
    ['1234.5', 'fr', '1234.5'],
    ['12,5', 'en-GB', '12.5'],
    ["1'000'000", 'en-GB', '1000000'],
    ['1,234,567', 'en-GB', '1234567'],
    ['0012', 'en-GB', '12'],
    ['1234.567', 'fr', '1234.567'],
  ])('%s in %s is %s', (typed, locale, text) => {
    expect(readDecimal(typed, locale)).toBe(text);
  });

  it.each(['', 'abc', '1.2.3', '12-', '1,23,4'])('"%s" is no number', (typed) => {
    expect(readDecimal(typed, 'en-GB')).toBeNull();
  });
});
