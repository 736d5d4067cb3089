import { plainDate } from '#kernel';
import { instantOf } from './zone-time.js';

const utc = (day: string, hour: number, zone: string) => instantOf(plainDate(day), hour, zone).toISOString().slice(0, 19);

describe('a full hour in a zone', () => {
  it('has the offset of its own day', () => {
    expect(utc('2024-03-30', 9, 'Europe/London')).toBe('2024-03-30T09:00:00');
    expect(utc('2024-03-31', 9, 'Europe/London')).toBe('2024-03-31T08:00:00');
  });

  it('knows offsets of half and quarter hours', () => {
    expect(utc('2024-06-03', 9, 'Asia/Kolkata')).toBe('2024-06-03T03:30:00');
    expect(utc('2024-06-03', 9, 'Asia/Kathmandu')).toBe('2024-06-03T03:15:00');
    expect(utc('2024-01-03', 9, 'Pacific/Chatham')).toBe('2024-01-02T19:15:00');
    expect(utc('2024-06-03', 9, 'Australia/Lord_Howe')).toBe('2024-06-02T22:30:00');
  });

  it('is the first of two when clocks go back', () => {
    expect(utc('2024-10-27', 1, 'Europe/London')).toBe('2024-10-27T00:00:00');
    expect(utc('2024-11-03', 1, 'America/New_York')).toBe('2024-11-03T05:00:00');
    expect(utc('2024-10-31', 23, 'Africa/Cairo')).toBe('2024-10-31T20:00:00');
  });

  it('is read with the offset before the change when clocks go forward', () => {
    expect(utc('2024-03-31', 1, 'Europe/London')).toBe('2024-03-31T01:00:00');
    expect(utc('2024-03-10', 2, 'America/New_York')).toBe('2024-03-10T07:00:00');
    expect(utc('2024-04-26', 0, 'Africa/Cairo')).toBe('2024-04-25T22:00:00');
  });

  it('is read with the offset before when a whole day is skipped', () => {
    expect(utc('2011-12-30', 9, 'Pacific/Apia')).toBe('2011-12-30T19:00:00');
  });

  it('knows the reversed meaning of Etc names', () => {
    expect(utc('2024-01-03', 9, 'Etc/GMT+5')).toBe('2024-01-03T14:00:00');
    expect(utc('2024-01-03', 9, 'UTC')).toBe('2024-01-03T09:00:00');
  });

  it('keeps the seconds of old offsets', () => {
    expect(utc('1971-06-01', 9, 'Africa/Monrovia')).toBe('1971-06-01T09:44:30');
  });

  it('works on the first and the last day of the calendar', () => {
    expect(utc('1970-01-01', 0, 'Asia/Tokyo')).toBe('1969-12-31T15:00:00');
    expect(utc('2199-12-31', 23, 'America/New_York')).toBe('2200-01-01T04:00:00');
  });
});
