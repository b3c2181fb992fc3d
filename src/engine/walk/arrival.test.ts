import { describe, expect, it } from 'vitest';
import { compileArticle } from '../graph/compile-article.ts';
import { sampleArticle, sampleObservations } from '../graph/sample-article.ts';
import { describeNotice } from '../link/describe-notice.ts';
import { formatLink, parseLink } from '../link/link.ts';
import { followLink } from './arrival.ts';

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
      says: ['It was made at “There is a hole in the sole”, but the answers that hold do not lead there. The answers count.'],
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

  it('opens no node by itself for a link that was made by walking there, though nothing it says is asked here any more', () => {
    expect(follow('/wet-feet/laces/?season=winter')).toEqual({
      at: 'outside',
      address: '/wet-feet/outside/?season=winter',
      setAside: [],
      alsoKnown: ['season'],
      says: ['It was made at “Are the laces open?”, but the answers that hold do not lead there. The answers count.'],
    });
    expect(follow('/wet-feet/laces/?from=laces&season=winter')).toMatchObject({ at: 'laces', says: [] });
  });

  it('follows renamed questions, answers and places, and says so', () => {
    const address = '/wet-feet/hole/?weather=rain&sole=yes';
    expect(follow('/wet-feet/hole/?weather=rain&the-sole=hole')).toEqual({
      ...nothingElse,
      at: 'hole',
      address,
      says: ['One name in it has changed since it was made. What was said under it still holds.'],
    });
    expect(follow('/wet-feet/the-sole/')).toEqual({
      ...nothingElse,
      at: 'sole',
      address: '/wet-feet/sole/?from=sole',
      says: ['One name in it has changed since it was made. What was said under it still holds.'],
    });
  });

  it('explains a question that was removed', () => {
    expect(follow('/wet-feet/sole/?weather=rain&puddle=yes')).toEqual({
      ...nothingElse,
      at: 'sole',
      address: '/wet-feet/sole/?weather=rain',
      says: ['“Did you step into a puddle?” was removed since it was made.'],
    });
  });

  it('explains an answer that was removed, and one that never was', () => {
    expect(follow('/wet-feet/laces/?weather=rain&sole=no&laces=knotted').says).toEqual([
      'The answer “They are knotted” to “Are the laces open?” was removed since it was made.',
    ]);
    expect(follow('/wet-feet/outside/?weather=hail').says).toEqual(['“hail” is no answer to “How is the weather?”.']);
  });

  it('opens no place whose answers are gone: a cause that nothing speaks for any more', () => {
    expect(follow('/wet-feet/hole/?puddle=yes')).toEqual({
      ...nothingElse,
      at: 'outside',
      address: '/wet-feet/outside/',
      says: [
        '“Did you step into a puddle?” was removed since it was made.',
        'It was made at “There is a hole in the sole”, but the answers that hold do not lead there. The answers count.',
      ],
    });
    expect(follow('/wet-feet/hole/?from=puddle').at).toBe('outside');
  });

  it('explains a place that was removed, once, and one that never was', () => {
    const removed = {
      ...nothingElse,
      at: 'outside',
      address: '/wet-feet/outside/',
      says: ['It was made at “Did you step into a puddle?”, which was removed since.'],
    };
    expect(follow('/wet-feet/puddle/')).toEqual(removed);
    expect(follow('/wet-feet/puddle/?from=puddle')).toEqual(removed);
    expect(follow('/wet-feet/__proto__/?constructor=yes&toString=no&from=constructor').says).toEqual([
      'One part of it could not be read and was left out. If you copied it by hand, copy it again.',
      'It names a place that cannot be read.',
      'This article asks nothing called “constructor”.',
      'It names the place “constructor”, which this article does not have. It may be damaged or made for another edition.',
    ]);
  });

  it('names a few of many unknown questions and counts the rest', () => {
    const query = Array.from({ length: 500 }, (_, index) => `x${index}=yes`).join('&');
    expect(follow(`/wet-feet/sole/?weather=rain&${query}`).says).toEqual([
      'This article asks nothing called “x0”, “x1”, “x2” (and 497 more).',
    ]);
  });
});
