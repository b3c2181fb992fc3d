import { article as sendAs } from 'virtual:pack/article/kb912918-send-as';
import { describe, expect, it } from 'vitest';
import { compileArticle } from '../../engine/graph/compile-article.ts';
import { standingsAt } from '../../engine/standings/standings.ts';
import { askedAt } from '../../engine/walk/asked.ts';
import { replay } from '../../engine/walk/replay.ts';

const machine = compileArticle(sendAs);

/** Where a walk ends, which answers it did not need, and the article that a referral leads to. */
function walk(answers: Record<string, string>) {
  const { nodeId, offTrail } = replay(machine, new Map(Object.entries(answers)));
  const node = sendAs.nodes[nodeId];
  return { ends: nodeId, offTrail, ...(node?.kind === 'referral' && node.article !== undefined ? { article: node.article } : {}) };
}

const ends = (nodeId: string) => ({ ends: nodeId, offTrail: [] });

const refused = { 'exchange-version': 'v2003', 'mail-location': 'refused', 'refusal-text': 'access-denied' };
const changed = { ...refused, 'service-pack': 'v2003-sp2', 'store-2003-sp2': 'changed' };
const sentBy = (who: string) => ({ ...changed, 'who-sends': who });

describe('each kind of sender comes to its own cause', () => {
  it('BlackBerry: the account first, then its Send As', () => {
    const blackberry = { ...changed, 'refusal-text': 'blackberry', 'who-sends': 'blackberry' };
    expect(walk({ ...blackberry, 'bes-account': 'no-account' })).toEqual(ends('bes-account-wrong'));
    expect(walk({ ...blackberry, 'bes-account': 'yes', 'bes-rights': 'missing' })).toEqual(ends('bes-lacks-send-as'));
  });

  it('GoodLink: GoodAdmin lacks Send As', () => {
    expect(walk({ ...sentBy('goodlink'), 'refusal-text': 'goodlink', 'good-rights': 'missing' })).toEqual(ends('good-lacks-send-as'));
  });

  it('a program that may be affected: its service account lacks Send As', () => {
    expect(walk({ ...sentBy('program'), product: 'mapi-cdo', 'program-rights': 'missing' })).toEqual(ends('program-lacks-send-as'));
    expect(walk({ ...sentBy('program'), product: 'third-party', 'program-rights': 'missing' })).toEqual(ends('program-lacks-send-as'));
  });

  it('one shared mailbox by hand, many with the script', () => {
    const shared = sentBy('shared');
    expect(walk({ ...shared, 'shared-scope': 'few', 'shared-rights': 'missing' })).toEqual(ends('account-lacks-send-as'));
    expect(walk({ ...shared, 'shared-scope': 'many', 'many-rights': 'missing' })).toEqual(ends('many-lack-send-as'));
  });

  it('a delegate: on behalf, both ways, or always as the owner', () => {
    const delegate = sentBy('delegate');
    expect(walk({ ...delegate, 'delegate-wants': 'on-behalf', 'delegate-listed': 'no' })).toEqual(ends('delegate-lacks-on-behalf'));
    expect(walk({ ...delegate, 'delegate-wants': 'on-behalf', 'delegate-listed': 'yes', 'delegate-opens': 'alone' })).toEqual(
      ends('delegate-opens-directly'),
    );
    expect(walk({ ...delegate, 'delegate-wants': 'both', 'delegate-sends-from': 'own' })).toEqual(ends('delegate-needs-profile'));
    expect(walk({ ...delegate, 'delegate-wants': 'owner', 'delegate-rights': 'missing' })).toEqual(ends('account-lacks-send-as'));
  });

  it('a linked account: not associated, or the owner not disabled', () => {
    const linked = sentBy('linked');
    expect(walk({ ...linked, 'linked-external': 'missing' })).toEqual(ends('external-account-missing'));
    expect(walk({ ...linked, 'linked-external': 'yes', 'linked-owner-disabled': 'no' })).toEqual(ends('owner-not-disabled'));
  });

  it('only administrators fail: they are protected', () => {
    expect(walk({ ...sentBy('admins'), 'admins-rights': 'missing', 'admins-protected': 'yes' })).toEqual(ends('protected-owner'));
    expect(walk({ ...sentBy('admins'), 'admins-rights': 'gone', 'gone-protected-admins': 'yes' })).toEqual(ends('protected-owner'));
    expect(walk({ ...sentBy('admins'), 'admins-rights': 'missing', 'admins-protected': 'no' })).toEqual(ends('admin-lacks-send-as'));
  });

  it('one user only: left out, or a matter for the vendor', () => {
    expect(walk({ ...sentBy('one-user'), 'one-user-receives': 'yes', 'one-user-rights': 'missing' })).toEqual(
      ends('one-user-lacks-send-as'),
    );
    expect(walk({ ...sentBy('one-user'), 'one-user-receives': 'new-device' })).toEqual(ends('vendor'));
  });

  it('a person who sends from their own mailbox is led elsewhere', () => {
    const { ends } = walk(sentBy('own-mailbox'));
    expect([ends, sendAs.nodes[ends]?.kind]).toEqual(['sends-as-self', 'referral']);
  });

  it('what was seen of one account never counts for another', () => {
    const deniedGoodlink = { 'good-rights': 'deny', 'deny-from-goodlink': 'group' };
    expect(walk({ ...sentBy('goodlink'), ...deniedGoodlink })).toEqual(ends('denied-by-group'));
    const blackberry = { ...sentBy('blackberry'), 'bes-account': 'yes', 'bes-rights': 'deny' };
    expect(walk({ ...blackberry, ...deniedGoodlink })).toEqual({ ends: 'deny-from', offTrail: ['good-rights', 'deny-from-goodlink'] });
    // Under the name of a place its ticks are kept.
    const named = [sentBy('goodlink'), sentBy('blackberry')].map((answers) =>
      askedAt(machine, 'denied-by-group', new Map(Object.entries(answers))),
    );
    expect(new Set(named).size).toBe(2);
  });
});

