import { describe, expect, it } from 'vitest';
import { loadArticles } from '../../../src/content/articles.ts';
import { tabled } from '../../../src/content/exchange/observation-table.ts';
import { articleDocuments } from '../../../src/content/searched-articles.ts';
import { vocabulary } from '../../../src/content/vocabulary.ts';
import { writeArticleIndex } from '../../../src/engine/search/index/write-article-index.ts';
import { openCatalogueSearch } from '../../../src/services/search/catalogue-search.ts';
import { judgeForeign, judgeTrue, shareOf } from './judge-rows.ts';
import { type ForeignRow, readRows, type TrueRow } from './judged-rows.ts';

const ours = ['open', 'added'].flatMap((name) => readRows<TrueRow>(`searches-true-${name}`) ?? []);
const foreign = ['open', 'added'].flatMap((name) => readRows<ForeignRow>(`searches-foreign-${name}`) ?? []);
// What an article that came later makes of these rows, nobody has judged.
const articles = (await loadArticles()).filter(({ id }) => tabled.includes(id));
const search = openCatalogueSearch({ writtenArticles: writeArticleIndex(articleDocuments(articles), vocabulary), placesById: {} });

describe('what callers say of faults of ours', () => {
  it('leads to the right article first in 95 of 100, among three in 99, and is refused in 2 at most', () => {
    const judged = ours.map((row) => judgeTrue(row, search));
    expect(judged.length).toBeGreaterThanOrEqual(200);
    expect(shareOf(judged, ({ isFirst }) => isFirst)).toBeGreaterThanOrEqual(0.95);
    expect(shareOf(judged, ({ isAmongThree }) => isAmongThree)).toBeGreaterThanOrEqual(0.99);
    expect(shareOf(judged, ({ isRefused }) => isRefused)).toBeLessThanOrEqual(0.02);
  });

  it('is never refused and at most perhaps in another language, and the language is named', () => {
    const others = ours.filter(({ lang }) => lang !== undefined && lang !== 'en');
    const verdicts = others.map((row) => [row.id, judgeTrue(row, search).verdict, search.lookUp(row.text).judgement.language]);
    const names: Record<string, string> = { de: 'German', fr: 'French', nl: 'Dutch', es: 'Spanish' };
    expect(verdicts).toEqual(others.map(({ id, lang }) => [id, 'perhaps', names[lang ?? '']]));
  });
});

describe('what is not ours', () => {
  it('is answered with nothing in 90 of 100, and never fits', () => {
    const judged = foreign.map((row) => judgeForeign(row, search));
    expect(judged.length).toBeGreaterThanOrEqual(80);
    expect(shareOf(judged, ({ isRefused }) => isRefused)).toBeGreaterThanOrEqual(0.9);
    expect(judged.filter(({ verdict }) => verdict === 'fits').map(({ text }) => text)).toEqual([]);
  });
});
