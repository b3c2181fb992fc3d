import { article as outbox } from 'virtual:pack/article/q154298-outbox';
import { describe, expect, it } from 'vitest';
import { compileArticle } from '../../engine/graph/compile-article.ts';
import { replay } from '../../engine/walk/replay.ts';
import type { ArticleNode } from '../../model/article/article-node.ts';
import type { ChecklistStep } from '../../model/article/checklist-step.ts';

const machine = compileArticle(outbox);
const stuck = { 'exchange-version': 'v5-5', 'mail-location': 'outbox', 'logged-events': 'mta-9297-3161' };

/** Where answers lead, and whether each of them was asked for. */
function walk(answers: Record<string, string>) {
  const { nodeId, offTrail } = replay(machine, new Map(Object.entries(answers)));
  return { end: nodeId, offTrail };
}

function stepsOf(nodeId: string): readonly ChecklistStep[] {
  const node: ArticleNode | undefined = outbox.nodes[nodeId];
  return node?.kind === 'cause' ? node.resolution : [];
}

function stepIds(nodeId: string): string[] {
  return stepsOf(nodeId).map(({ id }) => id);
}

// Each walk is a story told by somebody who had not seen the tree; it has to end where an expert would end.
describe('a story ends where an expert would end', () => {
  it.each<[string, Record<string, string>, string]>([
    [
      'the role stands on Configuration and organization and is missing on the site only',
      { ...stuck, 'exchange-version': 'v5-0', 'mail-location': 'mta-queue', 'role-held': 'no' },
      'role-missing',
    ],
    [
      'all services were moved to one wrong account; the old one is known and holds the role everywhere',
      { ...stuck, 'role-held': 'on-all', 'same-account': 'all-wrong' },
      'wrong-account',
    ],
    [
      'all services agree, nobody knows whether on the right account, and it holds no role: nothing is granted',
      {
        ...stuck,
        'role-held': 'unknown',
        'same-account': 'unknown',
        'password-changed': 'no',
        'site-connector': 'no',
        'sbs-account': 'no',
      },
      'hand-over',
    ],
    ['q154298-s1', { ...stuck, 'exchange-version': 'v5-0', 'role-held': 'no' }, 'role-missing'],
    ['q154298-s2', { ...stuck, 'role-held': 'on-all', 'same-account': 'differ' }, 'wrong-account'],
    [
      'q154298-s4',
      { ...stuck, 'exchange-version': 'v4-0', 'role-held': 'on-all', 'same-account': 'yes', 'password-changed': 'yes' },
      'wrong-password',
    ],
    [
      'q154298-s5',
      {
        ...stuck,
        'role-held': 'on-all',
        'same-account': 'yes',
        'password-changed': 'no',
        'site-connector': 'no',
        'sbs-account': 'yes',
      },
      'sbs-edited-outside',
    ],
    ['q154298-s6', { ...stuck, 'role-held': 'stranger' }, 'account-recreated'],
    ['q154298-s9', { 'exchange-version': 'v5-5', 'mail-location': 'mta-queue', 'logged-events': 'none' }, 'no-security-events'],
    [
      'q154298-s10',
      {
        'exchange-version': 'v5-5',
        'mail-location': 'outbox',
        'logged-events': 'unknown',
        'role-held': 'unknown',
        'same-account': 'unknown',
        'password-changed': 'unknown',
        'site-connector': 'unknown',
        'sbs-account': 'unknown',
      },
      'hand-over',
    ],
    [
      'the first messages have bounced by now, and the two events are there',
      { ...stuck, 'mail-location': 'bounced', 'role-held': 'no' },
      'role-missing',
    ],
  ])('%s', (_, answers, end) => {
    expect(walk(answers)).toEqual({ end, offTrail: [] });
  });
});

describe('nothing is opened before it is known for whom', () => {
  it('the role is granted after the account is found and the services are checked', () => {
    const ids = stepIds('role-missing');
    expect(ids.slice(0, 2)).toEqual(['find-account', 'check-accounts']);
    expect(ids.indexOf('grant-role')).toBeGreaterThan(1);
    expect(ids.indexOf('grant-role-elsewhere')).toBeGreaterThan(1);
  });

  it('an override account is confirmed before it gets the role', () => {
    const ids = stepIds('override-lacks-role');
    expect(ids.indexOf('confirm-override')).toBeGreaterThan(-1);
    expect(ids.indexOf('confirm-override')).toBeLessThan(ids.indexOf('grant-override-role'));
  });

  it.each(['role-missing', 'override-lacks-role', 'wrong-account'])('%s names a step of its own as the proof', (cause) => {
    const widening = stepsOf(cause).filter(({ widens }) => widens !== undefined && widens !== false);
    expect(widening.length).toBeGreaterThan(0);
    for (const { id, widens } of widening) {
      const proofs = widens === undefined || widens === false ? [] : widens.provenBy;
      const before = stepIds(cause).slice(0, stepIds(cause).indexOf(id));
      expect(proofs.filter((proof) => !before.includes(proof))).toEqual([]);
    }
  });

  it('no grant can be reached after “I can’t tell” about the role', () => {
    const unsure = { ...stuck, 'role-held': 'unknown', 'same-account': 'unknown' };
    const ends = ['yes', 'no', 'unknown'].flatMap((changed) =>
      ['no', 'unknown'].map(
        (connector) =>
          walk({
            ...unsure,
            'password-changed': changed,
            'wrong-password': 'not-fixed',
            'site-connector': connector,
            'sbs-account': 'no',
          }).end,
      ),
    );
    expect([...new Set(ends)]).toEqual(['hand-over']);
  });
});

describe('a service that is stopped', () => {
  it('has its password first, or a caution that it may not start again', () => {
    const silent = Object.entries(outbox.nodes).flatMap(([nodeId, node]) => {
      if (node.kind !== 'cause' || !node.resolution.some(({ id }) => id.startsWith('restart-'))) {
        return [];
      }
      const hasPassword = node.resolution.some(({ id }) => id === 'enter-password' || id === 'correct-account');
      return hasPassword || node.cautions.some(({ sources }) => sources.some((factId) => factId === 'F154298-76')) ? [] : [nodeId];
    });
    expect(silent).toEqual([]);
  });
});
