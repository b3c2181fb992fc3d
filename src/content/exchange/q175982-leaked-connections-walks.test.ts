import { article as leakedConnections } from 'virtual:pack/article/q175982-leaked-connections';
import { describe, expect, it } from 'vitest';
import { compileArticle } from '../../engine/graph/compile-article.ts';
import { standingsAt } from '../../engine/standings/standings.ts';
import { replay } from '../../engine/walk/replay.ts';
import { listWorkarounds } from '../../engine/walk/workarounds.ts';

const machine = compileArticle(leakedConnections);

/** Where answers lead, and the nodes on the way. */
function walk(answers: Record<string, string>) {
  const { nodeId, trail, offTrail } = replay(machine, new Map(Object.entries(answers)));
  return { end: nodeId, asked: trail.map((entry) => entry.nodeId), offTrail };
}

const queued50 = { 'exchange-version': 'v5-0', 'mail-location': 'out-queue', 'waiting-mail': 'all-domains', 'logged-events': 'none' };
const queued55 = { ...queued50, 'exchange-version': 'v5-5' };
const toRestart = ['version', 'where', 'waiting', 'events', 'restart'];

describe('the leak', () => {
  it('is proven on 5.0 when a restart helped, the build is below SP2 and rows to :25 stay', () => {
    expect(walk({ ...queued50, 'ims-restart': 'helped', 'ims-build': 'v5-0-before-sp2', 'old-connections': 'old' })).toEqual({
      end: 'leak-5-0',
      asked: [...toRestart, 'build', 'rows-5-0'],
      offTrail: [],
    });
  });

  it('is proven on 5.5 when a restart helped, the build is below SP1 and rows to :25 stay', () => {
    expect(walk({ ...queued55, 'ims-restart': 'helped', 'ims-build': 'v5-5-before-sp1', 'old-connections': 'old' })).toEqual({
      end: 'leak-5-5',
      asked: [...toRestart, 'build', 'rows-5-5'],
      offTrail: [],
    });
  });

  it('stays possible after a restart that did not help, when the rows stay all the same', () => {
    expect(walk({ ...queued55, 'ims-restart': 'no', 'old-connections': 'old', 'ims-build': 'v5-5-before-sp1' })).toEqual({
      end: 'leak-5-5',
      asked: [...toRestart, 'rows-despite-restart', 'build-despite-restart'],
      offTrail: [],
    });
  });

  it('is not named while the build is unknown: someone must read it', () => {
    expect(walk({ ...queued50, 'ims-restart': 'untried', 'ims-build': 'unknown', 'old-connections': 'old' })).toEqual({
      end: 'build-open',
      asked: [...toRestart, 'build', 'rows-build-open'],
      offTrail: [],
    });
  });

  it('is ruled out by 5.0 SP2 or later and by 5.5 SP1 or later, before anyone waits for netstat', () => {
    const end = { end: 'repaired-build', asked: [...toRestart, 'build'], offTrail: [] };
    expect(walk({ ...queued50, 'ims-restart': 'helped', 'ims-build': 'v5-0-repaired' })).toEqual(end);
    expect(walk({ ...queued55, 'ims-restart': 'helped', 'ims-build': 'v5-5-repaired' })).toEqual(end);
  });

  it('is not shown by incoming rows, by changing rows or by none', () => {
    const end = { end: 'no-old-rows', asked: [...toRestart, 'build', 'rows-5-0'], offTrail: [] };
    for (const rows of ['incoming', 'changing', 'none']) {
      expect(walk({ ...queued50, 'ims-restart': 'helped', 'ims-build': 'v5-0-before-sp2', 'old-connections': rows })).toEqual(end);
    }
  });

  it('is none of the articles when neither a restart helped nor rows stay', () => {
    expect(walk({ ...queued55, 'ims-restart': 'no', 'old-connections': 'none' })).toEqual({
      end: 'no-old-rows',
      asked: [...toRestart, 'rows-despite-restart'],
      offTrail: [],
    });
  });

  it('is not meant by many SYN_SENT: port 25 is blocked', () => {
    expect(walk({ ...queued55, 'ims-restart': 'unknown', 'ims-build': 'v5-5-before-sp1', 'old-connections': 'syn-sent' })).toEqual({
      end: 'port-blocked',
      asked: [...toRestart, 'build', 'rows-5-5'],
      offTrail: [],
    });
  });
});

const tried = {
  ...queued50,
  'ims-restart': 'helped',
  'ims-build': 'v5-0-before-sp2',
  'old-connections': 'old',
  'leak-5-0': 'not-fixed',
};

