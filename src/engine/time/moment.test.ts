import { describe, expect, it } from 'vitest';
import { isMoment } from '../../model/base/is-moment.ts';
import { addMinutes, formatMoment, millisecondsBetween, momentAt } from './moment.ts';

const inBerlin = (instant: number) => {
  const summer = [Date.parse('2026-03-29T01:00Z'), Date.parse('2026-10-25T01:00Z')] as const;
  return instant >= summer[0] && instant < summer[1] ? 120 : 60;
};

describe('a moment', () => {
  it('is local time to the minute with its offset', () => {
    const instant = Date.parse('2026-11-21T13:05:59Z');
    expect(momentAt(instant, 60)).toBe('2026-11-21T14:05+01:00');
    expect(momentAt(instant, 0)).toBe('2026-11-21T13:05+00:00');
    expect(momentAt(instant, -210)).toBe('2026-11-21T09:35-03:30');
  });

  it('is told from what is none', () => {
    const values = [
      '2026-11-21T14:05+01:00',
      '2026-11-21T09:35-03:30',
      '2026-11-21T14:05Z',
      '2026-11-21T14:05:00+01:00',
      '2026-02-30T14:05+01:00',
      '2026-11-21T25:05+01:00',
      '2026-11-21T24:00+01:00',
      '2026-11-21T14:05-00:00',
      '2026-11-21T14:05+25:00',
      'yesterday',
      1_790_000_000_000,
      undefined,
    ];
    expect(values.filter(isMoment)).toEqual(values.slice(0, 2));
  });
});

describe('adding minutes', () => {
  it('goes over midnight and over the year', () => {
    expect(addMinutes('2026-12-31T23:30+01:00', 120, inBerlin)).toBe('2027-01-01T01:30+01:00');
  });

  it('skips the hour that is left out in spring', () => {
    expect(addMinutes('2026-03-29T01:30+01:00', 120, inBerlin)).toBe('2026-03-29T04:30+02:00');
  });

  it('tells the hour that comes twice in autumn apart', () => {
    expect(addMinutes('2026-10-25T02:30+02:00', 60, inBerlin)).toBe('2026-10-25T02:30+01:00');
  });
});

it('measures between moments of different offsets', () => {
  expect(millisecondsBetween('2026-10-25T02:30+02:00', '2026-10-25T02:30+01:00')).toBe(3_600_000);
  expect(millisecondsBetween('2026-11-21T14:05+01:00', '2026-11-21T13:05+00:00')).toBe(0);
  expect(millisecondsBetween('2026-11-21T14:05+01:00', '2026-11-21T14:04+01:00')).toBe(-60_000);
});

describe('a moment for people', () => {
  const now = '2026-11-21T23:50+01:00';
  const shown = (moment: string) => formatMoment(moment, now);

  it('is the time today, and has the date on every other day', () => {
    expect([shown('2026-11-21T14:05+01:00'), shown('2026-11-22T01:50+01:00'), shown('2026-01-02T09:00+01:00')]).toEqual([
      '14:05',
      '22 Nov 01:50',
      '2 Jan 09:00',
    ]);
  });

  it('has the year in another year', () => {
    expect(shown('2027-01-01T00:05+01:00')).toBe('1 Jan 2027 00:05');
  });

  it('names the offset where it is not that of now', () => {
    expect(formatMoment('2026-10-25T02:30+01:00', '2026-10-25T02:30+02:00')).toBe('02:30 (UTC+01:00)');
    expect(shown('2026-06-01T09:00+02:00')).toBe('1 Jun 09:00 (UTC+02:00)');
  });
});
