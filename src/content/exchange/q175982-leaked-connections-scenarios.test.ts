import { article as leakedConnections } from 'virtual:pack/article/q175982-leaked-connections';
import { describe, expect, it } from 'vitest';
import { compileArticle } from '../../engine/graph/compile-article.ts';
import { replay } from '../../engine/walk/replay.ts';

const machine = compileArticle(leakedConnections);
const queued = { 'exchange-version': 'v5-5', 'mail-location': 'out-queue', 'logged-events': 'none', 'waiting-mail': 'all-domains' };

function endOf(answers: Record<string, string>): string {
  return replay(machine, new Map(Object.entries(answers))).nodeId;
}

/** The facts that a referral's pointers rest on. */
function pointedTo(nodeId: string): string[] {
  const node = leakedConnections.nodes[nodeId];
  return node?.kind === 'referral' ? node.pointers.flatMap(({ sources }) => [...sources]) : [];
}

describe('scenarios that were led wrong', () => {
  it('one long row proves no leak, whatever the build and the restart say', () => {
    const oneRow = { ...queued, 'old-connections': 'one' };
    expect(endOf({ ...oneRow, 'ims-restart': 'helped', 'ims-build': 'v5-5-before-sp1' })).toBe('one-row');
    expect(endOf({ ...oneRow, 'ims-restart': 'helped', 'ims-build': 'unknown' })).toBe('one-row');
    expect(endOf({ ...oneRow, 'ims-restart': 'no', 'ims-build': 'v5-5-before-sp1' })).toBe('one-row');
  });

  it('5.5 behind Proxy Server 2.0 is pointed to Q319881 wherever it can end', () => {
    const behindProxy = { ...queued, 'ims-restart': 'no' };
    const ends = [
      endOf({ ...behindProxy, 'old-connections': 'none' }),
      endOf({ ...behindProxy, 'old-connections': 'syn-sent' }),
      endOf({ ...behindProxy, 'ims-restart': 'untried', 'ims-build': 'v5-5-repaired' }),
      endOf({ ...behindProxy, 'mail-location': 'bounced', 'waiting-mail': 'none' }),
    ];
    expect(ends).toEqual(['no-old-rows', 'port-blocked', 'repaired-build', 'bounced']);
    expect(ends.filter((nodeId) => !pointedTo(nodeId).includes('F175982-75'))).toEqual([]);
  });

  it('a bounce excludes nothing while other mail waits', () => {
    const leak = { ...queued, 'ims-restart': 'helped', 'ims-build': 'v5-5-before-sp1', 'old-connections': 'old' };
    const bounced = { ...leak, 'mail-location': 'bounced' };
    expect([bounced, { ...bounced, 'waiting-mail': 'some-domains' }, { ...bounced, 'waiting-mail': 'unknown' }].map(endOf)).toEqual(
      Array(3).fill('leak-5-5'),
    );
    const on2003 = { ...bounced, 'exchange-version': 'v2003' };
    expect([on2003, { ...on2003, 'waiting-mail': 'none' }, { ...on2003, 'waiting-mail': 'unknown' }].map(endOf)).toEqual([
      'isa-queue',
      'send-as',
      'neither-2003',
    ]);
  });
});

describe('judged scenarios', () => {
  it.each([
    ['q175982-s1', { 'ims-restart': 'helped', 'ims-build': 'v5-5-before-sp1', 'old-connections': 'old' }, 'leak-5-5'],
    [
      'q175982-s2',
      {
        'exchange-version': 'v5-0',
        'waiting-mail': 'some-domains',
        'ims-restart': 'helped',
        'ims-build': 'v5-0-before-sp2',
        'old-connections': 'old',
      },
      'leak-5-0',
    ],
    [
      'q175982-s5',
      { 'waiting-mail': 'some-domains', 'ims-restart': 'helped', 'ims-build': 'v5-5-before-sp1', 'old-connections': 'old' },
      'leak-5-5',
    ],
    ['q175982-s6', { 'ims-restart': 'no', 'ims-build': 'v5-5-repaired', 'old-connections': 'incoming' }, 'no-old-rows'],
    ['q175982-s7', { 'ims-restart': 'no', 'ims-build': 'v5-5-before-sp1', 'old-connections': 'syn-sent' }, 'port-blocked'],
    ['q175982-s9', { 'ims-restart': 'no', 'ims-build': 'v5-5-repaired', 'old-connections': 'changing' }, 'no-old-rows'],
    [
      'q175982-s10',
      { 'logged-events': 'unknown', 'ims-restart': 'helped', 'ims-build': 'unknown', 'old-connections': 'unknown' },
      'hand-over',
    ],
  ])('%s', (_, answers, end) => {
    expect(endOf({ ...queued, ...answers })).toBe(end);
  });

  it('says in q175982-s6 and q175982-s9 where else to look', () => {
    expect(pointedTo('no-old-rows')).toEqual(
      expect.arrayContaining(['F175982-55', 'F175982-71', 'F175982-73', 'F175982-77', 'F175982-79']),
    );
  });
});
