import { describe, expect, it } from 'vitest';
import { compileArticle } from '../../../engine/graph/compile-article.ts';
import { sampleArticle } from '../../../engine/graph/sample-article.ts';
import { buildMap, type MapGraph } from './map-graph.ts';

const machine = compileArticle(sampleArticle);
const map = (answers: Record<string, string>, from?: string): MapGraph =>
  buildMap(sampleArticle, machine, {
    answers: new Map(Object.entries(answers)),
    standings: new Map([['hole', 'possible']]),
    ...(from === undefined ? {} : { from }),
  });
const marksOf = ({ nodes }: MapGraph) => Object.fromEntries(nodes.map(({ nodeId, mark }) => [nodeId, mark]));
const hrefsOf = ({ nodes }: MapGraph) => Object.fromEntries(nodes.map(({ nodeId, href }) => [nodeId, href]));
const waysOf = ({ edges }: MapGraph) =>
  edges.map(
    ({ from, to, mark, answers }) => `${from} > ${to}: ${answers.map(({ id, isGiven }) => (isGiven ? `[${id}]` : id)).join(', ')} ${mark}`,
  );

describe('the map of an article', () => {
  it('numbers the places so that each way leads to a higher number', () => {
    const { nodes, edges } = map({});
    const numbers = new Map(nodes.map(({ nodeId, number }) => [nodeId, number]));
    expect(nodes.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(edges.filter(({ from, to }) => (numbers.get(from) ?? 0) >= (numbers.get(to) ?? 0))).toEqual([]);
  });

  it('marks the way walked, what is left and what is not', () => {
    const walked = map({ weather: 'rain', sole: 'no' });
    expect(marksOf(walked)).toEqual({
      outside: 'walked',
      sole: 'walked',
      hole: 'out',
      laces: 'here',
      'open-laces': 'open',
      'outside-again': 'open',
      cobbler: 'open',
      dry: 'out',
    });
    expect(waysOf(walked)).toEqual([
      'outside > dry: sun out',
      'outside > sole: [rain], unknown walked',
      'sole > hole: yes out',
      'sole > laces: [no], unknown walked',
      'hole > laces: not-fixed out',
      'laces > open-laces: yes open',
      'laces > outside-again: no, unknown open',
      'open-laces > outside-again: not-fixed open',
      'outside-again > dry: sun out',
      'outside-again > cobbler: rain, unknown open',
    ]);
  });

  it('links every place with all answers but its own, and one that they do not lead to as opened there', () => {
    expect(hrefsOf(map({ weather: 'rain', sole: 'no', 'open-laces': 'not-fixed' }))).toEqual({
      outside: '/wet-feet/outside/?sole=no&open-laces=not-fixed',
      sole: '/wet-feet/sole/?weather=rain&open-laces=not-fixed',
      hole: '/wet-feet/hole/?from=hole&weather=rain&sole=no&open-laces=not-fixed',
      laces: '/wet-feet/laces/?weather=rain&sole=no&open-laces=not-fixed',
      'open-laces': '/wet-feet/open-laces/?from=open-laces&weather=rain&sole=no',
      'outside-again': '/wet-feet/outside-again/?from=outside-again&sole=no&open-laces=not-fixed',
      cobbler: '/wet-feet/cobbler/?from=cobbler&weather=rain&sole=no&open-laces=not-fixed',
      dry: '/wet-feet/dry/?from=dry&weather=rain&sole=no&open-laces=not-fixed',
    });
  });

  it('opens a question by itself that got its answer from an earlier one', () => {
    const atEnd = map({ weather: 'rain', sole: 'no', laces: 'no' });
    expect([marksOf(atEnd)['outside-again'], hrefsOf(atEnd)['outside-again']]).toEqual([
      'walked',
      '/wet-feet/outside-again/?from=outside-again&sole=no&laces=no',
    ]);
  });

  it('keeps the place at which a walk was opened, and shows what lies before it as not reached', () => {
    const opened = map({ laces: 'no' }, 'laces');
    expect([opened.here, marksOf(opened).sole, hrefsOf(opened).laces]).toEqual(['outside-again', 'out', '/wet-feet/laces/?from=laces']);
    expect(hrefsOf(opened).outside).toBe('/wet-feet/outside/?laces=no');
  });

  it('stays at a cause that was fixed, and shows what lies beyond as not reached', () => {
    const fixed = map({ weather: 'rain', sole: 'yes', hole: 'fixed' });
    expect(marksOf(fixed)).toEqual({
      outside: 'walked',
      sole: 'walked',
      hole: 'here',
      laces: 'out',
      'open-laces': 'out',
      'outside-again': 'out',
      cobbler: 'out',
      dry: 'out',
    });
    expect(waysOf(fixed).filter((way) => way.startsWith('hole'))).toEqual(['hole > laces: not-fixed out']);
    expect(fixed.here).toBe('hole');
    expect(fixed.nodes.find(({ nodeId }) => nodeId === 'hole')).toEqual({
      nodeId: 'hole',
      number: 3,
      kind: 'cause',
      title: 'There is a hole in the sole',
      mark: 'here',
      ends: [{ label: 'Fixed', isGiven: true }],
      standing: 'possible',
      href: '/wet-feet/hole/?weather=rain&sole=yes&hole=fixed',
    });
  });
});
