import type { Moment } from '../engine/case.ts';

/** The time now, to the minute, with the offset of this place. */
export function now(): Moment {
  const date = new Date();
  const two = (number: number) => String(Math.trunc(Math.abs(number))).padStart(2, '0');
  const offset = -date.getTimezoneOffset();
  const local = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`;
  return `${local}${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`;
}
