import { article as transport1020 } from 'virtual:pack/article/transport-1020';
import { describe, expect, it } from 'vitest';
import { compileArticle } from '../../engine/graph/compile-article.ts';
import { replay } from '../../engine/walk/replay.ts';
import type { ArticleNode } from '../../model/article/article-node.ts';
import type { ChecklistStep } from '../../model/article/checklist-step.ts';

const machine = compileArticle(transport1020);
const seen = { 'exchange-version': 'v2007', 'logged-events': 'transport-1020' };
const meant = { ...seen, meant: 'yes' };
const onHub = { ...meant, connector: 'expected', role: 'hub' };
const onEdge = { ...meant, connector: 'expected', role: 'edge' };

/** Where answers lead, and whether each of them was asked for. */
function walk(answers: Record<string, string>) {
  const { nodeId, offTrail } = replay(machine, new Map(Object.entries(answers)));
  return { end: nodeId, offTrail };
}

const nodes: [string, ArticleNode][] = Object.entries(transport1020.nodes);

function stepsOf(nodeId: string): readonly ChecklistStep[] {
  const node: ArticleNode | undefined = transport1020.nodes[nodeId];
  return node?.kind === 'cause' ? node.resolution : [];
}

// Each walk is a story told by somebody who had not seen the tree; it has to end where an expert would end.
describe('a story ends where an expert would end', () => {
  it.each<[string, Record<string, string>, string]>([
    ['a stolen password is tried on the connector that the Internet reaches', { ...seen, meant: 'no' }, 'open-nothing'],
    [
      'a mail program is set to port 25 and belongs on the Client connector, port 587',
      { ...meant, connector: 'another' },
      'other-connector',
    ],
    [
      'the group is ticked and Authenticated Users has Submit: the right is there, and the Deny entries are next',
      { ...onHub, who: 'person', 'person-group': 'on', 'person-right': 'allowed', 'person-deny': 'no' },
      'hand-over',
    ],
    [
      'an older server is outside the group that the connector serves',
      { ...onHub, who: 'legacy', 'legacy-group': 'on', 'legacy-right': 'missing' },
      'legacy-right-missing',
    ],
    [
      'another Exchange server is outside the group that the connector serves',
      { ...onHub, who: 'server', 'server-group': 'on', 'server-right': 'missing' },
      'server-right-missing',
    ],
    [
      'a partner logs on with an account that the group Partners is not for',
      { ...onHub, who: 'partner', 'partner-group': 'on', 'partner-right': 'missing' },
      'partner-right-missing',
    ],
    ['transport-1020-s1', { ...onHub, who: 'application', 'app-group': 'off' }, 'app-group-off'],
    ['transport-1020-s4', { ...onHub, who: 'application', 'app-group': 'on', 'app-right': 'allowed', 'app-deny': 'yes' }, 'denied'],
    ['transport-1020-s5', { ...onEdge, 'who-on-edge': 'user', 'edge-user-right': 'missing' }, 'edge-serves-no-users'],
    ['transport-1020-s5, seen as the wrong server', { ...meant, connector: 'another' }, 'other-connector'],
    ['transport-1020-s7', { ...onHub, who: 'person', 'person-group': 'off' }, 'person-group-off'],
    ['transport-1020-s8', { 'exchange-version': 'v2003', 'mail-location': 'out-queue' }, 'isa-queue'],
    ['transport-1020-s9', { 'exchange-version': 'v2010', 'logged-events': 'none', 'smtp-reply': 'send-as-sender' }, 'sender-check'],
    ['transport-1020-s10', { ...seen, meant: 'unknown' }, 'open-nothing'],
    [
      'nobody can read the log: 535 alone opens nothing',
      { 'exchange-version': 'v2007', 'logged-events': 'unknown', 'smtp-reply': 'logon-failed' },
      'hand-over',
    ],
  ])('%s', (_, answers, end) => {
    expect(walk(answers)).toEqual({ end, offTrail: [] });
  });
});

