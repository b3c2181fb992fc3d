import { describe, expect, it } from 'vitest';
import type { ArticleNode } from '../../model/article/article-node.ts';
import { compileArticle } from '../graph/compile-article.ts';
import { sampleArticle } from '../graph/sample-article.ts';
import { sampleNode, sampleWith } from '../graph/spoil-sample.ts';
import { replay } from '../walk/replay.ts';
import { standingsAt } from './standings.ts';

const machine = compileArticle(sampleArticle);

function standings(answers: Record<string, string>, from?: string) {
  const map = new Map(Object.entries(answers));
  return Object.fromEntries(standingsAt(machine, replay(machine, map, from), map));
}

const soleUnknown = { nodeId: 'sole', asked: 'sole', answerId: 'unknown' };
const soleNo = { nodeId: 'sole', asked: 'sole', answerId: 'no' };

it('holds every cause possible before anything is answered', () => {
  expect(standings({})).toEqual({ hole: { kind: 'possible' }, 'open-laces': { kind: 'possible' } });
});

it('rules a cause out by the answer that leads away from it', () => {
  expect(standings({ weather: 'rain', sole: 'no' })).toEqual({
    hole: { kind: 'ruled-out', by: soleNo },
    'open-laces': { kind: 'possible' },
  });
});

it('never rules a cause out by unknown: it is not checked', () => {
  expect(standings({ weather: 'rain', sole: 'unknown' })).toEqual({
    hole: { kind: 'not-checked', by: soleUnknown },
    'open-laces': { kind: 'possible' },
  });
});

it('holds a cause possible while one stands at it, and tried once it is not fixed', () => {
  expect(standings({ weather: 'rain', sole: 'yes' }).hole).toEqual({ kind: 'possible' });
  expect(standings({ weather: 'rain', sole: 'yes', hole: 'not-fixed' })).toEqual({
    hole: { kind: 'tried' },
    'open-laces': { kind: 'possible' },
  });
});

it('keeps the mark tried when an earlier answer changes', () => {
  expect(standings({ weather: 'rain', sole: 'no', hole: 'not-fixed' }).hole).toEqual({ kind: 'tried' });
});

it('rules out nothing by fixed: what was fixed is removed, and the rest is not checked', () => {
  expect(standings({ weather: 'rain', sole: 'yes', hole: 'fixed' })).toEqual({
    hole: { kind: 'removed', wayId: 'hole', at: 2 },
    'open-laces': { kind: 'not-checked', by: { nodeId: 'hole', asked: 'hole', answerId: 'fixed' } },
  });
});

it('keeps removed what is about a choice that is made only later', () => {
  const hole = { ...sampleNode('hole', 'cause'), about: ['outside'], whenFixed: 'laces' };
  const chosen = compileArticle(sampleWith({ hole }));
  const answers = new Map(Object.entries({ sole: 'yes', hole: 'fixed', laces: 'no', weather: 'rain' }));
  expect(standingsAt(chosen, replay(chosen, answers, 'sole'), answers).get('hole')).toEqual({ kind: 'removed', wayId: 'hole', at: 1 });
});

it('counts what lies before the place where the walk was opened as not checked', () => {
  expect(standings({}, 'laces')).toEqual({ hole: { kind: 'not-checked' }, 'open-laces': { kind: 'possible' } });
});

describe('a cause that was tried in one of two ways', () => {
  const answered = { pump: 'not-fixed', gauge: 'normal' };
  const cause = sampleNode('hole', 'cause');
  function pumpStands(exclusive?: string) {
    const gauge: ArticleNode = {
      ...sampleNode('sole', 'question'),
      answers: {
        low: { label: 'Low', goto: 'pump-2' },
        normal: { label: 'Normal', goto: 'to-shop' },
        unknown: { label: 'I cannot tell', goto: 'to-shop' },
      },
      ...(exclusive && { exclusive: { text: exclusive, sources: ['F-1'] } }),
    };
    const nodes = {
      pump: { ...cause, notFixed: 'gauge' },
      gauge,
      'pump-2': { ...cause, notFixed: 'to-shop', wayOf: 'pump' },
      'to-shop': sampleNode('cobbler', 'escalation'),
    };
    const tree = { ...sampleArticle, status: 'draft', blanks: {}, aliases: {}, retired: {}, start: 'pump', nodes, causes: 1 } as const;
    const map = new Map(Object.entries(answered));
    const compiled = compileArticle(tree);
    return standingsAt(compiled, replay(compiled, map), map).get('pump');
  }
  const by = { nodeId: 'gauge', asked: 'gauge', answerId: 'normal' };

  it('is ruled out where a source says that the answers exclude each other', () => {
    expect(pumpStands('The table gives each pressure its own faults.')).toEqual({ kind: 'ruled-out', by });
  });

  it('is not checked in the other way where none says so', () => {
    expect(pumpStands()).toEqual({ kind: 'not-checked', by, waysTried: '1 of 2' });
  });
});
