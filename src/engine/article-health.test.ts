import { describe, expect, it } from 'vitest';
import type { Article } from '../model/article.ts';
import { examineArticle, examineUnreadable } from './article-health.ts';
import { nothingAround } from './check/surroundings.ts';
import { sampleArticle, sampleObservations } from './sample-article.ts';
import { sampleNode, sampleWith } from './spoil-sample.ts';

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

  it('advises on the style of the house where the pack is not its own', () => {
    const long = sampleWith({ cobbler: { ...sampleNode('cobbler', 'escalation'), title: `Ask the cobbler. ${'He knows. '.repeat(8)}` } });
    const kindsOf = (isHomePack: boolean) => {
      const { faults, advice } = examineArticle('wet-feet', long, { ...around, isHomePack });
      return { faults: faults.map(({ kind }) => kind), advice: advice.map(({ kind }) => kind) };
    };
    expect(kindsOf(true)).toEqual({ faults: ['too-long'], advice: [] });
    expect(kindsOf(false)).toEqual({ faults: [], advice: ['too-long'] });
  });

  it('goes on where an author has written next to nothing', () => {
    const { faults } = examineArticle('empty', { id: 'empty' } as Article, around);
    expect(new Set(faults.map(({ kind }) => kind))).toEqual(new Set(['no-part', 'no-owner']));
  });

  it('says that an article cannot be read', () => {
    expect(examineUnreadable('torn', 'Unexpected token').faults).toEqual([
      { articleId: 'torn', kind: 'unreadable', nodeId: 'about', message: 'Unexpected token', says: 'it cannot be read: Unexpected token' },
    ]);
  });
});
