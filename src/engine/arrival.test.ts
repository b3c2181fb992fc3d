import { describe, expect, it } from 'vitest';
import { followLink } from './arrival.ts';
import { compileArticle } from './compile-article.ts';
import { formatLink, parseLink } from './link.ts';
import { describeNotice } from './notice.ts';
import { sampleArticle, sampleObservations } from './sample-article.ts';

const machine = compileArticle(sampleArticle);

function follow(address: string) {
  const { pathname, search } = new URL(address, 'http://unstuck.example');
  const read = parseLink(pathname, search);
  if (read === undefined) {
    throw new Error(`${address} is no link of an article`);
  }
  const { place, link, setAside, alsoKnown, notices } = followLink(sampleArticle, machine, sampleObservations, read);
  return {
    at: place.nodeId,
    address: formatLink(link),
    setAside,
    alsoKnown,
    says: notices.map((notice) => describeNotice(sampleArticle, notice)),
  };
}

const nothingElse = { setAside: [], alsoKnown: [], says: [] };

describe('following a link', () => {
  it('opens the first open question without a node', () => {
    expect(follow('/wet-feet/')).toEqual({ at: 'outside', address: '/wet-feet/outside/', ...nothingElse });
  });

  it('lands exactly where it was made', () => {
    const address = '/wet-feet/laces/?weather=rain&sole=yes&hole=not-fixed';
    expect(follow(address)).toEqual({ at: 'laces', address, ...nothingElse });
  });

  it('shows fixed as the page of the cause', () => {
    const address = '/wet-feet/hole/?weather=rain&sole=yes&hole=fixed';
    expect(follow(address)).toEqual({ at: '$fixed', address, ...nothingElse });
  });

  it('goes where the answers lead when the node is another, and says so', () => {
    expect(follow('/wet-feet/hole/?weather=rain&sole=no')).toEqual({
      ...nothingElse,
      at: 'laces',
      address: '/wet-feet/laces/?weather=rain&sole=no',
      says: [
        'This link names the place “There is a hole in the sole”, but its answers lead here: “Are the laces open?”. The answers count.',
      ],
    });
  });

  it('opens a node without answers there, and assumes nothing', () => {
    expect(follow('/wet-feet/laces/')).toEqual({ at: 'laces', address: '/wet-feet/laces/?from=laces', ...nothingElse });
    expect(follow('/wet-feet/outside/')).toEqual({ at: 'outside', address: '/wet-feet/outside/', ...nothingElse });
  });

  it('carries from on with later answers', () => {
    const address = '/wet-feet/open-laces/?from=laces&laces=yes';
    expect(follow(address)).toEqual({ at: 'open-laces', address, ...nothingElse });
  });

  it('sets aside answers that no longer lie on the trail, and keeps them in the link', () => {
    expect(follow('/wet-feet/laces/?weather=rain&sole=no&hole=not-fixed')).toEqual({
      ...nothingElse,
      at: 'laces',
      address: '/wet-feet/laces/?weather=rain&sole=no&hole=not-fixed',
      setAside: ['hole'],
    });
  });

  it('restores what was set aside when the answer is changed back', () => {
    expect(follow('/wet-feet/sole/?weather=rain&hole=not-fixed&laces=yes')).toMatchObject({ at: 'sole', setAside: ['hole', 'laces'] });
    expect(follow('/wet-feet/sole/?weather=rain&hole=not-fixed&laces=yes&sole=yes')).toMatchObject({ at: 'open-laces', setAside: [] });
  });

  it('keeps what the catalogue knows and this article never asks as also known', () => {
    expect(follow('/wet-feet/sole/?weather=rain&season=winter')).toEqual({
      ...nothingElse,
      at: 'sole',
      address: '/wet-feet/sole/?weather=rain&season=winter',
      alsoKnown: ['season'],
    });
  });

  it('opens a node that comes with nothing but what else is known as one without answers', () => {
    expect(follow('/wet-feet/laces/?season=winter').address).toBe('/wet-feet/laces/?from=laces&season=winter');
  });

  it('follows renamed questions and answers silently', () => {
    const address = '/wet-feet/hole/?weather=rain&sole=yes';
    expect(follow('/wet-feet/hole/?weather=rain&the-sole=hole')).toEqual({ at: 'hole', address, ...nothingElse });
    expect(follow('/wet-feet/the-sole/').address).toBe('/wet-feet/sole/?from=sole');
  });

  it('explains a question that was removed', () => {
    expect(follow('/wet-feet/sole/?weather=rain&puddle=yes')).toEqual({
      ...nothingElse,
      at: 'sole',
      address: '/wet-feet/sole/?weather=rain',
      says: ['This link was made before the question “Did you step into a puddle?” was removed; your other answers still hold.'],
    });
  });

  it('explains an answer that was removed, and one that never was', () => {
    expect(follow('/wet-feet/laces/?weather=rain&sole=no&laces=knotted').says).toEqual([
      'The answer “They are knotted” to “Are the laces open?” was removed after this link was made. Your other answers still hold.',
    ]);
    expect(follow('/wet-feet/outside/?weather=hail').says).toEqual([
      '“hail” is no answer to “How is the weather?”, so that answer was left out. Your other answers still hold.',
    ]);
  });

  it('explains a place that was removed, and one that never was', () => {
    expect(follow('/wet-feet/puddle/')).toEqual({
      ...nothingElse,
      at: 'outside',
      address: '/wet-feet/outside/',
      says: [
        'This link was made before “Did you step into a puddle?” was removed. Your other answers still hold. You are at the first open question.',
      ],
    });
    expect(follow('/wet-feet/__proto__/?constructor=yes&toString=no&from=constructor').says).toEqual([
      'One part of this link could not be read and was left out. If you copied it by hand, copy it again.',
      'This link names a place that cannot be read. You are at the first open question.',
      'This article asks no question “constructor”, so that answer was left out. Your other answers still hold.',
      'This article has no place “constructor”. The link may be damaged or made for another edition. You are at the first open question.',
    ]);
  });

  it('names a few of many unknown questions and counts the rest', () => {
    const query = Array.from({ length: 500 }, (_, index) => `x${index}=yes`).join('&');
    expect(follow(`/wet-feet/sole/?weather=rain&${query}`).says).toEqual([
      'This article asks no question “x0”, “x1”, “x2” (and 497 more), so those answers were left out. Your other answers still hold.',
    ]);
  });
});
