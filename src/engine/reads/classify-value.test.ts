import { describe, expect, it } from 'vitest';
import type { Reads } from '../../model/article/reads.ts';
import { classifyValue } from './classify-value.ts';

// Derived from what the form promises, before there was code: half-open classes, in order, and no answer where nothing matches.
const version: Reads = {
  as: 'version',
  classes: [
    { answer: 'old', below: '5.2' },
    { answer: 'good', from: '5.2', below: '10' },
    { answer: 'new', from: '10' },
  ],
};
const used: Reads = {
  as: 'number',
  unit: '%',
  classes: [
    { answer: 'odd', below: 0 },
    { answer: 'room', from: 0, below: 89.5 },
    { answer: 'tight', from: 89.5, below: 100 },
  ],
};
const plain: Reads = { as: 'number', classes: [{ answer: 'cold', from: -40, below: -10.5 }] };
const age: Reads = {
  as: 'age',
  classes: [
    { answer: 'fresh', below: 30 },
    { answer: 'stale', from: 90 },
  ],
};
const address: Reads = {
  as: 'ip',
  classes: [
    { answer: 'own', in: '10.0.0.0/8' },
    { answer: 'self-given', in: '169.254.0.0/16' },
    { answer: 'one', in: '192.0.2.7/32' },
    { answer: 'loop', in: '::1/128' },
    { answer: 'own', in: 'fd00::/8' },
    { answer: 'self-given', in: 'fe80::/10' },
  ],
};
const every: Reads = {
  as: 'ip',
  classes: [
    { answer: 'four', in: '0.0.0.0/0' },
    { answer: 'six', in: '::/0' },
  ],
};
const code: Reads = {
  as: 'code',
  classes: [
    { answer: 'denied', is: ['0x80070005', 'E_ACCESSDENIED'] },
    { answer: 'gone', is: ['2', '4.4.7'] },
  ],
};

describe.each<[string, Reads, readonly (readonly [value: string, answer: string | undefined])[]]>([
  [
    'a version',
    version,
    [
      ['5.1', 'old'],
      ['5.1.9999', 'old'],
      ['0', 'old'],
      // Half-open: the bound itself belongs to the class above it, however many zeros it is written with.
      ['5.2', 'good'],
      ['5.2.0', 'good'],
      ['5.02', 'good'],
      ['5.2.0.1', 'good'],
      ['5.10', 'good'],
      ['9.9', 'good'],
      ['10', 'new'],
      ['10.0', 'new'],
      ['10.0.1', 'new'],
      ['v5.2', 'good'],
      ['V10.0', 'new'],
      ['  5.2\t', 'good'],
      [`5.${'9'.repeat(60)}`, 'good'],
      [`${'9'.repeat(60)}.1`, 'new'],
      [`${'0'.repeat(60)}5.1`, 'old'],
      // What is no plain version says nothing: whether a beta is below what it leads to, nobody knows here.
      ['5.2-beta', undefined],
      ['5.2rc1', undefined],
      ['5.2 SP1', undefined],
      ['5..2', undefined],
      ['.5', undefined],
      ['5.', undefined],
      ['-5.2', undefined],
      ['5,2', undefined],
      ['version 5.2', undefined],
      ['٥.٢', undefined],
      ['v', undefined],
      ['', undefined],
      [' ', undefined],
    ],
  ],
  [
    'a number with its unit',
    used,
    [
      ['-0.5', 'odd'],
      ['-1 %', 'odd'],
      ['−1 %', 'odd'],
      ['0', 'room'],
      ['-0', 'room'],
      ['+7%', 'room'],
      ['007', 'room'],
      ['89.4999', 'room'],
      ['89.5%', 'tight'],
      ['89.50 %', 'tight'],
      ['99.9', 'tight'],
      ['100', undefined],
      ['1e1', undefined],
      ['0x10', undefined],
      ['.5', undefined],
      ['5.', undefined],
      ['1,024', undefined],
      ['1 024', undefined],
      ['50 GB', undefined],
      ['%', undefined],
      ['50 % %', undefined],
      ['--5', undefined],
      ['5-', undefined],
      ['NaN', undefined],
      ['Infinity', undefined],
      ['9'.repeat(200), undefined],
    ],
  ],
  [
    'a number without a unit',
    plain,
    [
      ['-40', 'cold'],
      ['-10.6', 'cold'],
      ['-10.5', undefined],
      ['-40.1', undefined],
      ['10.6', undefined],
      ['-20 %', undefined],
    ],
  ],
  [
    'an age in days',
    age,
    [
      ['0', 'fresh'],
      ['29', 'fresh'],
      ['1 day', 'fresh'],
      ['29.9 days', 'fresh'],
      ['12d', 'fresh'],
      ['30', undefined],
      ['89 days', undefined],
      ['90 Days', 'stale'],
      ['100000', 'stale'],
      ['-1', undefined],
      ['-0', 'fresh'],
      ['12 hours', undefined],
      ['2 weeks', undefined],
      ['2026-01-01', undefined],
      ['01.02.2026', undefined],
    ],
  ],
  [
    'an address',
    address,
    [
      ['10.0.0.0', 'own'],
      ['10.255.255.255', 'own'],
      ['9.255.255.255', undefined],
      ['11.0.0.0', undefined],
      ['169.254.7.8', 'self-given'],
      ['192.0.2.7', 'one'],
      ['192.0.2.8', undefined],
      [' 10.1.2.3 ', 'own'],
      ['::1', 'loop'],
      ['0:0:0:0:0:0:0:1', 'loop'],
      ['::2', undefined],
      ['fd12:3456::1', 'own'],
      ['FD12:3456::1', 'own'],
      ['fe80::1', 'self-given'],
      ['fe80::1%12', 'self-given'],
      ['fe80::1%eth0', 'self-given'],
      ['febf:ffff::', 'self-given'],
      ['fec0::', undefined],
      // An address of four in the dress of six is the one of four.
      ['::ffff:10.1.2.3', 'own'],
      ['::ffff:a01:203', 'own'],
      ['::10.1.2.3', undefined],
      ['10.1.2', undefined],
      ['10.1.2.3.4', undefined],
      ['10.1.2.256', undefined],
      ['10.1.2.-3', undefined],
      ['10.01.2.3', undefined],
      ['10.1.2.3/24', undefined],
      ['10.1.2.3:25', undefined],
      ['[::1]', undefined],
      ['10.1.2.3%1', undefined],
      [':::1', undefined],
      ['1::2::3', undefined],
      ['1:2:3:4:5:6:7:8:9', undefined],
      ['1:2:3:4:5:6:7', undefined],
      ['12345::', undefined],
      ['g::', undefined],
      ['::1.2.3', undefined],
      ['1.2.3.4::', undefined],
      ['', undefined],
    ],
  ],
  [
    'an address of any network',
    every,
    [
      ['255.255.255.255', 'four'],
      ['0.0.0.0', 'four'],
      ['::', 'six'],
      ['1:2:3:4:5:6:7::', 'six'],
      ['::2:3:4:5:6:7:8', 'six'],
      ['1:2:3:4:5:6:1.2.3.4', 'six'],
      ['ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', 'six'],
      ['1:2:3:4:5:6:7:8::', undefined],
    ],
  ],
  [
    'a code',
    code,
    [
      ['0x80070005', 'denied'],
      ['80070005', 'denied'],
      ['0X80070005', 'denied'],
      ['e_accessdenied', 'denied'],
      [' E_ACCESSDENIED ', 'denied'],
      ['2', 'gone'],
      ['0x2', 'gone'],
      ['4.4.7', 'gone'],
      ['4.4.70', undefined],
      ['20', undefined],
      ['02', undefined],
      ['denied', undefined],
      ['0x', undefined],
      ['', undefined],
    ],
  ],
])('%s', (_, reads, cases) => {
  it.each(cases)('%j is %s', (value, answer) => {
    expect(classifyValue(reads, value)).toBe(answer);
  });
});

