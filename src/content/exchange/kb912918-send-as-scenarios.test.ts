import { article as sendAs } from 'virtual:pack/article/kb912918-send-as';
import { describe, expect, it } from 'vitest';
import { compileArticle } from '../../engine/graph/compile-article.ts';
import { replay } from '../../engine/walk/replay.ts';
import type { ArticleNode, Cause } from '../../model/article/article-node.ts';
import type { ChecklistStep } from '../../model/article/checklist-step.ts';
import type { Question } from '../../model/article/question.ts';

const machine = compileArticle(sendAs);

/** Where an honest reader ends who gives these answers, and the answers that were of no use to them. */
function walk(answers: Record<string, string>) {
  const { nodeId, offTrail } = replay(machine, new Map(Object.entries(answers)));
  return { ends: nodeId, unused: offTrail };
}

const end = (nodeId: string) => ({ ends: nodeId, unused: [] });

/** The ids of a checklist's steps in their order. */
function stepsOf(nodeId: string): string[] {
  return causeAt(nodeId).resolution.map(({ id }) => id);
}

function stepOf(nodeId: string, stepId: string): ChecklistStep {
  const step = causeAt(nodeId).resolution.find(({ id }) => id === stepId);
  if (step === undefined) {
    throw new Error(`${nodeId} has no step ${stepId}`);
  }
  return step;
}

const nodes: Readonly<Record<string, ArticleNode>> = sendAs.nodes;

function causeAt(nodeId: string): Cause {
  const node = nodes[nodeId];
  if (node?.kind !== 'cause') {
    throw new Error(`${nodeId} is no cause`);
  }
  return node;
}

function answersAt(nodeId: string): Question['answers'] {
  const node = nodes[nodeId];
  if (node?.kind !== 'question') {
    throw new Error(`${nodeId} is no question`);
  }
  return node.answers;
}

const refused = { 'exchange-version': 'v2003', 'mail-location': 'refused', 'refusal-text': 'access-denied' };
const changed = { ...refused, 'service-pack': 'v2003-sp2', 'store-2003-sp2': 'changed' };
const sentBy = (who: string) => ({ ...changed, 'who-sends': who });
const bes = sentBy('blackberry');

describe('an account in an administrators’ group', () => {
  it('BESAdmin in Domain Admins, found when its set-up is looked at', () => {
    expect(walk({ ...bes, 'bes-account': 'wrong-rights' })).toEqual(end('bes-account-wrong'));
  });

  it('BESAdmin in Domain Admins while the owner’s page is clean and shows an Allow', () => {
    expect(walk({ ...bes, 'bes-account': 'unknown', 'bes-rights': 'deny', 'deny-from-blackberry': 'group' })).toEqual(
      end('denied-by-group'),
    );
    expect(answersAt('bes-rights').deny?.label).toMatch(/administrators/);
    expect(answersAt('bes-rights').allow?.detail).toMatch(/administrators/);
  });

  it('an inherited Deny beside an Allow of the account’s own counts as allowed', () => {
    const shared = { ...sentBy('shared'), 'shared-scope': 'few', 'shared-rights': 'allow', 'granted-when-shared': 'fresh' };
    expect(walk(shared)).toEqual(end('cache-not-over'));
    expect(answersAt('shared-rights').allow?.detail).toMatch(/inherited/);
  });

  it('the steps do not collide: BlackBerry on a domain controller, denied through Built-in Administrators, is handed over', () => {
    expect(walk({ ...bes, 'bes-account': 'yes', 'bes-rights': 'deny', 'deny-from-blackberry': 'needed' })).toEqual(
      end('denied-but-needed'),
    );
  });
});

describe('BlackBerry on a domain controller', () => {
  it('only there the account is put into Built-in Administrators', () => {
    expect(walk({ ...bes, 'bes-account': 'on-dc' })).toEqual(end('bes-account-on-dc'));
    const puts = (nodeId: string) =>
      causeAt(nodeId).resolution.filter(({ text, widens }) => widens && /Built-in Administrators/.test(text));
    expect(puts('bes-account-on-dc')).toHaveLength(1);
    expect(puts('bes-account-wrong')).toEqual([]);
  });
});

