import { expect, it } from 'vitest';
import { sayCopied } from './say-copied.ts';

const pack = {
  id: 'acme',
  title: 'Shoes',
  publisher: 'Acme IT',
  licence: 'MIT',
  edition: { number: 1, date: '2026-01-02', change: 'New.' },
};

it('says with the link of an article that only this device has that the link is not enough', () => {
  expect([undefined, pack, { ...pack, isOnlyHere: true as const }].map(sayCopied)).toEqual([
    'Link copied',
    'Link copied',
    'Link copied. Send the pack’s file too',
  ]);
});
