import { describe, expect, it } from 'vitest';
import type { Article } from '../../model/article/article.ts';
import { sampleArticle, sampleObservations } from '../graph/sample-article.ts';
import { sampleNode, sampleWith } from '../graph/spoil-sample.ts';
import { ask } from '../walk/observation.ts';
import { examineArticle, examineUnreadable } from './article-health.ts';
import { nothingAround } from './surroundings.ts';

const around = { ...nothingAround, observations: sampleObservations, roles: new Set(['helpdesk']), factIds: new Set(['F-1']) };

describe('examineArticle', () => {
  it('says what stands in an article', () => {
    expect(examineArticle('wet-feet', sampleArticle, around)).toEqual({
      articleId: 'wet-feet',
      title: 'Wet feet',
      edition: { number: 2, date: '2026-01-01' },
      reviewedOn: '2026-01-01',
      owner: 'helpdesk',
      questions: 4,
      causes: 2,
      walks: 63,
      longest: 6,
      faults: [],
      advice: [],
    });
  });

  it('says what is wrong with it, and counts no walks where a way leads nowhere', () => {
    const { walks, faults } = examineArticle('wet-shoes', sampleWith({}, { start: 'inside' }), around);
    expect([walks, faults]).toEqual([
      undefined,
      [
        {
          articleId: 'wet-feet',
          kind: 'misnamed-article',
          nodeId: 'about',
          listedAs: 'wet-shoes',
          says: 'the catalogue lists it as “wet-shoes”. Folder, id and line in the catalogue bear one name.',
        },
        {
          articleId: 'wet-feet',
          kind: 'dangling-goto',
          nodeId: 'start',
          goto: 'inside',
          says: 'a goto names “inside”, which is no node of this article. Correct it.',
        },
      ],
    ]);
  });

  const sole = sampleNode('sole', 'question');
  const { unknown, ...told } = sole.answers;
  const leading = (goto: string) => ({
    ...Object.fromEntries(Object.entries(told).map(([id, answer]) => [id, { ...answer, goto }])),
    unknown,
  });
  const chain = Object.fromEntries(
    Array.from({ length: 9 }, (_, index) => {
      const goto = index === 8 ? 'outside' : `q-${index + 1}`;
      return [
        `q-${index}`,
        { ...sole, answers: { yes: { label: 'Yes', goto }, no: { label: 'No', goto: 'dry' }, unknown: { label: '?', goto } } },
      ];
    }),
  );

  it.each<[string, Article]>([
    ['too-long', sampleWith({ sole: { ...sole, why: { text: 'It is wet. '.repeat(24).trim(), sources: ['F-1'] } } })],
    ['long-sentence', sampleWith({ sole: { ...sole, why: { text: `Water comes in ${'and in '.repeat(12)}again.`, sources: ['F-1'] } } })],
    ['too-many-questions', sampleWith(chain, { start: 'q-0' })],
    // The weather is asked again at the end.
    ['decides-later', sampleWith({ outside: ask(sampleObservations.weather, { otherwise: 'sole' }) })],
    ['no-escalation', sampleWith({ cobbler: { ...sampleNode('dry', 'referral'), title: 'Ask the cobbler' } })],
  ])('takes %s for a fault in the home pack and for advice in any other', (kind, article) => {
    const kindsOf = (isHomePack: boolean) => {
      const { faults, advice } = examineArticle('wet-feet', article, { ...around, isHomePack });
      return { faults: new Set(faults.map((fault) => fault.kind)), advice: new Set(advice.map((fault) => fault.kind)) };
    };
    expect(kindsOf(true)).toEqual({ faults: new Set([kind]), advice: new Set() });
    expect(kindsOf(false)).toEqual({ faults: new Set(), advice: new Set([kind]) });
  });

  it.each([
    [undefined, 'faults', 'advice'],
    ['reviewed', 'faults', 'advice'],
    ['imported', 'advice', 'faults'],
    ['draft', 'advice', 'faults'],
  ] as const)('takes a cause that is lost in an article of status %s for one of its %s', (status, there, elsewhere) => {
    const losing = sampleWith({ hole: { ...sampleNode('hole', 'cause'), notFixed: 'cobbler' } }, status === undefined ? {} : { status });
    const found = examineArticle('wet-feet', losing, { ...around, isHomePack: false });
    expect(found[there].map(({ kind, nodeId }) => [kind, nodeId])).toEqual([['cause-lost', 'sole']]);
    expect(found[elsewhere]).toEqual([]);
  });

  it('takes a question whose answer nobody uses for a fault in every pack', () => {
    const deciding = sampleWith({ sole: { ...sole, answers: leading('hole') } });
    expect(examineArticle('wet-feet', deciding, { ...around, isHomePack: false }).faults).toMatchObject([
      { kind: 'one-way', nodeId: 'sole' },
    ]);
  });

  it('calls unreadable what the schema was not asked about', () => {
    expect(examineArticle('empty', { id: 'empty' } as Article, around).faults.map(({ kind }) => kind)).toEqual(['unreadable']);
  });

  it('says that an article cannot be read', () => {
    expect(examineUnreadable('torn', 'Unexpected token').faults).toEqual([
      { articleId: 'torn', kind: 'unreadable', nodeId: 'about', message: 'Unexpected token', says: 'it cannot be read: Unexpected token' },
    ]);
  });
});
