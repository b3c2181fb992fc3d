import { describe, expect, it } from 'vitest';
import type { Article, ArticleNode } from './article.ts';
import { type ArticleProblem, describeProblem } from './article-problem.ts';
import { findProblems } from './find-problems.ts';
import { sampleArticle } from './sample-article.ts';

function node<K extends ArticleNode['kind']>(nodeId: string, kind: K): Extract<ArticleNode, { kind: K }> {
  const found = sampleArticle.nodes[nodeId];
  if (found?.kind !== kind) {
    throw new Error(`The sample has no ${kind} ${nodeId}`);
  }
  return found as Extract<ArticleNode, { kind: K }>;
}

const sole = node('sole', 'question');
const hole = node('hole', 'cause');
const cobbler = node('cobbler', 'escalation');

function withNodes(nodes: Record<string, ArticleNode>, article: Partial<Article> = {}): Article {
  return { ...sampleArticle, ...article, nodes: { ...sampleArticle.nodes, ...nodes } };
}

function withAnswers(answers: Record<string, { label: string; goto?: string }>): Article {
  return withNodes({ sole: { ...sole, answers: { ...sole.answers, ...answers } } });
}

describe('findProblems', () => {
  it('finds nothing wrong with a good article', () => {
    expect(findProblems(sampleArticle)).toEqual([]);
  });

  it.each<[string, Article, ArticleProblem[]]>([
    [
      'an id that cannot stand in a link',
      withNodes({ Map: cobbler }),
      [
        { kind: 'bad-id', nodeId: 'Map', id: 'Map' },
        { kind: 'unreachable', nodeId: 'Map' },
      ],
    ],
    [
      'a reserved word as an id',
      withNodes({ about: cobbler }),
      [
        { kind: 'bad-id', nodeId: 'about', id: 'about' },
        { kind: 'unreachable', nodeId: 'about' },
      ],
    ],
    ['a goto to nothing', withAnswers({ no: { label: 'No', goto: 'lace' } }), [{ kind: 'dangling-goto', nodeId: 'sole', goto: 'lace' }]],
    ['an answer without a way', withAnswers({ no: { label: 'No' } }), [{ kind: 'leads-nowhere', nodeId: 'sole', answerId: 'no' }]],
    [
      'a not fixed to nothing',
      withNodes({ hole: { ...hole, notFixed: 'lace' } }),
      [{ kind: 'dangling-goto', nodeId: 'hole', goto: 'lace' }],
    ],
    ['a node that no answer leads to', withNodes({ attic: cobbler }), [{ kind: 'unreachable', nodeId: 'attic' }]],
    [
      'a loop',
      withNodes({ hole: { ...hole, notFixed: 'sole' } }),
      [
        { kind: 'loop', nodeId: 'sole', back: 'hole' },
        { kind: 'loop', nodeId: 'hole', back: 'sole' },
      ],
    ],
    [
      'a question without unknown',
      withNodes({ sole: { ...sole, answers: { yes: { label: 'Yes', goto: 'hole' }, no: { label: 'No', goto: 'laces' } } } }),
      [{ kind: 'no-unknown', nodeId: 'sole' }],
    ],
    [
      'an unknown that enters a cause',
      withAnswers({ unknown: { label: '?', goto: 'hole' } }),
      [{ kind: 'unknown-enters-cause', nodeId: 'sole', cause: 'hole' }],
    ],
    [
      'a question with nothing to choose',
      withNodes({ sole: { ...sole, answers: { yes: { label: 'Yes', goto: 'hole' }, unknown: { label: '?', goto: 'laces' } } } }),
      [{ kind: 'too-few-answers', nodeId: 'sole' }],
    ],
    [
      'a question that decides nothing',
      withAnswers({ yes: { label: 'Yes', goto: 'laces' }, also: { label: 'Also', goto: 'laces' } }),
      [
        { kind: 'unreachable', nodeId: 'hole' },
        { kind: 'one-way', nodeId: 'sole', goto: 'laces' },
      ],
    ],
    [
      'a possible cause that not fixed cannot reach',
      withNodes({ hole: { ...hole, notFixed: 'cobbler' } }),
      [{ kind: 'cause-lost', nodeId: 'sole', answerId: 'yes', cause: 'hole', lost: 'open-laces' }],
    ],
    [
      'two steps of one id',
      withNodes({ hole: { ...hole, resolution: [...hole.resolution, ...hole.resolution] as never } }),
      [{ kind: 'repeated-step', nodeId: 'hole', stepId: 'mend' }],
    ],
    [
      'a statement without a source',
      withNodes({ sole: { ...sole, why: { text: 'So.', sources: [] as never } } }),
      [{ kind: 'no-source', nodeId: 'sole', at: 'why it is asked' }],
    ],
    ['an empty text', withNodes({ cobbler: { ...cobbler, title: ' ' } }), [{ kind: 'empty-text', nodeId: 'cobbler', at: 'heading' }]],
    ['a wrong number of causes', withNodes({}, { causes: 3 }), [{ kind: 'miscounted-causes', nodeId: 'about', counted: 2 }]],
  ])('finds %s', (_, article, problems) => {
    expect(findProblems(article)).toEqual(problems);
  });

  it('takes a cause that the source rules out for checked', () => {
    const ruling = withNodes({ hole: { ...hole, notFixed: 'cobbler', rulesOut: { 'open-laces': ['F-1'] } } });
    expect(findProblems(ruling)).toEqual([]);
  });

  it('finds more than nine questions before the first end', () => {
    const chain = Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => {
        const goto = index === 8 ? 'outside' : `q${index + 1}`;
        return [
          `q${index}`,
          { ...sole, answers: { yes: { label: 'Yes', goto }, no: { label: 'No', goto: 'dry' }, unknown: { label: '?', goto } } },
        ];
      }),
    );
    expect(findProblems(withNodes(chain, { start: 'q0' }))).toEqual([{ kind: 'too-many-questions', nodeId: 'q0', most: 13 }]);
  });

  it('says where a problem is and what to do', () => {
    expect(describeProblem(sampleArticle, { kind: 'unreachable', nodeId: 'attic' })).toBe(
      'wet-feet › attic: no answer leads here. Point a goto at it or delete it.',
    );
  });
});