describe('a delegate who is to send both ways', () => {
  const both = { ...sentBy('delegate'), 'delegate-wants': 'both' };

  it('with one profile, or with two and a permission missing, gets Send on behalf, then access, then the profile', () => {
    expect(walk({ ...both, 'delegate-sends-from': 'own' })).toEqual(end('delegate-needs-profile'));
    expect(walk({ ...both, 'delegate-sends-from': 'separate', 'delegate-both-rights': 'no' })).toEqual(end('delegate-needs-profile'));
    const order = ['ask-owner', 'on-behalf-in-aduc', 'full-access', 'separate-profile'];
    expect(stepsOf('delegate-needs-profile').filter((id) => order.includes(id))).toEqual(order);
  });

  it('with both permissions and both profiles is handed over', () => {
    expect(walk({ ...both, 'delegate-sends-from': 'separate', 'delegate-both-rights': 'yes' })).toEqual(end('hand-over'));
  });
});

describe('mail that goes out', () => {
  const sent = { 'exchange-version': 'v2003', 'mail-location': 'unknown', 'refusal-text': 'sent' };

  it('in the wrong name after SetAll: the delegate has Send As, which is taken away once the owner is asked', () => {
    expect(walk({ ...sent, 'shown-sender': 'as-owner', 'delegate-send-as': 'yes' })).toEqual(end('delegate-has-send-as'));
    expect(stepsOf('delegate-has-send-as').slice(0, 2)).toEqual(['ask-owner', 'take-send-as']);
  });

  it('on behalf although the owner alone is meant: what the delegate is to be comes next', () => {
    expect(walk({ ...sent, 'shown-sender': 'on-behalf' })).toEqual(end('delegate-wants'));
  });

  it('kb912918-s6: as the owner wants it, and only a list speaks of Send As: nothing to repair', () => {
    expect(walk({ ...sent, 'shown-sender': 'right' })).toEqual(end('nothing-to-repair'));
  });
});

describe('a server from before the change', () => {
  const bounced = { 'exchange-version': 'v2003', 'mail-location': 'bounced', 'refusal-text': 'ndr-recipient' };
  const unpatched = [
    { ...bounced, 'service-pack': 'earlier' },
    { ...bounced, 'service-pack': 'v2003-sp2', 'store-2003-sp2': 'before' },
    { ...bounced, 'service-pack': 'v2003-sp1', 'store-2003-sp1': 'before' },
    { ...bounced, 'exchange-version': 'v2000', 'service-pack': 'v2000-sp3', 'store-2000-sp3': 'before' },
  ];

  it.each(unpatched)('and somebody who writes as himself to a restricted list: %j', (answers) => {
    expect(walk({ ...answers, 'before-who': 'self' })).toEqual(end('sends-as-self'));
    expect(walk({ ...answers, 'before-who': 'other' })).toEqual(end('before-change'));
  });
});

describe('what is granted to many at once', () => {
  it('goes only to accounts that are to send: the list is gone through before the right is given, by script or by hand', () => {
    const steps = stepsOf('many-lack-send-as');
    const proof = steps.indexOf('who-needs-it');
    expect(proof).toBeGreaterThan(steps.indexOf('export'));
    expect(['by-hand', 'import'].map((id) => steps.indexOf(id) > proof)).toEqual([true, true]);
  });

  it('by SetAll only when every account that is left is to send', () => {
    const many = { ...sentBy('shared'), 'shared-scope': 'many', 'many-rights': 'missing', 'many-lack-send-as': 'not-fixed' };
    expect(walk({ ...many, 'still-in-list': 'all-need-it' })).toEqual(end('all-lack-send-as'));
    expect(walk({ ...many, 'still-in-list': 'delegates' })).toEqual(end('page-now'));
    expect(stepsOf('all-lack-send-as').indexOf('all-need-it')).toBeLessThan(stepsOf('all-lack-send-as').indexOf('set-all'));
  });

  it('goes to the account that the service logs on with, found out before anything is granted', () => {
    for (const nodeId of ['bes-lacks-send-as', 'good-lacks-send-as', 'program-lacks-send-as', 'many-users-lack-send-as']) {
      expect(stepsOf(nodeId)[0]).toBe('which-account');
    }
  });
});

