import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addMinutes } from '../time/moment.ts';
import { expiryChoices, expiryOf } from './expiry.ts';

const start = '2026-01-01T00:00+00:00';
const dayAt = (days: number) => addMinutes(start, days * 24 * 60, () => 0);
const instantOf = (days: number) => Date.parse(dayAt(days));
const facts = { closed: dayAt(0), firstStart: dayAt(0), announced: undefined, days: 90, now: dayAt(0) } as const;

it('tells of a closed case 14 days before it goes, and not earlier', () => {
  expect(expiryOf({ ...facts, now: dayAt(75) })).toBeUndefined();
  expect(expiryOf({ ...facts, now: dayAt(76) })).toEqual({ deletedAt: instantOf(90), isDue: false });
  expect(expiryOf({ ...facts, announced: dayAt(76), now: dayAt(89) })).toEqual({ deletedAt: instantOf(90), isDue: false });
  expect(expiryOf({ ...facts, announced: dayAt(76), now: dayAt(90) })).toEqual({ deletedAt: instantOf(90), isDue: true });
});

it('counts from the first start of the build that began it, where the case was closed before', () => {
  expect(expiryOf({ ...facts, firstStart: dayAt(50), now: dayAt(125) })).toBeUndefined();
  expect(expiryOf({ ...facts, firstStart: dayAt(50), announced: dayAt(126), now: dayAt(140) })?.isDue).toBe(true);
});

it('gives a person who was away 14 days from being told', () => {
  expect(expiryOf({ ...facts, now: dayAt(400) })).toEqual({ deletedAt: instantOf(414), isDue: false });
  expect(expiryOf({ ...facts, announced: dayAt(400), now: dayAt(413) })?.isDue).toBe(false);
  expect(expiryOf({ ...facts, announced: dayAt(400), now: dayAt(414) })?.isDue).toBe(true);
});

it('never deletes an open case, nor any where they are kept for ever', () => {
  const days = fc.integer({ min: 0, max: 5000 });
  fc.assert(
    fc.property(days, days, fc.constantFrom(...expiryChoices), (announced, now, chosen) => {
      const told = { ...facts, announced: dayAt(announced), now: dayAt(now) };
      expect(expiryOf({ ...told, closed: undefined, days: chosen })).toBeUndefined();
      expect(expiryOf({ ...told, days: 0 })).toBeUndefined();
    }),
  );
});

it('is due only when the chosen days are over and the person was told 14 days ago', () => {
  const days = fc.integer({ min: 0, max: 1000 });
  fc.assert(
    fc.property(days, days, fc.option(days, { nil: undefined }), days, fc.constantFrom(30, 90, 180), (closed, first, told, now, chosen) => {
      const isDue =
        expiryOf({
          closed: dayAt(closed),
          firstStart: dayAt(first),
          announced: told === undefined ? undefined : dayAt(told),
          days: chosen as 30 | 90 | 180,
          now: dayAt(now),
        })?.isDue ?? false;
      expect(isDue).toBe(now >= Math.max(closed, first) + chosen && told !== undefined && now >= told + 14);
    }),
  );
});
