import { describe, expect, it } from 'vitest';
import type { Article } from '../../model/article/article.ts';
import type { ArticleNode } from '../../model/article/article-node.ts';
import { findProblems } from '../check/find-problems.ts';
import { compileArticle } from '../graph/compile-article.ts';
import { sampleArticle } from '../graph/sample-article.ts';
import { linkTo, linkWithout } from '../link/link-to.ts';
import { standingsAt } from '../standings/standings.ts';
import { askableIn } from './asked.ts';
import { replay } from './replay.ts';

const { sole, hole, laces } = sampleArticle.nodes;

function about(node: ArticleNode | undefined, ...ids: string[]): ArticleNode {
  return { ...(node as ArticleNode & { kind: 'question' }), about: ids };
}

const whose: ArticleNode = {
  ...(laces as ArticleNode & { kind: 'question' }),
  prompt: 'Whose shoe is it?',
  answers: {
    hers: { label: 'Hers', goto: 'sole' },
    his: { label: 'His', goto: 'sole' },
    nobody: { label: 'Nobody', goto: 'dry' },
    unknown: { label: '?', goto: 'sole' },
  },
};

/** The sample, where the sole and its hole are of the shoe that was chosen before. */
const article: Article = {
  ...sampleArticle,
  start: 'whose',
  nodes: {
    ...sampleArticle.nodes,
    whose,
    sole: about(sole, 'whose'),
    hole: about(hole, 'whose'),
    outside: { kind: 'referral', title: 'Out', why: sampleArticle.support, pointers: [], sources: ['F-1'] },
  },
};
const machine = compileArticle(article);

describe('a question about what was chosen before', () => {
  it('keeps its answer apart for each choice', () => {
    const hers = new Map([
      ['whose', 'hers'],
      ['sole-hers', 'no'],
    ]);
    expect(replay(machine, hers).nodeId).toBe('laces');
    expect(replay(machine, new Map([...hers, ['whose', 'his']]))).toEqual({
      nodeId: 'sole',
      trail: [{ nodeId: 'whose', asked: 'whose', answerId: 'his' }],
      offTrail: ['sole-hers'],
    });
  });

  it('sets the answer aside for another choice and restores it for the first', () => {
    const link = linkTo(
      machine,
      new Map([
        ['whose', 'hers'],
        ['sole-hers', 'yes'],
        ['hole-hers', 'not-fixed'],
      ]),
    );
    const changed = linkWithout(machine, link, ['whose']);
    expect(linkTo(machine, new Map([...changed.answers, ['whose', 'his']])).nodeId).toBe('sole');
    expect(linkTo(machine, new Map([...changed.answers, ['whose', 'hers']]))).toEqual(link);
  });

  it('holds a cause tried only for the choice it was tried for', () => {
    const hers = new Map([
      ['whose', 'hers'],
      ['sole-hers', 'yes'],
      ['hole-hers', 'not-fixed'],
    ]);
    const his = new Map([...hers, ['whose', 'his'], ['sole-his', 'yes']]);
    expect(standingsAt(machine, replay(machine, hers), hers).get('hole')).toEqual({ kind: 'tried' });
    expect(standingsAt(machine, replay(machine, his), his).get('hole')).toEqual({ kind: 'possible' });
  });

  it('has its plain name where nothing was chosen', () => {
    expect(replay(machine, new Map([['sole', 'no']]), 'sole').nodeId).toBe('laces');
    expect(
      replay(
        machine,
        new Map([
          ['whose', 'unknown'],
          ['sole', 'no'],
        ]),
      ).nodeId,
    ).toBe('laces');
  });

  it('permits a name for each choice in a link', () => {
    expect([...askableIn(article)].filter(([, { nodeId }]) => nodeId === 'hole').map(([name]) => name)).toEqual([
      'hole',
      'hole-hers',
      'hole-his',
      'hole-nobody',
    ]);
  });

  it('must name a question, and no other node may take its names', () => {
    const astray = { ...sampleArticle, nodes: { ...sampleArticle.nodes, sole: about(sole, 'cobbler') } };
    expect(findProblems(astray)).toEqual([{ kind: 'dangling-about', nodeId: 'sole', about: 'cobbler' }]);
    const { 'open-laces': openLaces, ...others } = article.nodes;
    const clashing = {
      ...article,
      nodes: { ...others, 'open-laces': openLaces as ArticleNode, 'sole-his': sampleArticle.nodes.laces as ArticleNode },
    };
    expect(findProblems(clashing).filter(({ kind }) => kind === 'same-name')).toEqual([
      { kind: 'same-name', nodeId: 'sole', name: 'sole-his' },
      { kind: 'same-name', nodeId: 'sole-his', name: 'sole-his' },
    ]);
  });
});
