import type { Reads } from '../../model/article/reads.ts';
import { lies, readAddress, readNetwork } from './read-address.ts';
import { readCode } from './read-code.ts';
import { readNumber } from './read-number.ts';
import { compareVersions, readVersion } from './read-version.ts';

/** A value is a word or two; what is longer was not read off. */
const longestValue = 200;

/**
 * The answer of the class that a value belongs to, as somebody typed it or a program showed it; undefined where it is no value
 * of the kind or no class holds it. Takes any text, and ends in time that grows with it. A class whose bounds cannot be read
 * holds nothing.
 */
export function classifyValue(reads: Reads, written: string): string | undefined {
  if (written.length > longestValue) {
    return undefined;
  }
  const value = written.trim();
  switch (reads.as) {
    case 'number':
      return classifyBetween(
        reads.classes,
        readNumber(value, reads.unit === undefined ? [] : [reads.unit]),
        (bound: number) => bound,
        compareNumbers,
      );
    case 'age':
      return classifyBetween(reads.classes, readAge(value), (bound: number) => bound, compareNumbers);
    case 'version':
      return classifyBetween(reads.classes, readVersion(value), readVersion, compareVersions);
    case 'ip': {
      const address = readAddress(value);
      return reads.classes.find(({ in: network }) => {
        const read = readNetwork(network);
        return address !== undefined && read !== undefined && lies(read, address);
      })?.answer;
    }
    case 'code': {
      const code = readCode(value);
      return code === undefined ? undefined : reads.classes.find(({ is }) => is.some((one) => readCode(one) === code))?.answer;
    }
  }
}

function readAge(text: string): number | undefined {
  const days = readNumber(text.toLowerCase(), ['days', 'day', 'd']);
  return days === undefined || days < 0 ? undefined : days;
}

function compareNumbers(one: number, other: number): number {
  return one - other;
}

type Between<B> = { readonly answer: string; readonly from?: B; readonly below?: B };

function classifyBetween<B, V>(
  classes: readonly Between<B>[],
  value: V | undefined,
  read: (bound: B) => V | undefined,
  compare: (one: V, other: V) => number,
): string | undefined {
  if (value === undefined) {
    return undefined;
  }
  const holds = (bound: B | undefined, test: (order: number) => boolean) => {
    const known = bound === undefined ? undefined : read(bound);
    return bound === undefined || (known !== undefined && test(compare(value, known)));
  };
  return classes.find(({ from, below }) => holds(from, (order) => order >= 0) && holds(below, (order) => order < 0))?.answer;
}
