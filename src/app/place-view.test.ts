import { observations } from 'virtual:pack/observations';
import { describe, expect, it } from 'vitest';
import { loadArticles } from '../content/articles.ts';
import { startCase } from '../engine/case-change.ts';
import { compileArticle } from '../engine/compile-article.ts';
import { parseLink } from '../engine/link.ts';
import { addressOfCase } from './case-words.ts';
import { placeOf, viewPlace } from './place-view.ts';

const [article] = (await loadArticles()).filter(({ id }) => id === 'kb912918-send-as');
const pair = '/kb912918-send-as/pack/?exchange-version=v2003&mail-location=refused&refusal-text=none&service-pack=v2000-sp3';

function view(address: string) {
  const read = parseLink(...(address.split(/(?=\?)/) as [string, string]));
  if (article === undefined || read === undefined) {
    throw new Error(`Nothing is at ${address}`);
  }
  return viewPlace({ article, machine: compileArticle(article) }, observations, read);
}

describe('a place at which two answers cannot both be true', () => {
  it('says so instead of the question, and is not called old', () => {
    const { address, title, contradiction, hasDrifted, undoHref } = view(pair);
    expect({ address, title, hasDrifted }).toEqual({ address: pair, title: 'Which of these two answers holds?', hasDrifted: false });
    expect(contradiction).toEqual([
      { asked: 'exchange-version', answerId: 'v2003' },
      { asked: 'service-pack', answerId: 'v2000-sp3' },
    ]);
    // Back takes back what was chosen last.
    expect(undoHref).toBe('/kb912918-send-as/pack/?exchange-version=v2003&mail-location=refused&refusal-text=none');
  });

  it('is kept in a case with every answer, and a kept case opens there again', () => {
    const at = '2026-11-28T03:00+01:00';
    const further = view(`${pair}&store-2000-sp3=changed&who-sends=blackberry`);
    const kept = { ...startCase('c-1', at), ...placeOf(further) };
    expect(kept.answers).toEqual([
      ['exchange-version', 'v2003'],
      ['mail-location', 'refused'],
      ['refusal-text', 'none'],
      ['service-pack', 'v2000-sp3'],
      ['store-2000-sp3', 'changed'],
      ['who-sends', 'blackberry'],
    ]);
    const again = view(addressOfCase({ ...kept, nodeId: 'bes-account' }));
    expect([again.address, again.nodeId]).toEqual([further.address, 'pack']);
  });
});

describe('an answer', () => {
  it('says which one before it does not go with it', () => {
    const { againstAt } = view('/kb912918-send-as/pack/?exchange-version=v2003&mail-location=refused&refusal-text=none');
    const ids = Object.keys(observations['service-pack']?.answers ?? {});
    expect(ids.map((id) => [id, againstAt(id)])).toEqual([
      ['v2000-sp3', observations['exchange-version']?.answers.v2003?.label],
      ['v2003-sp1', undefined],
      ['v2003-sp2', undefined],
      ['earlier', undefined],
      ['unknown', undefined],
    ]);
  });

  it('says it of one that is kept further down, too', () => {
    const { againstAt } = view('/kb912918-send-as/version/?mail-location=refused&refusal-text=none&service-pack=v2000-sp3');
    expect([againstAt('v2003'), againstAt('v2000'), againstAt('unknown')]).toEqual([
      observations['service-pack']?.answers['v2000-sp3']?.label,
      undefined,
      undefined,
    ]);
  });
});
