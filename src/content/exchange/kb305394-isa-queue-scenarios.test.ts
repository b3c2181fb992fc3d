import { article as isaQueue } from 'virtual:pack/article/kb305394-isa-queue';
import { describe, expect, it } from 'vitest';
import { compileArticle } from '../../engine/graph/compile-article.ts';
import { standingsAt } from '../../engine/standings/standings.ts';
import { replay } from '../../engine/walk/replay.ts';

const machine = compileArticle(isaQueue);

const queued = { 'exchange-version': 'v2003', 'mail-location': 'out-queue', 'waiting-mail': 'all-domains' };
const behindIsa = { ...queued, 'isa-in-front': 'yes', 'smart-host': 'no' };
const wellOtherwise = { 'incoming-mail': 'yes', 'logged-events': 'none' };

/** Where the answers of a scenario lead; none of them may be left over where the tree asks for it. */
function walk(answers: Record<string, string>) {
  const map = new Map(Object.entries(answers));
  const place = replay(machine, map);
  return { at: place.nodeId, causes: Object.fromEntries([...standingsAt(machine, place, map)].map(([id, { kind }]) => [id, kind])) };
}

describe('scenarios that were led wrong', () => {
  it('one dead domain changes neither DNS nor ISA', () => {
    expect(walk({ ...behindIsa, 'waiting-mail': 'some-domains', 'external-dns': 'others' }).at).toBe('some-domains');
    expect(walk({ ...behindIsa, 'out-test': 'one-fails', 'external-dns': 'others' }).at).toBe('some-domains');
  });

  it('an internal DNS server that forwards is valid, whatever the external DNS list holds', () => {
    const found = { ...behindIsa, ...wellOtherwise, 'out-test': 'works', 'external-dns': 'others', 'forest-dns': 'no' };
    expect(walk({ ...found, 'protocol-rule': 'everyone' })).toEqual({
      at: 'hand-over',
      causes: { 'external-dns-lacks-isa': 'not-checked', 'forest-dns-lacks-isa': 'not-checked', 'rule-leaves-out-system': 'not-checked' },
    });
  });

  it('a port 25 that is closed is no matter of DNS', () => {
    expect(walk({ ...behindIsa, 'out-test': 'no-port', 'external-dns': 'others' }).at).toBe('port-blocked');
  });

  it('an ISA that answers no DNS is entered nowhere', () => {
    const silent = { ...behindIsa, ...wellOtherwise, 'out-test': 'no-names', 'external-dns': 'others', 'forest-dns': 'no' };
    expect(walk({ ...silent, 'protocol-rule': 'no-rule' }).at).toBe('hand-over');
  });

  it('a bounce on day three excludes nothing while the rest waits', () => {
    const dayThree = { ...behindIsa, 'mail-location': 'bounced', 'out-test': 'only-isa', 'external-dns': 'others' };
    expect(walk(dayThree).at).toBe('external-dns-lacks-isa');
    expect(walk({ ...dayThree, 'waiting-mail': 'unknown' }).at).toBe('external-dns-lacks-isa');
    expect(walk({ ...dayThree, 'waiting-mail': 'none' }).at).toBe('bounced');
  });

  it('ISA on the Exchange server itself is not behind ISA', () => {
    expect(walk({ ...queued, 'exchange-version': 'sbs2003', 'isa-in-front': 'same-machine' }).at).toBe('isa-on-server');
  });
});

describe('judged scenarios', () => {
  it('kb305394-s1', () => {
    expect(walk({ ...behindIsa, 'out-test': 'only-isa', 'external-dns': 'others' }).at).toBe('external-dns-lacks-isa');
  });

  it('kb305394-s2', () => {
    const answers = { ...behindIsa, 'exchange-version': 'v2000', 'out-test': 'only-isa', 'external-dns': 'empty', 'forest-dns': 'no' };
    expect(walk(answers).at).toBe('forest-dns-lacks-isa');
  });

  it('kb305394-s4', () => {
    expect(walk({ ...behindIsa, ...wellOtherwise, 'out-test': 'no-names', 'protocol-rule': 'groups' }).at).toBe('rule-leaves-out-system');
  });

  it('kb305394-s5', () => {
    expect(walk({ ...behindIsa, 'smart-host': 'other-address', 'out-test': 'works', 'external-dns': 'empty' }).at).toBe('smart-host-used');
  });

  it('kb305394-s7', () => {
    const answers = { ...behindIsa, ...wellOtherwise, 'out-test': 'no-names', 'protocol-rule': 'access-rules' };
    expect(walk(answers).at).toBe('isa-2004');
    expect(walk({ ...answers, 'out-test': 'unknown' }).at).toBe('isa-2004');
  });

  it('kb305394-s8', () => {
    expect(walk({ 'exchange-version': 'v2003', 'mail-location': 'refused', 'isa-in-front': 'yes' }).at).toBe('refused');
  });

  it('kb305394-s10', () => {
    const answers = { ...behindIsa, ...wellOtherwise, 'out-test': 'unknown', 'external-dns': 'empty', 'protocol-rule': 'unknown' };
    expect(walk(answers)).toEqual({
      at: 'hand-over',
      causes: { 'external-dns-lacks-isa': 'not-checked', 'forest-dns-lacks-isa': 'not-checked', 'rule-leaves-out-system': 'not-checked' },
    });
  });
});

/** The facts that a referral's pointers rest on. */
function pointedTo(nodeId: string): string[] {
  const node = isaQueue.nodes[nodeId];
  return node?.kind === 'referral' ? node.pointers.flatMap(({ sources }) => [...sources]) : [];
}

describe('a DNS server that answers over UDP alone', () => {
  it('is not cleared by any nslookup of a how-to or a step', () => {
    const instructions = Object.values(isaQueue.nodes).flatMap((node) =>
      node.kind === 'question' ? node.howToFind.steps : node.kind === 'cause' ? node.resolution : [],
    );
    const lookups = instructions.flatMap(({ commands = [] }) =>
      commands.some((command) => command.startsWith('nslookup')) ? [commands] : [],
    );
    expect(lookups.length).toBeGreaterThan(0);
    expect(lookups.filter((commands) => !commands.some((command) => command.startsWith('nslookup -vc')))).toEqual([]);
  });

  it('is pointed to where an event is logged, or one domain fails', () => {
    expect(walk({ ...behindIsa, ...wellOtherwise, 'out-test': 'no-names', 'logged-events': 'other' }).at).toBe('events-logged');
    expect(pointedTo('events-logged')).toContain('F305394-84');
    expect(pointedTo('some-domains')).toContain('F305394-85');
  });
});

describe('what ISA is opened for', () => {
  const steps = Object.values(isaQueue.nodes).flatMap((node) => (node.kind === 'cause' ? [node.resolution] : []));

  it('comes after a look at whether mail still waits', () => {
    const before = steps.map((resolution) => {
      const ids = resolution.map(({ id }) => id);
      return ids.slice(0, Math.max(0, ids.indexOf('site-and-content-rule'))).at(-1);
    });
    expect(before).toEqual(['still-waiting', 'still-waiting', undefined]);
  });

  it('has a way back', () => {
    const changing = steps.flat().filter(({ changesNothing }) => changesNothing !== true);
    expect(changing.filter(({ undo, widens }) => undo === undefined || widens === undefined).map(({ id }) => id)).toEqual([]);
  });
});
