import type { Reads } from '../../model/article/reads.ts';
import { type Address, compareAddresses, lies, readNetwork } from './read-address.ts';
import { readCode } from './read-code.ts';
import { compareVersions, readVersion } from './read-version.ts';

/** The classes of a value in the order of what they hold, and the answers of each two of which one lies over the other. */
export type Ordered = { readonly sorted: Reads['classes']; readonly over: readonly (readonly [first: string, second: string])[] };

/** Orders classes. Codes have no order and stay as they are. A class whose bounds cannot be read is taken for one without them. */
export function orderClasses(reads: Reads): Ordered {
  switch (reads.as) {
    case 'number':
    case 'age':
      return orderBetween(
        reads.classes,
        (bound) => bound,
        (one, other) => one - other,
      );
    case 'version':
      return orderBetween(reads.classes, readVersion, compareVersions);
    case 'ip':
      return order(reads.classes, startOfNetwork, compareAddresses, (first, second) => {
        const [network, start] = [readNetwork(first.in), startOfNetwork(second)];
        return network !== undefined && start !== undefined && lies(network, start);
      });
    case 'code': {
      const { classes } = reads;
      const read = classes.map(({ answer, is }) => ({ answer, written: is.length, codes: new Set(is.map(readCode)) }));
      const twice = read.filter(({ written, codes }) => codes.size < written);
      const over = read.flatMap((second, at) =>
        read
          .slice(0, at)
          .flatMap((first) => ([...second.codes].some((code) => first.codes.has(code)) ? [[first.answer, second.answer] as const] : [])),
      );
      return { sorted: classes, over: [...twice.map(({ answer }) => [answer, answer] as const), ...over] };
    }
  }
}

type Between<B> = { readonly answer: string; readonly from?: B; readonly below?: B };

function orderBetween<B, V>(
  classes: readonly Between<B>[],
  read: (bound: B) => V | undefined,
  compare: (one: V, other: V) => number,
): Ordered {
  const readBound = (bound: B | undefined) => (bound === undefined ? undefined : read(bound));
  return order(
    classes,
    ({ from }) => readBound(from),
    compare,
    (first, second) => {
      const [end, start] = [readBound(first.below), readBound(second.from)];
      return end === undefined || start === undefined || compare(start, end) < 0;
    },
  );
}

function order<C extends { readonly answer: string }, V>(
  classes: readonly C[],
  startOf: (one: C) => V | undefined,
  compare: (one: V, other: V) => number,
  isOver: (first: C, second: C) => boolean,
): Ordered {
  const sorted = [...classes].sort((one, other) => {
    const [a, b] = [startOf(one), startOf(other)];
    return a === undefined ? (b === undefined ? 0 : -1) : b === undefined ? 1 : compare(a, b);
  });
  const over = sorted.flatMap((second, at) => {
    const first = sorted[at - 1];
    return first !== undefined && isOver(first, second) ? [[first.answer, second.answer] as const] : [];
  });
  // What was sorted is of the form that it was given in.
  return { sorted: sorted as unknown as Reads['classes'], over };
}

function startOfNetwork({ in: network }: { readonly in: string }): Address | undefined {
  return readNetwork(network)?.address;
}
