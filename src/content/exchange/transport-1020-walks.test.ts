import { article as transport1020 } from 'virtual:pack/article/transport-1020';
import { describe, expect, it } from 'vitest';
import { compileArticle } from '../../engine/graph/compile-article.ts';
import { standingsAt } from '../../engine/standings/standings.ts';
import { replay } from '../../engine/walk/replay.ts';

const machine = compileArticle(transport1020);

/** Where answers lead, and the nodes on the way. */
function walk(answers: Record<string, string>) {
  const { nodeId, trail, offTrail } = replay(machine, new Map(Object.entries(answers)));
  return { end: nodeId, asked: trail.map((entry) => entry.nodeId), offTrail };
}

function stand(answers: Record<string, string>, cause: string) {
  const map = new Map(Object.entries(answers));
  return standingsAt(machine, replay(machine, map), map).get(cause);
}

const seen = { 'exchange-version': 'v2007', 'logged-events': 'transport-1020' };
const meant = { ...seen, meant: 'yes' };
const onHub = { ...meant, connector: 'expected', role: 'hub' };
const onEdge = { ...meant, connector: 'expected', role: 'edge' };
const toWho = ['version', 'events', 'meant', 'connector', 'role', 'who'];
const toWhoOnEdge = ['version', 'events', 'meant', 'connector', 'role', 'who-on-edge'];

describe('the connector', () => {
  it('that answers may be another one than meant, and its rights are checked when that was not it', () => {
    const another = { ...meant, connector: 'another' };
    expect(walk(another)).toEqual({ end: 'other-connector', asked: ['version', 'events', 'meant', 'connector'], offTrail: [] });
    expect(walk({ ...another, 'other-connector': 'not-fixed' })).toEqual({
      end: 'role',
      asked: ['version', 'events', 'meant', 'connector', 'other-connector'],
      offTrail: [],
    });
  });
});

describe('each kind of account has the group of its own', () => {
  it.each([
    ['person', 'person-group', 'person-group-off'],
    ['application', 'app-group', 'app-group-off'],
    ['server', 'server-group', 'server-group-off'],
    ['legacy', 'legacy-group', 'legacy-group-off'],
    ['partner', 'partner-group', 'partner-group-off'],
  ])('%s: %s not ticked on a Hub is %s', (who, group, cause) => {
    expect(walk({ ...onHub, who, [group]: 'off' })).toEqual({ end: cause, asked: [...toWho, group], offTrail: [] });
  });

  it.each([
    ['server', 'server-group', 'server-group-off'],
    ['partner', 'partner-group', 'partner-group-off'],
  ])('%s: %s not ticked on Edge is %s', (who, group, cause) => {
    expect(walk({ ...onEdge, 'who-on-edge': who, [group]: 'off' })).toEqual({
      end: cause,
      asked: [...toWhoOnEdge, group],
      offTrail: [],
    });
  });

  it.each([
    ['user', 'edge-user-right', 'edge-serves-no-users'],
    ['legacy', 'edge-legacy-right', 'edge-serves-no-older-servers'],
  ])('%s: Edge has no group, so without %s it is %s', (who, right, cause) => {
    expect(walk({ ...onEdge, 'who-on-edge': who, [right]: 'missing' })).toEqual({
      end: cause,
      asked: [...toWhoOnEdge, right],
      offTrail: [],
    });
  });

  it.each([
    ['user', 'edge-user-right', 'edge-serves-no-users', 'grant-user-on-edge', 'edge-user-deny'],
    ['legacy', 'edge-legacy-right', 'edge-serves-no-older-servers', 'grant-older-server-on-edge', 'edge-legacy-deny'],
  ])('%s on Edge is given the right there only where no Hub will do, as a second way for one cause', (who, right, cause, way, deny) => {
    const noHub = { ...onEdge, 'who-on-edge': who, [right]: 'missing', [cause]: 'not-fixed' };
    expect(walk(noHub)).toEqual({ end: way, asked: [...toWhoOnEdge, right, cause], offTrail: [] });
    expect(stand(noHub, cause)).toEqual({ kind: 'possible', waysTried: '1 of 2' });
    const neither = { ...noHub, [way]: 'not-fixed' };
    expect(walk(neither).end).toBe(deny);
    expect(stand(neither, cause)).toEqual({ kind: 'tried' });
  });

  it('asks nothing about groups of an account that nobody knows', () => {
    expect(walk({ ...onHub, who: 'unknown', 'unsure-deny': 'no' })).toEqual({
      end: 'hand-over',
      asked: [...toWho, 'unsure-deny'],
      offTrail: [],
    });
  });
});

