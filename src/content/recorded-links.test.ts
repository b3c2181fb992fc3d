import { formerArticles } from 'virtual:pack/former-articles';
import { observations } from 'virtual:pack/observations';
import { describe, expect, it } from 'vitest';
import { recordName } from '../engine/check/rules/walks/editions.ts';
import { compileArticle } from '../engine/graph/compile-article.ts';
import { findFormerPlace } from '../engine/link/former-article.ts';
import { listLinks } from '../engine/link/list-links.ts';
import { followOldLink } from '../engine/link/old-link.ts';
import type { Article } from '../model/article/article.ts';
import { loadArticles } from './articles.ts';
import { findRecordFault, type RecordedLinks, readRecord, writeRecord } from './recorded-links.ts';

// Without a type of its own: the cache of test modules leaves out a file that globs by these very words.
const globbed: Record<string, string> = import.meta.glob('../../public/packs/exchange/links/*/*', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const files = Object.entries(globbed);
const records = files.map(([path, text]) => {
  const [, articleId, edition] = /links\/([^/]+)\/edition-(\d+)\.txt$/.exec(path) ?? [];
  return { path, articleId, edition: Number(edition), links: readRecord(text) };
});
const articles = await loadArticles();

function recordedOf(article: Article): RecordedLinks {
  return new Map(records.filter(({ articleId }) => articleId === article.id).map(({ edition, links }) => [edition, links]));
}

it('belong to an article, or to one that is gone and explained, and to an edition', () => {
  const astray = records.filter(({ path, articleId = '', edition }) => {
    const isKnown = articles.some(({ id }) => id === articleId) || findFormerPlace(formerArticles, `/${articleId}/`, '') !== undefined;
    return !isKnown || !path.endsWith(`/${recordName(articleId, edition)}`);
  });
  expect(astray.map(({ path }) => path)).toEqual([]);
});

describe.each(articles)('the links of $id', (article) => {
  const machine = compileArticle(article);
  const recorded = recordedOf(article);

  it('of this edition lead where they were made, and say nothing', () => {
    const astray = (recorded.get(article.edition.number) ?? []).filter(
      (address) => followOldLink(article, machine, observations, address).outcome !== 'same',
    );
    expect(astray).toEqual([]);
  });

  it('of every edition lead to the same place, a renamed one, an explained one, or one that asks which of two answers holds', () => {
    const outcomes = [...recorded].flatMap(([edition, links]) =>
      links.map((address) => ({ edition, address, outcome: followOldLink(article, machine, observations, address).outcome })),
    );
    const count = (wanted: string) => outcomes.filter(({ outcome }) => outcome === wanted).length;
    console.log(
      `${article.id}: ${recorded.size} editions, ${outcomes.length} links; ${count('same')} same, ${count('renamed')} renamed, ${count('explained')} explained, ${count('contradicted')} contradicted`,
    );
    expect(outcomes.filter(({ outcome }) => outcome === 'lost')).toEqual([]);
  });

  it('hold every node, every answer of every node, and every name that an answer can stand under', () => {
    const links = listLinks(article, machine);
    const nodeIds = Object.keys(article.nodes);
    const named = new Set(links.map((address) => address.split('/')[2]));
    expect(nodeIds.filter((nodeId) => !named.has(nodeId))).toEqual([]);
    const opened = nodeIds.filter((nodeId) => nodeId !== article.start && !links.includes(`/${article.id}/${nodeId}/?from=${nodeId}`));
    expect(opened).toEqual([]);
    const said = new Set(links.flatMap((address) => (address.split('?')[1] ?? '').split('&')));
    const answers = Object.entries(article.nodes).flatMap(([nodeId, node]) =>
      node.kind === 'question'
        ? Object.keys(node.answers).map((answerId) => `${node.asks ?? nodeId}=${answerId}`)
        : node.kind === 'cause'
          ? [`${nodeId}=fixed`, `${nodeId}=not-fixed`]
          : [],
    );
    const plain = (parameter: string) => [...said].some((other) => other === parameter || isOfChoice(other, parameter));
    expect(answers.filter((parameter) => !plain(parameter))).toEqual([]);
  });
});

/** `granted-when-blackberry=yes` says `granted-when=yes` for one choice. */
function isOfChoice(said: string, parameter: string): boolean {
  const [asked = '', answerId] = parameter.split('=');
  const [saidAsked = '', saidAnswerId] = said.split('=');
  return saidAsked.startsWith(`${asked}-`) && saidAnswerId === answerId;
}

describe('a record that does not fit', () => {
  const [article] = articles as [Article];
  const links = readRecord(writeRecord(article));
  const { number } = article.edition;
  const raised: Article = { ...article, edition: { ...article.edition, number: number + 1 } };
  const renamed: Article = {
    ...article,
    nodes: { ...article.nodes, spare: { ...article.nodes[article.start], asks: 'spare' } as Article['nodes'][string] },
  };

  it('is none when the links are the same', () => {
    expect(findRecordFault(article, new Map([[number, links]]))).toBeUndefined();
  });

  it('is named when the edition is not recorded, or is older than one that is', () => {
    expect(findRecordFault(raised, new Map([[number, links]]))).toBe(
      `${article.id}: the links of edition ${number + 1} are not recorded. Run npm run links:record.`,
    );
    expect(findRecordFault(article, new Map([[number + 1, links]]))).toBe(
      `${article.id}: edition ${number + 1} is recorded, and the article says edition ${number}. Editions only rise.`,
    );
  });

  it('asks for a new edition when links changed under the same number', () => {
    expect(findRecordFault(renamed, new Map([[number, links]]))).toMatch(
      new RegExp(
        `^${article.id}: edition ${number} is recorded with other links \\(0 gone, \\d+ new; new: .*Raise the edition in the article`,
      ),
    );
  });
});
