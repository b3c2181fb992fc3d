import type { HoleType } from './template.ts';

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const date = `\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? )?(?:\\d{1,2} (?:${months})[a-z]{0,6}\\.?|(?:${months})[a-z]{0,6}\\.? \\d{1,2})(?:,? \\d{4})?`;
const clock = '\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?(?: ?[ap]m)?(?:z|(?: ?[+-]\\d{2}:?\\d{2})| utc| gmt)?';
const ended = '(?![\\p{L}\\p{N}_])';

// Every one is bounded and has one way only to read a text, so that it never goes back far.
const readers: Readonly<Record<Exclude<HoleType, 'any' | 'account'>, RegExp>> = {
  number: /-?\d{1,40}(?:[.,]\d{1,40}){0,9}/uy,
  hex: new RegExp(`(?:0x[\\da-f]{1,16}|(?=[a-f]{0,15}\\d)[\\da-f]{4,16})${ended}`, 'uy'),
  ip: new RegExp(`(?:\\d{1,3}(?:\\.\\d{1,3}){3}(?!\\.?\\d)|[\\da-f]{0,4}(?::[\\da-f]{0,4}){2,7})${ended}`, 'uy'),
  host: new RegExp(`[\\p{L}\\d_-]{1,63}(?:\\.[\\p{L}\\d_-]{1,63}){0,9}${ended}`, 'uy'),
  domain: new RegExp(`[\\p{L}\\d_-]{1,63}(?:\\.[\\p{L}\\d_-]{1,63}){1,9}${ended}`, 'uy'),
  time: new RegExp(`(?:(?:${date})(?:(?:t|,? )(?:${clock}))?|${clock})${ended}`, 'uy'),
};

/** Where a hole of the type that begins there ends; -1 where nothing of the type stands. `any` and `account` end where what follows begins. */
export function readHole(type: keyof typeof readers, flat: string, from: number): number {
  const reader = readers[type];
  reader.lastIndex = from;
  const [found] = reader.exec(flat) ?? [];
  return found !== undefined && isMeant(type, found) ? from + found.length : -1;
}

function isMeant(type: keyof typeof readers, found: string): boolean {
  switch (type) {
    case 'host':
      return /\p{L}/u.test(found);
    case 'domain':
      return /\.(?:\p{L}{2,63}|xn--[a-z\d-]{1,59})$/u.test(found);
    case 'ip':
      return found.includes(':') ? isAddressOfSix(found) : found.split('.').every((part) => Number(part) <= 255);
    default:
      return true;
  }
}

function isAddressOfSix(found: string): boolean {
  const gaps = found.split('::').length - 1;
  const groups = found.split(':').filter((group) => group !== '').length;
  return /[\da-f]/.test(found) && !/(?:^|[^:]):$|^:[^:]/.test(found) && (gaps === 1 ? groups < 8 : gaps === 0 && groups === 8);
}