describe('a value that nobody meant', () => {
  const all = [version, used, plain, age, address, every, code];

  it.each(['constructor', '__proto__', 'toString', '\0', '💥', '<b>5</b>', '../..'])('%j says nothing', (value) => {
    expect(all.map((reads) => classifyValue(reads, value))).toEqual(all.map(() => undefined));
  });

  it.each([
    ['digits', '1'],
    ['dots', '.'],
    ['numbers with dots', '1.'],
    ['colons', ':'],
    ['groups', 'f:'],
    ['blanks', ' '],
    ['signs', '-'],
    ['zeros', '0'],
    ['percent signs', '%'],
  ])('says nothing where it is a million %s', (__, piece) => {
    expect(all.map((reads) => classifyValue(reads, piece.repeat(1_000_000)))).toEqual(all.map(() => undefined));
  });

  it.each(['1.'.repeat(100), `${'0'.repeat(199)}x`, `${'1'.repeat(199)}%`, `${':1'.repeat(99)}:`, `-${' '.repeat(190)}5`, '%'.repeat(200)])(
    'says nothing where it is as long as a value may be, and nearly one: %#',
    (value) => {
      expect(all.map((reads) => classifyValue(reads, value))).toEqual(all.map(() => undefined));
    },
  );
});

it('gives no answer of a class whose bounds cannot be read, or that is no class', () => {
  const spoilt: Reads[] = [
    { as: 'version', classes: [{ answer: 'a', from: 'x' }] },
    { as: 'version', classes: [{ answer: 'a', from: '1', below: 'x' }] },
    { as: 'ip', classes: [{ answer: 'a', in: '10.0.0.0/33' }] },
    { as: 'ip', classes: [{ answer: 'a', in: '10.0.0.0' }] },
    { as: 'ip', classes: [{ answer: 'a', in: '0.0.0.0/-0' }] },
  ];
  expect(spoilt.flatMap((reads) => ['1', '10.0.0.0', '5.2'].map((value) => classifyValue(reads, value)))).toEqual(
    spoilt.flatMap(() => [undefined, undefined, undefined]),
  );
});