describe('what stands on the Security page decides the rest', () => {
  const shared = { ...sentBy('shared'), 'shared-scope': 'few' };

  it('an Allow that is fresh waits for the cache', () => {
    expect(walk({ ...shared, 'shared-rights': 'allow', 'granted-when-shared': 'fresh' })).toEqual(ends('cache-not-over'));
  });

  it('a Deny of an administrators’ group wins; any other Deny may be meant', () => {
    expect(walk({ ...shared, 'shared-rights': 'deny', 'deny-from-shared': 'group' })).toEqual(ends('denied-by-group'));
    expect(walk({ ...shared, 'shared-rights': 'deny', 'deny-from-shared': 'account' })).toEqual(ends('denied-on-purpose'));
  });

  it('a right that is gone again has a protected owner or another reason', () => {
    expect(walk({ ...shared, 'shared-rights': 'gone', 'gone-protected-shared': 'yes' })).toEqual(ends('protected-owner'));
    expect(walk({ ...shared, 'shared-rights': 'gone', 'gone-protected-shared': 'no' })).toEqual(ends('right-removed'));
  });
});

describe('when nothing helps, the other causes of the way come up one after the other', () => {
  const notFixed = (...causes: string[]) => Object.fromEntries(causes.map((cause) => [cause, 'not-fixed']));

  it('for a service account, with inheritance only after the script', () => {
    const answers = {
      ...sentBy('blackberry'),
      'bes-account': 'wrong-rights',
      'bes-rights': 'missing',
      'users-left-blackberry': 'many',
      'page-now-blackberry': 'deny',
      'deny-from-blackberry': 'group',
      'granted-when-blackberry': 'blackberry',
      'still-allowed-blackberry': 'gone',
      'gone-protected-blackberry': 'yes',
      'still-removed-blackberry': 'yes',
    };
    const causes = [
      'bes-account-wrong',
      'bes-lacks-send-as',
      'many-users-lack-send-as',
      'denied-by-group',
      'cache-not-over',
      'protected-owner',
      'right-removed',
    ];
    // Causes that other ways share are tried for this way only.
    const inLink = (cause: string) => (cause.startsWith('bes-') ? cause : `${cause}-blackberry`);
    const places = causes.map((_, index) => walk({ ...answers, ...notFixed(...causes.slice(0, index).map(inLink)) }).ends);
    expect([...places, walk({ ...answers, ...notFixed(...causes.map(inLink)) })]).toEqual([...causes, ends('hand-over')]);
  });

  it('for many accounts, with SetAll only where no delegate is left', () => {
    const many = { ...sentBy('shared'), 'shared-scope': 'many', 'many-rights': 'missing', ...notFixed('many-lack-send-as') };
    expect(walk({ ...many, 'still-in-list': 'all-need-it' })).toEqual(ends('all-lack-send-as'));
    expect(walk({ ...many, 'still-in-list': 'delegates' })).toEqual(ends('page-now'));
  });
});

