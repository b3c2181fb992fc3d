import type { Moment } from '../../model/case/moment.ts';
import { writeName } from './tokens.ts';

/** A moment as people read it: date, time and offset, with a blank between them. */
export function writeMoment(moment: Moment): string {
  const parts = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(Z|[+-]\d\d:\d\d)$/.exec(moment);
  return parts === null ? writeName(moment) : parts.slice(1).join(' ');
}

/** Reads a moment that lost its blanks; undefined where it is none. */
export function readMoment(text: string): Moment | undefined {
  const parts = /^(\d{4}-\d\d-\d\d)(\d\d:\d\d)(Z|[+-]\d\d:\d\d)$/.exec(text);
  return parts === null ? undefined : `${parts[1]}T${parts[2]}${parts[3]}`;
}
