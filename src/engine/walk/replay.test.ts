import { describe, expect, it } from 'vitest';
import { compileArticle } from '../graph/compile-article.ts';
import { sampleArticle } from '../graph/sample-article.ts';
import { replay } from './replay.ts';

const machine = compileArticle(sampleArticle);

describe('replay', () => {
  it('stands at the first node without answers', () => {
    expect(replay(machine, new Map())).toEqual({ nodeId: 'outside', trail: [], offTrail: [] });
  });

  it('walks the answers in the order of the article, whatever order they come in', () => {
    const answers = new Map([
      ['sole', 'yes'],
      ['weather', 'rain'],
    ]);
    expect(replay(machine, answers)).toEqual({
      nodeId: 'hole',
      trail: [
        { nodeId: 'outside', asked: 'weather', answerId: 'rain' },
        { nodeId: 'sole', asked: 'sole', answerId: 'yes' },
      ],
      offTrail: [],
    });
  });

  it('stops at an answer that does not exist and names what lies off the trail', () => {
    const answers = new Map([
      ['weather', 'hail'],
      ['sole', 'yes'],
      ['puddle', 'yes'],
    ]);
    expect(replay(machine, answers)).toEqual({ nodeId: 'outside', trail: [], offTrail: ['weather', 'sole', 'puddle'] });
  });

  it('lets nodes that ask the same observation share its answer', () => {
    const answers = new Map([
      ['weather', 'rain'],
      ['sole', 'no'],
      ['laces', 'no'],
    ]);
    const { nodeId, trail } = replay(machine, answers);
    expect({ nodeId, last: trail.at(-1) }).toEqual({
      nodeId: 'cobbler',
      last: { nodeId: 'outside-again', asked: 'weather', answerId: 'rain' },
    });
  });

  it('goes from a cause to the next check when it is not fixed, and to the end when it is', () => {
    const tried = new Map([
      ['weather', 'rain'],
      ['sole', 'yes'],
      ['hole', 'not-fixed'],
    ]);
    expect(replay(machine, tried).nodeId).toBe('laces');
    expect(replay(machine, new Map([...tried, ['hole', 'fixed']])).nodeId).toBe('$fixed');
  });

  it('starts where it was opened and assumes nothing before', () => {
    expect(replay(machine, new Map([['laces', 'yes']]), 'laces')).toEqual({
      nodeId: 'open-laces',
      trail: [{ nodeId: 'laces', asked: 'laces', answerId: 'yes' }],
      offTrail: [],
    });
  });

  it('starts at the first node when the place to start from does not exist', () => {
    expect(replay(machine, new Map(), 'constructor').nodeId).toBe('outside');
  });
});
