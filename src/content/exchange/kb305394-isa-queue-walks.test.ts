import { article as isaQueue } from 'virtual:pack/article/kb305394-isa-queue';
import { describe, expect, it } from 'vitest';
import { compileArticle } from '../../engine/graph/compile-article.ts';
import { standingsAt } from '../../engine/standings/standings.ts';
import { replay } from '../../engine/walk/replay.ts';

const machine = compileArticle(isaQueue);
const behindIsa = {
  'exchange-version': 'v2003',
  'mail-location': 'out-queue',
  'waiting-mail': 'all-domains',
  'isa-in-front': 'yes',
  'smart-host': 'no',
  'out-test': 'only-isa',
  'incoming-mail': 'yes',
  'logged-events': 'none',
};
const notDns = { ...behindIsa, 'out-test': 'no-names' };

function walk(answers: Record<string, string>) {
  const map = new Map(Object.entries(answers));
  const place = replay(machine, map);
  return { at: place.nodeId, causes: Object.fromEntries([...standingsAt(machine, place, map)].map(([id, { kind }]) => [id, kind])) };
}

describe('KB305394', () => {
  it('holds a cause not checked, never ruled out, when nobody could look', () => {
    expect(walk({ ...behindIsa, 'external-dns': 'unknown' })).toEqual({
      at: 'forest-dns',
      causes: { 'external-dns-lacks-isa': 'not-checked', 'forest-dns-lacks-isa': 'possible', 'rule-leaves-out-system': 'possible' },
    });
  });

  it('tries all three causes in one walk, each not fixed leading to the next check', () => {
    const first = { ...behindIsa, 'external-dns': 'others' };
    const second = { ...first, 'external-dns-lacks-isa': 'not-fixed', 'forest-dns': 'no' };
    const third = { ...second, 'forest-dns-lacks-isa': 'not-fixed', 'protocol-rule': 'groups' };
    const all = { ...third, 'rule-leaves-out-system': 'not-fixed' };
    expect([first, second, third, all].map((answers) => walk(answers).at)).toEqual([
      'external-dns-lacks-isa',
      'forest-dns-lacks-isa',
      'rule-leaves-out-system',
      'hand-over',
    ]);
    expect(walk(all).causes).toEqual({
      'external-dns-lacks-isa': 'tried',
      'forest-dns-lacks-isa': 'tried',
      'rule-leaves-out-system': 'tried',
    });
  });

  it('names the answer after which a cause can no longer be reached, and does not call it ruled out where a third answer leads past it too', () => {
    const answers = new Map(Object.entries({ ...behindIsa, 'external-dns': 'yes' }));
    expect(standingsAt(machine, replay(machine, answers), answers).get('external-dns-lacks-isa')).toEqual({
      kind: 'not-checked',
      by: { nodeId: 'external-dns', asked: 'external-dns', answerId: 'yes' },
    });
  });

  it.each([
    ['nothing that waits', { 'waiting-mail': 'none' }, 'bounced'],
    ['no ISA in front', { 'isa-in-front': 'no' }, 'no-isa'],
    ['ISA as smart host', { 'smart-host': 'isa' }, 'smart-host-used'],
    ['Exchange 4.0', { 'exchange-version': 'v4-0' }, 'older-version'],
    ['Exchange 5.5 and a queue', { 'exchange-version': 'v5-5' }, 'ims-queue'],
    ['Exchange 5.5 and the Outbox', { 'exchange-version': 'v5-5', 'mail-location': 'outbox' }, 'older-version'],
    ['Exchange 2007', { 'exchange-version': 'v2007' }, 'event-1020'],
    ['sending that is refused', { 'mail-location': 'refused' }, 'refused'],
  ])('is another fault with %s', (_, answer, at) => {
    expect(walk({ ...behindIsa, ...answer }).at).toBe(at);
  });

  it.each([
    ['an event in the log', { 'logged-events': 'other' }, 'events-logged'],
    ['incoming mail that fails too', { 'incoming-mail': 'no' }, 'incoming-too'],
  ])('is another fault with %s, asked where the tests show no cause', (_, answer, at) => {
    expect(walk({ ...notDns, ...answer }).at).toBe(at);
    expect(walk({ ...behindIsa, ...answer }).at).toBe('external-dns');
  });

  it('never lets the doubted smart host decide: by name, DNS is still used', () => {
    expect(walk({ ...behindIsa, 'smart-host': 'other-name' }).at).toBe('external-dns');
  });

  it('ends both DNS repairs with the Site and Content rule for the firewall admin, with its risk', () => {
    const last = ['external-dns-lacks-isa', 'forest-dns-lacks-isa'].map((id) => {
      const node = isaQueue.nodes[id];
      const step = node?.kind === 'cause' ? node.resolution.at(-1) : undefined;
      return [step?.sources, step?.role, step?.impact?.sources];
    });
    expect(last).toEqual(Array(2).fill([['F305394-52'], 'firewall-admin', ['F305394-55']]));
  });
});
