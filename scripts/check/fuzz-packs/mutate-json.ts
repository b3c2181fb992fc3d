import type { Random } from './random.ts';

const copiedAtMost = 20_000;

type Parent = Record<string, unknown> | unknown[];
type Spot = { readonly parent: Parent; readonly key: string };

// What somebody would write who wants to break or to deceive.
const texts = [
  '',
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  '$fixed',
  'exchange',
  'exchange.exchange-version',
  'victim.exchange-version',
  'exchange.q154298-ndr',
  'a--b',
  'con',
  '../../../etc/passwd',
  'index/../pack.json',
  'javascript:alert(1)',
  'https://evil.example/?a=b',
  'data:text/html,<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  'safe\u202egnihton\u202c',
  'a\u0000b',
  '\ud800',
  '{{constructor.constructor("alert(1)")()}}',
  '%00%2e%2e%2f',
  'media/0000.svg',
  '2026-02-30',
] as const;
const numbers = [0, -1, 0.5, 1e9, 2 ** 53, 1e308, -0, 4294967296] as const;
const keys = [
  'constructor',
  '__proto__',
  'prototype',
  'toString',
  'valueOf',
  'then',
  'length',
  'x-note',
  'needs',
  'use',
  'asks',
  'in',
  'exchange-version',
] as const;

/** A text of JSON with something in it otherwise: a few values dropped, retyped, nested, enormous, renamed, exchanged, or led in a circle. */
export function mutateJson(text: string, random: Random): string {
  const root = { file: JSON.parse(text) as unknown };
  const spots = findSpots(root);
  for (let left = 1 + random.nat(3); left > 0; left--) {
    const spot = random.pick(spots);
    if (spot !== undefined) {
      mutate(spot, spots, random);
    }
  }
  const written = JSON.stringify(root.file) ?? '';
  return random.once(12) ? spoilText(written, random) : written;
}

function findSpots(root: Parent): Spot[] {
  const spots: Spot[] = [];
  const look = (parent: Parent) => {
    for (const key of Object.keys(parent)) {
      spots.push({ parent, key });
      const value = at({ parent, key });
      if (typeof value === 'object' && value !== null) {
        look(value as Parent);
      }
    }
  };
  look(root);
  return spots;
}

function at({ parent, key }: Spot): unknown {
  return (parent as Record<string, unknown>)[key];
}

function put({ parent, key }: Spot, value: unknown): void {
  // An own field even where it is called `__proto__`.
  Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });
}

function mutate(spot: Spot, spots: readonly Spot[], random: Random): void {
  const value = at(spot);
  const other = random.pick(spots) ?? spot;
  const copy = (one: unknown) => {
    const written = JSON.stringify(one);
    // Enormous is enough once: what is copied into each place would fill the memory of whoever makes it.
    return written === undefined || written.length > copiedAtMost ? null : JSON.parse(written);
  };
  random.oneOf([
    () => drop(spot),
    () => put(spot, random.oneOf<unknown>([null, true, [], {}, random.oneOf(texts), random.oneOf(numbers), [[null]], { use: 'x' }])),
    () => put(spot, random.oneOf(texts)),
    () => put(spot, random.oneOf(numbers)),
    () => put(spot, nest(value, 1 + random.nat(random.once(10) ? 3000 : 6), random)),
    () => put(spot, enlarge(value, random)),
    () => {
      drop(spot);
      put({ parent: spot.parent, key: random.oneOf([random.oneOf(keys), random.oneOf(texts), other.key]) }, value);
    },
    () => put(spot, copy(at(other))),
    () => put({ parent: spot.parent, key: random.oneOf(keys) }, copy(value)),
    // Ways and names that lead elsewhere, also back.
    () =>
      typeof value === 'string' &&
      put(spot, random.oneOf([other.key, String(at(other)).slice(0, 80), `exchange.${value}`, `victim.${value}`, `${value}-2`])),
    () => {
      for (const each of spots.filter(({ key }) => key === spot.key).slice(0, 200)) {
        put(each, copy(at(other)));
      }
    },
  ])();
}

function drop({ parent, key }: Spot): void {
  if (Array.isArray(parent)) {
    parent.splice(Number(key), 1);
  } else {
    delete parent[key];
  }
}

function nest(value: unknown, deep: number, random: Random): unknown {
  const inList = random.once(2);
  let nested = value;
  for (let level = 0; level < deep; level++) {
    nested = inList ? [nested] : { nodes: nested };
  }
  return nested;
}

function enlarge(value: unknown, random: Random): unknown {
  const many = random.oneOf([20, 300, 2500]);
  if (typeof value === 'string') {
    return value.slice(0, 200).repeat(random.oneOf([10, 1000, 30_000]));
  }
  if (Array.isArray(value)) {
    const filled = (JSON.stringify(value[0])?.length ?? 0) > copiedAtMost ? 'x' : (value[0] ?? 'x');
    return Array.from({ length: many }, () => filled);
  }
  if (typeof value === 'object' && value !== null) {
    const [first] = Object.values(value);
    const filled = (JSON.stringify(first)?.length ?? 0) > copiedAtMost ? {} : (first ?? {});
    return { ...value, ...Object.fromEntries(Array.from({ length: many }, (_, one) => [`n${one}`, filled])) };
  }
  return 1e9;
}

function spoilText(text: string, random: Random): string {
  const cut = random.nat(text.length + 1);
  return random.oneOf([
    () => text.slice(0, cut),
    () => `\uFEFF${text}`,
    () => `${text}${text}`,
    () => text.slice(0, cut) + '['.repeat(100_000) + text.slice(cut),
    () => text.replace('{', '{"__proto__": {"polluted": 1}, '),
    () => text.replace('{', '{"id": "other", "id": "other", '),
    () => text.replace(/"number":\d+/, '"number":1e999'),
    () => `/* ${text} */`,
  ])();
}
