import { article as outbox } from 'virtual:pack/article/q154298-outbox';
import { describe, expect, it } from 'vitest';
import { compileArticle } from '../../engine/graph/compile-article.ts';
import { replay } from '../../engine/walk/replay.ts';

const machine = compileArticle(outbox);
const stuck = { 'exchange-version': 'v5-5', 'mail-location': 'outbox', 'logged-events': 'mta-9297-3161' };

function end(answers: Record<string, string>): string {
  return replay(machine, new Map(Object.entries(answers))).nodeId;
}

describe('Q154298', () => {
  it.each([
    ['A: the role is missing', { 'role-held': 'no' }, 'role-missing'],
    ['B: the services differ', { 'role-held': 'on-all', 'same-account': 'differ' }, 'wrong-account'],
    ['B: all use the same wrong account', { 'role-held': 'on-all', 'same-account': 'all-wrong' }, 'wrong-account'],
    ['D: the password was changed', { 'role-held': 'on-all', 'same-account': 'yes', 'password-changed': 'yes' }, 'wrong-password'],
    [
      'C: the override account lacks the role',
      { 'role-held': 'on-all', 'same-account': 'yes', 'password-changed': 'no', 'site-connector': 'yes', 'override-role': 'no' },
      'override-lacks-role',
    ],
    [
      'Small Business Server 4.5',
      { 'role-held': 'on-all', 'same-account': 'yes', 'password-changed': 'no', 'site-connector': 'no', 'sbs-account': 'yes' },
      'sbs-edited-outside',
    ],
  ])('finds cause %s', (_, answers, nodeId) => {
    expect(end({ ...stuck, ...answers })).toBe(nodeId);
  });

  it('points elsewhere when no event is logged', () => {
    expect(end({ ...stuck, 'logged-events': 'none' })).toBe('no-security-events');
  });

  it.each([
    ['4.0 and an outgoing queue', { 'exchange-version': 'v4-0', 'mail-location': 'out-queue' }, 'not-outbox'],
    ['5.5 and an outgoing queue', { 'mail-location': 'out-queue' }, 'ims-queue'],
    ['2003 and an outgoing queue', { 'exchange-version': 'v2003', 'mail-location': 'out-queue' }, 'isa-queue'],
    ['2003 and a refusal', { 'exchange-version': 'v2003', 'mail-location': 'refused' }, 'send-as'],
    ['2010', { 'exchange-version': 'v2010' }, 'event-1020'],
  ])('leads elsewhere with %s', (_, answers, nodeId) => {
    expect(end({ ...stuck, ...answers })).toBe(nodeId);
  });

  it('also fits mail that waits in the MTA queue', () => {
    expect(end({ ...stuck, 'mail-location': 'mta-queue' })).toBe('role-held');
  });

  it('ends at a hand-over when everything is unknown, with the version and the place unknown too', () => {
    const unknown = [
      'exchange-version',
      'mail-location',
      'logged-events',
      'role-held',
      'same-account',
      'password-changed',
      'site-connector',
      'sbs-account',
    ];
    expect(end(Object.fromEntries(unknown.map((asked) => [asked, 'unknown'])))).toBe('hand-over');
  });
});