describe('nothing is opened before it is known that the account shall send', () => {
  it.each([
    ['the account', { ...onHub, meant: 'unknown' }, 'open-nothing'],
    ['the connector', { ...onHub, connector: 'unknown' }, 'hand-over'],
    ['the event', { ...onHub, 'logged-events': 'unknown', 'smtp-reply': 'submit' }, 'hand-over'],
  ])('whatever is said later, it ends with a hand-over while nobody knows %s', (_, first, end) => {
    const later = [
      { who: 'person', 'person-group': 'off' },
      { who: 'application', 'app-group': 'on', 'app-right': 'missing' },
      { who: 'unknown', 'unsure-deny': 'yes' },
    ];
    expect(later.map((answers) => walk({ ...first, ...answers }).end)).toEqual([end, end, end]);
  });

  it('each step that opens something up rests on that question', () => {
    const unproven = nodes.flatMap(([nodeId]) =>
      stepsOf(nodeId).flatMap(({ id, widens }) =>
        widens === undefined || widens === false || widens.provenBy.includes('meant') ? [] : [`${nodeId} ${id}`],
      ),
    );
    expect(unproven).toEqual([]);
  });

  it('each group that is ticked, right that is given and Deny that is taken away is such a step', () => {
    const opening = ['tick-group', 'or-by-shell', 'grant-submit', 'or-grant-submit', 'grant-any-recipient', 'remove-deny', 'leave-group'];
    const silent = nodes.flatMap(([nodeId]) =>
      stepsOf(nodeId).flatMap(({ id, widens }) =>
        opening.includes(id) && (widens === undefined || widens === false) ? [`${nodeId} ${id}`] : [],
      ),
    );
    expect(silent).toEqual([]);
  });

  it.each(['person-group-off', 'app-group-off', 'server-group-off', 'legacy-group-off', 'partner-group-off'])(
    '%s asks first whether the group was left out on purpose',
    (cause) => {
      const ids = stepsOf(cause).map(({ id }) => id);
      expect(ids.indexOf('ask-purpose')).toBeGreaterThan(-1);
      expect(ids.indexOf('ask-purpose')).toBeLessThan(ids.indexOf('tick-group'));
    },
  );

  it('a wrong connector is left by the settings of the client before a remote range is touched', () => {
    const ids = stepsOf('other-connector').map(({ id }) => id);
    expect(ids.indexOf('point-client')).toBeGreaterThan(-1);
    expect(ids.indexOf('point-client')).toBeLessThan(ids.indexOf('take-out-of-range'));
  });

  it('an account is taken out of a denied group before the Deny is touched', () => {
    const ids = stepsOf('denied').map(({ id }) => id);
    expect(ids.indexOf('leave-group')).toBeGreaterThan(-1);
    expect(ids.indexOf('leave-group')).toBeLessThan(ids.indexOf('remove-deny'));
  });
});

describe('what is asked or looked at before a right is touched', () => {
  const checklists = nodes.flatMap(([nodeId, node]) =>
    node.kind === 'cause' ? [[nodeId, node.resolution.map(({ id }) => id)] as const] : [],
  );

  it('whether the group is off on purpose, before a right of its own goes round it', () => {
    const onHubs = checklists.filter(([, ids]) => ids.includes('grant-submit'));
    expect(onHubs.map(([nodeId, ids]) => [nodeId, ids.indexOf('ask-decider'), ids.indexOf('grant-submit')])).toEqual([
      ['person-right-missing', 0, 1],
      ['app-right-missing', 0, 1],
      ['partner-right-missing', 0, 1],
    ]);
  });

  it('the other groups of an account, before it leaves one', () => {
    const leaving = checklists.filter(([, ids]) => ids.includes('leave-group'));
    expect(leaving.map(([nodeId, ids]) => [nodeId, ids.indexOf('leave-group') - ids.indexOf('other-groups')])).toEqual([['denied', 1]]);
  });
});

describe('what is said beside an end', () => {
  const rests = (nodeId: string) => {
    const node: ArticleNode | undefined = transport1020.nodes[nodeId];
    const said = node?.kind === 'referral' ? node.pointers : node?.kind === 'cause' ? node.cautions : [];
    return said.flatMap(({ sources }) => [...sources]);
  };

  it.each([
    ['transport-1020-s5: the old local account is looked at by its owner', 'other-connector', 'F1020-78'],
    ['transport-1020-s8: an event 1020 of another source is a matter of its own', 'isa-queue', 'F-EV-12'],
    ['transport-1020-s9: the sender is tested once the right has come through', 'sender-check', 'F1020-56'],
  ])('%s', (_, nodeId, factId) => {
    expect(rests(nodeId)).toContain(factId);
  });

  it('of 2000 and 2003 everywhere that their event 1020 is another', () => {
    expect(['isa-queue', 'send-as', 'neither-2003'].filter((nodeId) => !rests(nodeId).includes('F-EV-12'))).toEqual([]);
  });
});