describe('one account', () => {
  it.each([
    ['person', 'person-group', 'person-right', 'person-right-missing'],
    ['application', 'app-group', 'app-right', 'app-right-missing'],
    ['server', 'server-group', 'server-right', 'server-right-missing'],
    ['legacy', 'legacy-group', 'legacy-right', 'legacy-right-missing'],
    ['partner', 'partner-group', 'partner-right', 'partner-right-missing'],
  ])('%s: the group is ticked and the right is missing all the same', (who, group, right, cause) => {
    expect(walk({ ...onHub, who, [group]: 'on', [right]: 'missing' })).toEqual({
      end: cause,
      asked: [...toWho, group, right],
      offTrail: [],
    });
  });

  it('is not said to lack the right by a list that cannot tell: the Deny entries are next', () => {
    expect(walk({ ...onHub, who: 'person', 'person-group': 'on', 'person-right': 'unknown' })).toEqual({
      end: 'person-deny',
      asked: [...toWho, 'person-group', 'person-right'],
      offTrail: [],
    });
  });

  it('on a connector that reads Custom is judged by its rights', () => {
    expect(walk({ ...onHub, who: 'application', 'app-group': 'unknown', 'app-right': 'missing' })).toEqual({
      end: 'app-right-missing',
      asked: [...toWho, 'app-group', 'app-right'],
      offTrail: [],
    });
  });

  it.each([
    [onHub, 'who', 'person', { 'person-group': 'on', 'person-right': 'allowed', 'person-deny': 'yes' }],
    [onHub, 'who', 'application', { 'app-group': 'on', 'app-right': 'allowed', 'app-deny': 'yes' }],
    [onHub, 'who', 'server', { 'server-group': 'on', 'server-right': 'allowed', 'server-deny': 'yes' }],
    [onHub, 'who', 'legacy', { 'legacy-group': 'on', 'legacy-right': 'allowed', 'legacy-deny': 'yes' }],
    [onHub, 'who', 'partner', { 'partner-group': 'on', 'partner-right': 'allowed', 'partner-deny': 'yes' }],
    [onEdge, 'who-on-edge', 'user', { 'edge-user-right': 'allowed', 'edge-user-deny': 'yes' }],
    [onEdge, 'who-on-edge', 'legacy', { 'edge-legacy-right': 'allowed', 'edge-legacy-deny': 'yes' }],
  ])('may be hit by a Deny entry, whatever it is (%#)', (before, question, who, checks) => {
    const to = question === 'who' ? toWho : toWhoOnEdge;
    expect(walk({ ...before, [question]: who, ...checks })).toEqual({
      end: 'denied',
      asked: [...to, ...Object.keys(checks)],
      offTrail: [],
    });
  });
});

it('lets every cause that is left be tried in one walk', () => {
  const tried = {
    ...meant,
    connector: 'another',
    'other-connector': 'not-fixed',
    role: 'hub',
    who: 'person',
    'person-group': 'off',
    'person-group-off': 'not-fixed',
    'person-right': 'missing',
    'person-right-missing': 'not-fixed',
    'person-deny': 'yes',
    'denied-person': 'not-fixed',
  };
  expect(walk(tried)).toEqual({
    end: 'hand-over',
    asked: [
      'version',
      'events',
      'meant',
      'connector',
      'other-connector',
      'role',
      'who',
      'person-group',
      'person-group-off',
      'person-right',
      'person-right-missing',
      'person-deny',
      'denied',
    ],
    offTrail: [],
  });
});

describe('without event 1020 it is never this article', () => {
  const ends = [
    ['logon-failed', 'logon-fails'],
    ['submit', 'no-event'],
    ['send-as-sender', 'sender-check'],
    ['relay', 'relay-right'],
    ['not-authenticated', 'no-logon'],
    ['server-authentication', 'server-authentication'],
    ['resources', 'low-resources'],
    ['cloud', 'cloud-service'],
    ['other', 'no-event'],
    ['unknown', 'no-event'],
  ] as const;

  it.each(ends)('2007 and 2010, reply %s: %s', (reply, end) => {
    const asked = ['version', 'events', 'reply-without-event'];
    expect(walk({ 'exchange-version': 'v2007', 'logged-events': 'none', 'smtp-reply': reply })).toEqual({ end, asked, offTrail: [] });
    expect(walk({ 'exchange-version': 'v2010', 'logged-events': 'other', 'smtp-reply': reply })).toEqual({ end, asked, offTrail: [] });
  });

  it('nor when the event names someone else', () => {
    expect(walk({ ...seen, meant: 'someone-else', 'smtp-reply': 'relay' })).toEqual({
      end: 'relay-right',
      asked: ['version', 'events', 'meant', 'reply-without-event'],
      offTrail: [],
    });
  });

  it('but 535 5.7.3 rules nothing out while nobody has seen the log, and opens nothing', () => {
    expect(walk({ 'exchange-version': 'v2007', 'logged-events': 'unknown', 'smtp-reply': 'logon-failed' })).toEqual({
      end: 'hand-over',
      asked: ['version', 'events', 'reply'],
      offTrail: [],
    });
  });
});

describe('versions', () => {
  it('2010 with event 1020 goes the way of 2007', () => {
    expect(walk({ ...onHub, 'exchange-version': 'v2010', who: 'person', 'person-group': 'off' })).toEqual({
      end: 'person-group-off',
      asked: [...toWho, 'person-group'],
      offTrail: [],
    });
  });

  it('4.0 goes to Q154298', () => {
    expect(walk({ 'exchange-version': 'v4-0' })).toEqual({ end: 'outbox', asked: ['version'], offTrail: [] });
  });

  it('9297 and 3161 go to Q154298', () => {
    expect(walk({ 'exchange-version': 'unknown', 'logged-events': 'mta-9297-3161' })).toEqual({
      end: 'outbox',
      asked: ['version', 'events'],
      offTrail: [],
    });
  });

  it.each([
    ['v5-5', 'out-queue', 'where-5x', 'ims-queue'],
    ['v5-0', 'outbox', 'where-5x', 'outbox'],
    ['v5-5', 'mta-queue', 'where-5x', 'outbox'],
    ['v5-5', 'refused', 'where-5x', 'other-version'],
    ['v2003', 'out-queue', 'where-2003', 'isa-queue'],
    ['sbs2003', 'refused', 'where-2003', 'send-as'],
    ['v2000', 'bounced', 'where-2003', 'waiting-2003'],
    ['v2000', 'outbox', 'where-2003', 'neither-2003'],
  ])('%s with mail at %s: %s leads to %s', (version, where, question, end) => {
    expect(walk({ 'exchange-version': version, 'mail-location': where })).toEqual({ end, asked: ['version', question], offTrail: [] });
  });

  it('any other version is not covered', () => {
    expect(walk({ 'exchange-version': 'other' })).toEqual({ end: 'other-version', asked: ['version'], offTrail: [] });
  });
});
