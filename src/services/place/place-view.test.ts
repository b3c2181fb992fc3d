import { describe, expect, it } from 'vitest';
import { startCase } from '../../engine/case/case-change.ts';
import { compileArticle } from '../../engine/graph/compile-article.ts';
import { sampleObservations } from '../../engine/graph/sample-article.ts';
import { sampleWith } from '../../engine/graph/spoil-sample.ts';
import { parseLink } from '../../engine/link/link.ts';
import { ask } from '../../engine/walk/observation.ts';
import type { Observation } from '../../model/article/observation.ts';
import { addressOfCase } from '../cases/case-words.ts';
import { placeOf, viewPlace } from './place-view.ts';

const { weather } = sampleObservations;
const season = {
  ...sampleObservations.season,
  answers: { summer: { label: 'Summer' }, winter: { label: 'Winter' }, unknown: { label: "I can't tell" } },
  goesWith: { winter: { weather: ['rain'] } },
} as const satisfies Observation;
const observations = { weather, season };

// The season is asked once the weather is known.
const article = sampleWith({
  outside: ask(weather, { otherwise: 'when', unknown: 'when' }),
  when: ask(season, { otherwise: 'sole', unknown: 'sole' }),
});
const pair = '/wet-feet/when/?weather=sun&season=winter';

function view(address: string) {
  const read = parseLink(...(address.split(/(?=\?)/) as [string, string]));
  if (read === undefined) {
    throw new Error(`Nothing is at ${address}`);
  }
  return viewPlace({ article, machine: compileArticle(article) }, observations, read);
}

describe('a place at which two answers cannot both be true', () => {
  it('says so instead of the question, and is not called old', () => {
    const { address, title, contradiction, hasDrifted, undoHref } = view(pair);
    expect({ address, title, hasDrifted }).toEqual({ address: pair, title: 'Which of these two answers holds?', hasDrifted: false });
    expect(contradiction).toEqual([
      { asked: 'weather', answerId: 'sun' },
      { asked: 'season', answerId: 'winter' },
    ]);
    // Back takes back what was chosen last.
    expect(undoHref).toBe('/wet-feet/when/?weather=sun');
  });

  it('is kept in a case with every answer, and a kept case opens there again', () => {
    const at = '2026-11-28T03:00+01:00';
    const further = view(`${pair}&sole=no&laces=yes`);
    const kept = { ...startCase('c-1', at), ...placeOf(further) };
    expect(kept.answers).toEqual([
      ['weather', 'sun'],
      ['season', 'winter'],
      ['sole', 'no'],
      ['laces', 'yes'],
    ]);
    const again = view(addressOfCase({ ...kept, nodeId: 'open-laces' }));
    expect([again.address, again.nodeId]).toEqual([further.address, 'when']);
  });
});

describe('an answer', () => {
  it('says which one before it does not go with it', () => {
    const { againstAt } = view('/wet-feet/when/?weather=sun');
    expect(Object.keys(season.answers).map((id) => [id, againstAt(id)])).toEqual([
      ['summer', undefined],
      ['winter', weather.answers.sun.label],
      ['unknown', undefined],
    ]);
  });

  it('says it of one that is kept further down, too', () => {
    const { againstAt } = view('/wet-feet/outside/?season=winter');
    expect([againstAt('sun'), againstAt('rain'), againstAt('unknown')]).toEqual([season.answers.winter.label, undefined, undefined]);
  });
});