describe('after the repair', () => {
  const asked = [...toRestart, 'build', 'rows-5-0', 'leak-5-0', 'build-afterwards'];

  it('the build is read again, and a repaired one means another cause', () => {
    expect(walk({ ...tried, 'build-afterwards': 'repaired' })).toEqual({ end: 'repaired-build', asked, offTrail: [] });
  });

  it('an older build is worked around by a restart until the service pack is in, and handed over where that does not help', () => {
    const older = { ...tried, 'build-afterwards': 'same' };
    expect(walk(older)).toEqual({ end: 'relief-5-0', asked, offTrail: [] });
    expect(walk({ ...older, 'relief-5-0': 'not-fixed' })).toEqual({ end: 'hand-over', asked: [...asked, 'relief-5-0'], offTrail: [] });
    const fixed = new Map(Object.entries({ ...older, 'relief-5-0': 'fixed' }));
    expect(listWorkarounds(leakedConnections, replay(machine, fixed).trail).map(({ causeId }) => causeId)).toEqual(['relief-5-0']);
  });

  it('the same holds for 5.5, with its own build', () => {
    const older = {
      ...queued55,
      'ims-restart': 'helped',
      'ims-build': 'v5-5-before-sp1',
      'old-connections': 'old',
      'leak-5-5': 'not-fixed',
    };
    const asked55 = [...toRestart, 'build', 'rows-5-5', 'leak-5-5', 'build-afterwards-5-5'];
    expect(walk({ ...older, 'build-afterwards-5-5': 'repaired' })).toEqual({ end: 'repaired-build', asked: asked55, offTrail: [] });
    expect(walk({ ...older, 'build-afterwards-5-5': 'same' })).toEqual({ end: 'relief-5-5', asked: asked55, offTrail: [] });
  });
});

describe('what the builds exclude', () => {
  function stand(answers: Record<string, string>) {
    const map = new Map(Object.entries(answers));
    return Object.fromEntries([...standingsAt(machine, replay(machine, map), map)].map(([cause, { kind }]) => [cause, kind]));
  }

  it('the leak of the other version, and every leak on a version that has none', () => {
    expect(stand({ 'exchange-version': 'v5-0' })).toEqual({ 'leak-5-0': 'possible', 'leak-5-5': 'ruled-out' });
    expect(stand({ 'exchange-version': 'v4-0' })).toEqual({ 'leak-5-0': 'ruled-out', 'leak-5-5': 'ruled-out' });
  });

  it('both, where a repaired build was read and nobody knows the version', () => {
    const unsure = { ...queued50, 'exchange-version': 'unknown', 'ims-restart': 'helped', 'ims-build': 'v5-5-repaired' };
    expect(stand(unsure)).toEqual({ 'leak-5-0': 'ruled-out', 'leak-5-5': 'ruled-out' });
  });

  it('the leak that was tried, once the build is a repaired one', () => {
    expect(stand({ ...tried, 'build-afterwards': 'repaired' })).toEqual({ 'leak-5-0': 'ruled-out', 'leak-5-5': 'ruled-out' });
  });
});

describe('versions and look-alikes', () => {
  it('sends 4.0 to Q154298', () => {
    expect(walk({ 'exchange-version': 'v4-0' })).toEqual({ end: 'version-4-0', asked: ['version'], offTrail: [] });
  });

  it('sends mail in the Outbox or the MTA queue, and 9297 with 3161, to Q154298', () => {
    const end = { end: 'outbox', asked: ['version', 'where'], offTrail: [] };
    expect(walk({ 'exchange-version': 'v5-5', 'mail-location': 'outbox' })).toEqual(end);
    expect(walk({ 'exchange-version': 'v5-0', 'mail-location': 'mta-queue' })).toEqual(end);
    expect(walk({ ...queued55, 'logged-events': 'mta-9297-3161' })).toEqual({ ...end, asked: ['version', 'where', 'waiting', 'events'] });
  });

  it('sends a filling queue on 2000, 2003 or SBS 2003 to KB305394, and a refusal to Send As', () => {
    const asked = ['version', 'where-2003'];
    for (const version of ['v2000', 'v2003', 'sbs2003']) {
      expect(walk({ 'exchange-version': version, 'mail-location': 'out-queue' })).toEqual({ end: 'isa-queue', asked, offTrail: [] });
      expect(walk({ 'exchange-version': version, 'mail-location': 'refused' })).toEqual({ end: 'send-as', asked, offTrail: [] });
    }
  });

  it('sends 2007 and 2010 to event 1020', () => {
    expect(walk({ 'exchange-version': 'v2007' })).toEqual({ end: 'event-1020', asked: ['version'], offTrail: [] });
    expect(walk({ 'exchange-version': 'v2010' })).toEqual({ end: 'event-1020', asked: ['version'], offTrail: [] });
  });

  it('sends a bounce on 5.0 and 5.5 to the articles about bounces once nothing waits', () => {
    expect(walk({ 'exchange-version': 'v5-0', 'mail-location': 'bounced', 'waiting-mail': 'none' })).toEqual({
      end: 'bounced',
      asked: ['version', 'where', 'waiting'],
      offTrail: [],
    });
  });
});
