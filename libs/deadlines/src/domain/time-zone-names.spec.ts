import { isTimeZone } from './time-zone-names.js';

describe('the name of a time zone', () => {
  it.each(['Europe/London', 'America/Argentina/Buenos_Aires', 'Asia/Kathmandu', 'Pacific/Chatham'])('may be %s', (name) => {
    expect(isTimeZone(name)).toBe(true);
  });

  it.each(['UTC', 'GMT', 'Etc/GMT+5', 'Etc/UTC', 'EST5EDT', 'CET'])('may be %s, which is no place', (name) => {
    expect(isTimeZone(name)).toBe(true);
  });

  it.each(['Asia/Kolkata', 'Asia/Calcutta', 'Europe/Kyiv', 'Europe/Kiev', 'GB', 'US/Eastern'])(
    'may be %s, whether today a link or not',
    (name) => {
      expect(isTimeZone(name)).toBe(true);
    },
  );

  it.each(['utc', 'Europe/london', 'EUROPE/LONDON', 'Asia/Hanoi', 'PST', 'SystemV/PST8', 'Etc/Unknown', 'Factory', 'localtime'])(
    'may not be %s',
    (name) => {
      expect(isTimeZone(name)).toBe(false);
    },
  );

  it.each(['+02:00', '-05:00', 'GMT+2', 'UTC+02:00', 'Z', '', ' ', 'constructor'])('may not be "%s"', (name) => {
    expect(isTimeZone(name)).toBe(false);
  });

  it('may be every name that the engine lists', () => {
    expect(Intl.supportedValuesOf('timeZone').filter((name) => !isTimeZone(name))).toEqual([]);
  });
});