describe('what changes something says so', () => {
  it('an inherited right: the scope, an account for mail, the vendor’s tool', () => {
    const changing = [
      stepOf('many-users-lack-send-as', 'user-objects'),
      stepOf('protected-owner', 'ordinary-account'),
      stepOf('good-lacks-send-as', 'tool-of-good'),
    ];
    expect(changing.map(({ changesNothing, undo }) => [changesNothing, undo !== undefined])).toEqual(Array(3).fill([undefined, true]));
  });

  it('the owner is asked before Send As is taken from a delegate, also when nobody could tell what is wanted', () => {
    expect(walk({ ...sentBy('delegate'), 'delegate-wants': 'unknown', 'delegate-listed': 'no' })).toEqual(end('delegate-lacks-on-behalf'));
    expect(stepsOf('delegate-lacks-on-behalf').slice(0, 2)).toEqual(['ask-owner', 'no-send-as']);
  });
});

describe('administrators and single users', () => {
  it('a right that an unprotected administrator never had is granted, not handed to the one who reads', () => {
    expect(walk({ ...sentBy('admins'), 'admins-rights': 'missing', 'admins-protected': 'no' })).toEqual(end('admin-lacks-send-as'));
  });

  it('kb912918-s3: protected through a group in a group; the change to adminSDHolder stands last', () => {
    expect(
      walk({ ...sentBy('one-user'), 'one-user-receives': 'yes', 'one-user-rights': 'gone', 'gone-protected-one-user': 'yes' }),
    ).toEqual(end('protected-owner'));
    const order = ['leave-group', 'inheritance-back', 'grant-again', 'change-template'];
    expect(stepsOf('protected-owner').filter((id) => order.includes(id))).toEqual(order);
  });

  it('kb912918-s4: a former administrator whom an inherited right does not reach', () => {
    expect(walk({ ...sentBy('one-user'), 'one-user-receives': 'yes', 'one-user-rights': 'missing' })).toEqual(
      end('one-user-lacks-send-as'),
    );
    expect(stepsOf('one-user-lacks-send-as')).toContain('inheritance-back');
  });
});

describe('the other judged scenarios', () => {
  it('kb912918-s2: the logon account is not the Associated External Account', () => {
    expect(walk({ ...sentBy('linked'), 'linked-external': 'other' })).toEqual(end('external-account-missing'));
    expect(stepsOf('external-account-missing')).toContain('wait-for-cache');
  });

  it('kb912918-s5: the users of a second domain; the grant in the first one stands', () => {
    expect(walk({ ...sentBy('goodlink'), 'refusal-text': 'goodlink', 'good-rights': 'missing' })).toEqual(end('good-lacks-send-as'));
    expect(stepsOf('good-lacks-send-as').slice(0, 2)).toEqual(['which-account', 'who-fails']);
  });

  it('kb912918-s8: mail that waits in the queues of everybody', () => {
    expect(walk({ 'exchange-version': 'v2003', 'mail-location': 'out-queue' })).toEqual(end('queued'));
  });

  it('kb912918-s10: nobody can tell build or rights', () => {
    const told = { ...refused, 'service-pack': 'unknown', 'who-sends': 'shared', 'shared-scope': 'few' };
    expect(walk({ ...told, 'shared-rights': 'unknown', 'granted-when-shared': 'unknown' })).toEqual(end('hand-over'));
  });
});
