import { describe, expect, it } from 'vitest';
import type { StepRecord } from '../../model/case/case.ts';
import { compileArticle } from '../graph/compile-article.ts';
import { sampleNode, sampleWith } from '../graph/spoil-sample.ts';
import { listPutBacks, nodesActedOn } from './put-back.ts';
import { replay } from './replay.ts';

const at = '2026-11-21T14:05+01:00';
const said = (text: string) => ({ text, sources: ['F-1'] as const });
const sole = sampleNode('sole', 'question');
const laces = sampleNode('laces', 'question');
const hole = sampleNode('hole', 'cause');
const [mend] = hole.resolution;

const article = sampleWith({
  sole: { ...sole, howToFind: { ...sole.howToFind, isSafe: false, putBack: said('Close the seam.') } },
  laces: { ...laces, howToFind: { ...laces.howToFind, isSafe: false, putBack: said('Tie them again.') } },
  hole: {
    ...hole,
    resolution: [
      { ...mend, putBack: said('Take the pin out.') },
      { ...mend, id: 'glue' },
    ],
  },
});
const machine = compileArticle(article);

const ofSole = { key: 'sole', changedFor: 'Is there a hole in the sole?', statement: said('Close the seam.'), at: undefined };
const ofLaces = { key: 'laces', changedFor: 'Are the laces open?', statement: said('Tie them again.'), at: undefined };
const ofMend = { key: 'hole/mend', changedFor: 'Mend it.', statement: said('Take the pin out.'), at: undefined };

function listAfter(answers: Record<string, string>, steps: Record<string, StepRecord> = {}, putBack?: Record<string, string>) {
  const place = replay(machine, new Map(Object.entries(answers)));
  return listPutBacks(article, place, { steps, ...(putBack === undefined ? {} : { putBack }) }, (nodeId) => article.nodes[nodeId]);
}

describe('listPutBacks', () => {
  it('lists nothing before the question that changes something', () => {
    expect(listAfter({})).toEqual([]);
  });

  it('lists what may have been changed from its question on, before it is answered', () => {
    expect(listAfter({ weather: 'rain' })).toEqual([{ ...ofSole, isPerhaps: true }]);
  });

  it('lists what may have been changed for a question that the case left again', () => {
    const place = replay(machine, new Map([['weather', 'sun']]));
    const reached = ['outside', 'sole', 'gone', 'constructor'];
    expect(nodesActedOn(article, place, { steps: {}, reached })).toEqual(['outside', 'sole']);
    expect(listPutBacks(article, place, { steps: {}, reached }, (nodeId) => article.nodes[nodeId])).toEqual([
      { ...ofSole, isPerhaps: true },
    ]);
  });

  it('lists it at a question that another one asks again, before and after it is answered and once the answer is set aside', () => {
    const outside = sampleNode('outside', 'question');
    const raised = { ...outside, howToFind: { ...outside.howToFind, isSafe: false, putBack: said('Close the window.') } };
    const again = sampleWith({ outside: raised });
    const keysAfter = (answers: Record<string, string>, from?: string) => {
      const place = replay(compileArticle(again), new Map(Object.entries(answers)), from);
      return listPutBacks(again, place, { steps: {} }, (nodeId) => again.nodes[nodeId]).map(({ key, isPerhaps }) => [key, isPerhaps]);
    };
    expect(keysAfter({})).toEqual([['weather', true]]);
    expect(keysAfter({ weather: 'rain' })).toEqual([['weather', undefined]]);
    expect(keysAfter({ weather: 'rain' }, 'laces')).toEqual([['weather', undefined]]);
  });

  it('says from where on it is due, and lists it before as well', () => {
    const putBack = { ...said('Close the seam.'), at: 'laces' };
    const due = sampleWith({ sole: { ...sole, howToFind: { ...sole.howToFind, isSafe: false, putBack } } });
    const dueAfter = (answers: Record<string, string>) =>
      listPutBacks(due, replay(compileArticle(due), new Map(Object.entries(answers))), { steps: {} }, (nodeId) => due.nodes[nodeId]);
    const listed = { ...ofSole, statement: putBack };
    expect(dueAfter({ weather: 'rain', sole: 'yes' })).toEqual([listed]);
    expect(dueAfter({ weather: 'rain', sole: 'no' })).toEqual([{ ...listed, isDue: true }]);
    expect(dueAfter({ weather: 'rain', sole: 'no', laces: 'no' })).toEqual([{ ...listed, isDue: true }]);
  });

  it.each(['yes', 'no', 'unknown'])('lists what was changed for a question that was answered %s', (answer) => {
    expect(listAfter({ weather: 'rain', sole: answer }).filter(({ isPerhaps }) => !isPerhaps)).toEqual([ofSole]);
  });

  it('keeps what was changed for an answer that was set aside', () => {
    expect(listAfter({ weather: 'sun', laces: 'no', season: 'winter' })).toEqual([ofLaces]);
  });

  it.each<[StepRecord, number]>([
    [{ state: 'done', at }, 1],
    [{ state: 'failed', at, note: 'x' }, 1],
    [{ state: 'waiting', at, until: at }, 1],
    [{ state: 'skipped', at, reason: 'x' }, 0],
  ])('lists what a step changed when it was carried out: %j', (record, count) => {
    const steps = { 'hole/mend': record, 'hole/glue': record, 'hole/gone': record, 'gone/mend': record };
    expect(listAfter({ weather: 'sun' }, steps)).toEqual([ofMend].slice(0, count));
  });

  it('says when it was put back', () => {
    const steps = { 'hole/mend': { state: 'done', at } } as const;
    expect(listAfter({ weather: 'rain', sole: 'yes', hole: 'fixed' }, steps, { sole: at, constructor: at })).toEqual([
      { ...ofSole, at },
      ofMend,
    ]);
  });

  it('lists what is here, and names the nodes to look into', () => {
    const place = replay(machine, new Map(Object.entries({ weather: 'rain', sole: 'yes', hole: 'not-fixed', laces: 'no' })));
    const done = { steps: { 'hole/mend': { state: 'done', at } } } as const;
    expect(nodesActedOn(article, place, done)).toEqual(['outside', 'sole', 'laces', 'outside-again', 'hole']);
    expect(listPutBacks(article, place, done, (nodeId) => (nodeId === 'sole' ? undefined : article.nodes[nodeId]))).toEqual([
      ofLaces,
      ofMend,
    ]);
  });
});
