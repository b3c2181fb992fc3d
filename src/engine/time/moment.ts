import type { Moment } from '../../model/case/moment.ts';
import type { Clock } from './clock.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const millisecondsPerMinute = 60_000;

/** The moment of an instant (milliseconds since 1970 in UTC) where local time is so many minutes ahead of UTC. Seconds are cut off. */
export function momentAt(instant: number, offset: number): Moment {
  const local = new Date(instant + offset * millisecondsPerMinute).toISOString().slice(0, 16);
  const ahead = Math.abs(offset);
  return `${local}${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(ahead / 60))}:${twoDigits(ahead % 60)}`;
}

/** The moment so many minutes later, as the clocks on the wall will show it then: `offsetAt` knows when they are changed. */
export function addMinutes(moment: Moment, minutes: number, offsetAt: Clock['offsetAt']): Moment {
  const instant = Date.parse(moment) + minutes * millisecondsPerMinute;
  return momentAt(instant, offsetAt(instant));
}

/** The milliseconds from one moment to another; negative when the other one is earlier. Offsets are counted in. */
export function millisecondsBetween(from: Moment, to: Moment): number {
  return Date.parse(to) - Date.parse(from);
}

/**
 * A moment for people, as short as it can be told from now: `14:05` today, `22 Nov 00:05` on another day, with the year in
 * another year. Where the offset is another than now's it is added, so that an hour that comes twice is told apart.
 */
export function formatMoment(moment: Moment, now: Moment): string {
  const [date = '', time = ''] = moment.slice(0, 16).split('T');
  const [year, month, day] = date.split('-');
  const offset = moment.slice(16);
  return [
    ...(now.startsWith(date) ? [] : [`${Number(day)} ${months[Number(month) - 1]}`]),
    ...(now.startsWith(`${year}`) ? [] : [year]),
    time,
    ...(now.endsWith(offset) ? [] : [`(UTC${offset})`]),
  ].join(' ');
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
