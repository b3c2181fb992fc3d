import { signs } from 'virtual:pack/signs';
import { describe, expect, it } from 'vitest';
import { clearArticle, remainingOf, standArticles } from '../../engine/triage/triage.ts';

// The dossier sorts these five from each other; it says nothing about articles that come later.
const dossier = ['q154298-outbox', 'transport-1020', 'kb305394-isa-queue', 'q175982-leaked-connections', 'kb912918-send-as'];
const dossierSigns = signs.filter(({ articleId }) => dossier.includes(articleId));

/** Where triage stands: the clear article, else what is left. */
function triage(answers: Record<string, string>): { clear: string | undefined; left: string[] } {
  const standings = standArticles(dossierSigns, new Map(Object.entries(answers)));
  return { clear: clearArticle(standings)?.articleId, left: remainingOf(standings).map(({ articleId }) => articleId) };
}

const only = (articleId: string) => ({ clear: articleId, left: [articleId] });
const none = { clear: undefined, left: [] };

// Section 6b of the dossier, case by case.
describe('overlaps by version', () => {
  it('4.0 is Q154298 only, 2007 and 2010 are event 1020 only', () => {
    expect(triage({ 'exchange-version': 'v4-0' })).toEqual(only('q154298-outbox'));
    expect(triage({ 'exchange-version': 'v2007' })).toEqual(only('transport-1020'));
    expect(triage({ 'exchange-version': 'v2010', 'logged-events': 'transport-1020' })).toEqual(only('transport-1020'));
    // Another event can be 1018 or 1023, which the article speaks of; with none at all it is not its matter.
    expect(triage({ 'exchange-version': 'v2007', 'logged-events': 'other' }).left).toEqual(['transport-1020']);
    expect(triage({ 'exchange-version': 'v2007', 'logged-events': 'none' })).toEqual(none);
    expect(triage({ 'exchange-version': 'other' })).toEqual(none);
  });

  it('5.0 and 5.5: the Outbox with 9297 or 3161 is Q154298, the queue with old connections is Q175982', () => {
    const five = { 'exchange-version': 'v5-5' };
    expect(triage({ ...five, 'mail-location': 'outbox', 'logged-events': 'mta-9297-3161' })).toEqual(only('q154298-outbox'));
    expect(triage({ ...five, 'mail-location': 'out-queue', 'old-connections': 'old', 'logged-events': 'none' })).toEqual(
      only('q175982-leaked-connections'),
    );
    expect(triage({ ...five, 'ims-build': 'v5-5-repaired' }).left).toEqual(['q154298-outbox']);
    expect(
      triage({ ...five, 'mail-location': 'out-queue', 'logged-events': 'none', 'old-connections': 'none', 'ims-restart': 'no' }),
    ).toEqual(none);
  });

  it('2000 and 2003: a filling queue behind ISA is KB305394, a refusal is KB912918', () => {
    const three = { 'exchange-version': 'v2003' };
    expect(triage({ ...three, 'mail-location': 'out-queue', 'isa-in-front': 'yes' }).clear).toBe('kb305394-isa-queue');
    expect(triage({ ...three, 'mail-location': 'refused', 'refusal-text': 'access-denied' })).toEqual(only('kb912918-send-as'));
  });

  it('2000 and 2003: a bounce alone excludes none, as mail that waits too long comes back', () => {
    const bounced = { 'exchange-version': 'v2003', 'mail-location': 'bounced' };
    const both = ['kb305394-isa-queue', 'kb912918-send-as'];
    expect(triage(bounced)).toEqual({ clear: undefined, left: both });
    expect(triage({ ...bounced, 'waiting-mail': 'none' })).toEqual({ clear: 'kb912918-send-as', left: both });
    expect(triage({ ...bounced, 'waiting-mail': 'all-domains' })).toEqual({ clear: 'kb305394-isa-queue', left: both });
    expect(triage({ ...bounced, 'waiting-mail': 'none', 'refusal-text': 'ndr-on-behalf' })).toEqual(only('kb912918-send-as'));
  });

  it('5.0 and 5.5: a bounce alone excludes none', () => {
    const bounced = { 'exchange-version': 'v5-5', 'mail-location': 'bounced' };
    expect(triage(bounced).left).toEqual(['q154298-outbox', 'q175982-leaked-connections']);
    expect(triage({ ...bounced, 'logged-events': 'mta-9297-3161' }).clear).toBe('q154298-outbox');
    expect(triage({ ...bounced, 'logged-events': 'none', 'old-connections': 'old' }).clear).toBe('q175982-leaked-connections');
  });

  it('2003 with a filling queue and without ISA is none, once nothing was refused', () => {
    const queue = { 'exchange-version': 'v2003', 'mail-location': 'out-queue', 'isa-in-front': 'no' };
    expect(triage(queue)).toEqual({ clear: undefined, left: ['kb912918-send-as'] });
    expect(triage({ ...queue, 'refusal-text': 'other' })).toEqual(none);
  });

  it('an NDR and no ISA are none of the articles but Send As', () => {
    expect(triage({ 'exchange-version': 'v2003', 'mail-location': 'bounced', 'isa-in-front': 'no', 'refusal-text': 'other' }).left).toEqual(
      ['kb912918-send-as'],
    );
  });
});