describe('what is not this article says so', () => {
  it('Store.exe below the limit of its service pack, or an earlier service pack', () => {
    const asAnother = { 'before-who': 'other' };
    const sp1 = { ...refused, 'service-pack': 'v2003-sp1', 'store-2003-sp1': 'before' };
    const sp2 = { ...refused, 'service-pack': 'v2003-sp2', 'store-2003-sp2': 'before' };
    const sp3 = { ...refused, 'exchange-version': 'v2000', 'service-pack': 'v2000-sp3', 'store-2000-sp3': 'before' };
    const earlier = { ...refused, 'service-pack': 'earlier' };
    expect([sp1, sp2, sp3, earlier].map((answers) => walk({ ...answers, ...asAnother }))).toEqual(Array(4).fill(ends('before-change')));
  });

  it('mail in an outgoing queue of 2000, 2003 or SBS 2003 belongs to KB305394', () => {
    const versions = ['v2000', 'v2003', 'sbs2003'];
    expect(versions.map((version) => walk({ 'exchange-version': version, 'mail-location': 'out-queue' }))).toEqual(
      Array(3).fill({ ...ends('queued'), article: 'kb305394-isa-queue' }),
    );
  });

  it('2007 and later, by version or by the error of a newer Outlook', () => {
    expect(['v2007', 'v2010', 'other'].map((version) => walk({ 'exchange-version': version }))).toEqual(
      Array(3).fill(ends('newer-version')),
    );
    expect(walk({ ...refused, 'refusal-text': 'newer-outlook' })).toEqual(ends('newer-version'));
  });

  it('4.0 to 5.5', () => {
    expect(['v4-0', 'v5-0', 'v5-5'].map((version) => walk({ 'exchange-version': version }))).toEqual(
      Array(3).fill({ ...ends('older-version'), article: 'q154298-outbox' }),
    );
  });

  it('a sender who writes from their own mailbox, bounced by a restricted recipient', () => {
    const bounced = { 'mail-location': 'bounced', 'refusal-text': 'ndr-recipient' };
    expect(walk({ ...sentBy('own-mailbox'), ...bounced })).toEqual(ends('sends-as-self'));
  });

  it('a product that is confirmed as not affected', () => {
    expect(walk({ ...sentBy('program'), product: 'not-affected' })).toEqual(ends('not-affected'));
  });

  it('replies of an SMTP session, and other texts', () => {
    expect(['smtp-reply', 'other'].map((text) => walk({ ...refused, 'refusal-text': text }))).toEqual([
      ends('smtp-refusal'),
      ends('other-error'),
    ]);
  });
});

it('prints commands that can be typed: no dash where a hyphen belongs', () => {
  const commands = Object.values(sendAs.nodes).flatMap((node) =>
    node.kind === 'cause'
      ? node.resolution.flatMap((step) => step.commands ?? [])
      : node.kind === 'question'
        ? node.howToFind.steps.flatMap((step) => step.commands ?? [])
        : [],
  );
  expect(commands.length).toBeGreaterThan(0);
  expect(commands.filter((command) => !/^[ -~]+$/.test(command))).toEqual([]);
});

describe('what stands beside the cause that is found', () => {
  function stand(answers: Record<string, string>, causes: readonly string[]) {
    const map = new Map(Object.entries(answers));
    const standings = standingsAt(machine, replay(machine, map), map);
    return causes.map((cause) => standings.get(cause)?.kind);
  }
  const blackberry = { ...changed, 'who-sends': 'blackberry' };
  const accounts = ['bes-account-wrong', 'bes-account-on-dc'];

  it('a BlackBerry account that was put right is removed, and sending is asked for before its rights', () => {
    const right = { ...blackberry, 'bes-account': 'wrong-rights', 'bes-account-wrong': 'fixed' };
    expect(walk(right)).toEqual(ends('bes-works'));
    expect(walk({ ...right, 'bes-works': 'no' })).toEqual(ends('bes-rights'));
    const both = { ...right, 'bes-works': 'no', 'bes-rights': 'missing', 'bes-lacks-send-as': 'fixed' };
    expect(stand(both, ['bes-account-wrong', 'bes-lacks-send-as'])).toEqual(['removed', 'removed']);
    expect(walk({ ...right, 'bes-works': 'yes' })).toEqual(ends('$fixed'));
  });

  it('an account that is set up right is ruled out on every machine, and one machine rules the other out', () => {
    expect(stand({ ...blackberry, 'bes-account': 'yes' }, accounts)).toEqual(['ruled-out', 'ruled-out']);
    expect(stand({ ...blackberry, 'bes-account': 'on-dc' }, accounts)).toEqual(['ruled-out', 'possible']);
  });

  it('SetAll is another way to remove what the import left, and no cause of its own', () => {
    const many = { ...sentBy('shared'), 'shared-scope': 'many', 'many-rights': 'missing', 'many-lack-send-as': 'not-fixed' };
    const left = { ...many, 'still-in-list': 'all-need-it' };
    expect(walk(left)).toEqual(ends('all-lack-send-as'));
    expect(stand(left, ['many-lack-send-as', 'all-lack-send-as'])).toEqual(['possible', undefined]);
    expect(stand({ ...left, 'all-lack-send-as': 'not-fixed' }, ['many-lack-send-as'])).toEqual(['tried']);
  });

  it('the sender that recipients see tells who has Send As', () => {
    const sent = { ...refused, 'refusal-text': 'sent' };
    expect(stand({ ...sent, 'shown-sender': 'on-behalf' }, ['delegate-has-send-as'])).toEqual(['ruled-out']);
    expect(stand({ ...sent, 'shown-sender': 'as-owner' }, ['account-lacks-send-as', 'delegate-has-send-as'])).toEqual([
      'ruled-out',
      'possible',
    ]);
    expect(sendAs.nodes['nothing-to-repair']).toMatchObject({ kind: 'referral', outcome: 'by-design' });
  });
});
