import { expect, test } from 'vitest';
import { findTakenBack } from './taken-back.ts';

const before = '/article/end/?from=middle&first=yes&second=no&third=unknown';

test('knows the answer that a link leaves out', () => {
  expect(findTakenBack(before, '/article/second/?first=yes&from=middle&third=unknown', 'second')).toEqual({ answerId: 'no', href: before });
  expect(findTakenBack('/article/end/?first=yes', '/article/', 'first')).toEqual({ answerId: 'yes', href: '/article/end/?first=yes' });
});

test('knows none where something else differs, or nothing was answered', () => {
  for (const address of [
    '/other/second/?from=middle&first=yes&third=unknown',
    '/article/second/?from=middle&first=no&third=unknown',
    '/article/second/?from=middle&first=yes',
    '/article/second/?first=yes&third=unknown',
  ]) {
    expect(findTakenBack(before, address, 'second')).toBeUndefined();
  }
  expect(findTakenBack('/article/first/', '/article/first/', 'first')).toBeUndefined();
});
