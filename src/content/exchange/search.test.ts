import { describe, expect, it } from 'vitest';
import { findArticles } from '../../engine/search/find/find-articles.ts';
import { addPlaces, linksAtMost } from '../../engine/search/find/find-places.ts';
import { readArticleIndex } from '../../engine/search/index/article-index.ts';
import { readPlaceIndex, writePlaceIndex } from '../../engine/search/index/place-index.ts';
import { writeArticleIndex } from '../../engine/search/index/write-article-index.ts';
import { foundDocumentOf, placeDocumentsOf } from '../../engine/search/search-documents.ts';
import { loadArticles } from '../articles.ts';
import { articleDocuments } from '../searched-articles.ts';
import { vocabulary } from '../vocabulary.ts';
import { tabled } from './observation-table.ts';

// What is found first among these is known; an article that came later may be found before them.
const articles = (await loadArticles()).filter(({ id }) => tabled.includes(id));
const documents = articles.flatMap(placeDocumentsOf);
const index = readArticleIndex(writeArticleIndex(articleDocuments(articles), vocabulary), vocabulary);
const places = new Map(articles.map((article) => [article.id, readPlaceIndex(writePlaceIndex(foundDocumentOf(article)))]));
const find = (words: string) => addPlaces(findArticles(index, words), (id) => places.get(id));

/** The articles found, best first. */
const foundBy = (words: string) => find(words).map(({ href }) => href.slice(1, -1));

const outbox = 'q154298-outbox';
const submit = 'transport-1020';
const isa = 'kb305394-isa-queue';
const leak = 'q175982-leaked-connections';
const sendAs = 'kb912918-send-as';

describe('what people type', () => {
  it.each([
    ['event 1020', submit],
    ['Event ID 1020', submit],
    ['1020', submit],
    ['MSExchangeTransport 1020', submit],
    ['5.7.1', submit],
    ['550 5.7.1', submit],
    ['valid credentials but not authorized', submit],
    ['authentification failed connector', submit],
    ['ExchangeUsers', submit],
    ['PermissionGroups', submit],
    ['ms-exch-smtp-submit', submit],
    ['outbox stuck exchange 5.5', outbox],
    ['Outbox', outbox],
    ['outbx', outbox],
    ['outb', outbox],
    ['9297', outbox],
    ['event 3161', outbox],
    ['Q154298', outbox],
    ['q 154298', outbox],
    ['KB154298', outbox],
    ['154298', outbox],
    ['service account admin', outbox],
    ['service acount pasword', outbox],
    ['ms mail', outbox],
    ['site connector override', outbox],
    ['KB912918', sendAs],
    ['kb 912918', sendAs],
    ['912918', sendAs],
    ['9129', sendAs],
    ['send as', sendAs],
    ['blackberry red x', sendAs],
    ['BLACKBERRY', sendAs],
    ['blackbery cannot send', sendAs],
    ['goodlink', sendAs],
    ['store.exe', sendAs],
    ['0x80070005', sendAs],
    ['send on behalf delegate', sendAs],
    ['shared mailbox', sendAs],
    ['associated external account', sendAs],
    ['adminsdholder', sendAs],
    ['netstat', leak],
    ['netst', leak],
    ['established connections', leak],
    ['Q175982', leak],
    ['restart internet mail service', leak],
    ['queue until restart', leak],
    ['isa', isa],
    ['ISA server queue', isa],
    ['305394', isa],
    ['external dns', isa],
    ['protocol rule', isa],
    ['protocoll rule', isa],
    ['small business server 2003 outgoing queue', isa],
    ['mail stuck behind firewall 2003', isa],
    ['smart host', isa],
  ])('%s leads to %s first', (words, article) => {
    expect(foundBy(words)[0]).toBe(article);
  });

  it.each<[string, string[]]>([
    ['queue', [isa, leak]],
    ['access denied', [sendAs]],
    ['bounce', [sendAs, leak]],
    ['service account', [outbox]],
    ['MSExchangeMTA', [outbox]],
    ['mail does not leave', [outbox, isa]],
    ['unable to relay', [submit]],
    ['permission groups', [submit]],
  ])('%s has them among the first three', (words, wanted) => {
    expect(foundBy(words).slice(0, 3)).toEqual(expect.arrayContaining(wanted));
  });

  it.each(['', ' ', 'x', 'the', 'zxqvw', '🙂', '5.9.9', '000000', '<<>>', '\\', '"'])('%j finds nothing and breaks nothing', (words) => {
    expect(find(words)).toEqual([]);
  });
});

describe('what is shown', () => {
  it('names the place, where the words stand in it, and marks them', () => {
    const [article] = find('unlisted message error');
    const marked = (pieces: readonly { text: string; isMarked: boolean }[] = []) =>
      pieces.filter((piece) => piece.isMarked).map(({ text }) => text);
    expect(article).toMatchObject({
      href: '/kb912918-send-as/',
      title: 'Cannot send from a device or a shared mailbox',
      number: 'KB912918',
      causes: articles.find(({ id }) => id === sendAs)?.causes,
      excluded: [],
    });
    const [place] = article?.places ?? [];
    expect(place).toMatchObject({
      href: '/kb912918-send-as/error/',
      kind: 'question',
      title: 'Which error or bounce did the sender get?',
      where: 'In an answer of this question',
    });
    expect(marked(place?.snippet).map((word) => word.toLowerCase())).toEqual(expect.arrayContaining(['unlisted', 'message', 'error']));
  });

  it.each(['exchange', 'mail', 'server', 'account', 'question', 'service account password'])(
    '%s fills at most twelve links, no article more than four, and each opens a place that is there',
    (words) => {
      const found = find(words);
      const hrefs = found.flatMap(({ href, places }) => [href, ...places.map((place) => place.href)]);
      expect(hrefs.length).toBeLessThanOrEqual(linksAtMost);
      expect(new Set(hrefs).size).toBe(hrefs.length);
      expect(Math.max(0, ...found.map(({ places }) => places.length))).toBeLessThanOrEqual(3);
      expect(hrefs.filter((href) => ![...articles, ...documents].some(({ id }) => `/${id}/` === href))).toEqual([]);
    },
  );

  it('finds every article by its number, its title and its id', () => {
    for (const { id, number, title } of articles) {
      expect([number, title, id].map((words) => [words, foundBy(words)[0]])).toEqual([number, title, id].map((words) => [words, id]));
    }
  });

  it('finds every question and cause by its own title', () => {
    const sought = documents.filter(({ kind }) => kind !== 'referral' && kind !== 'escalation');
    const lost = sought.filter(({ title }) => {
      const shown = find(title).flatMap(({ href, places }) => [href, ...places.map((place) => place.href)]);
      return !documents.some((twin) => twin.title === title && shown.includes(`/${twin.id}/`));
    });
    expect(sought.length).toBeGreaterThan(0);
    expect(lost.map(({ id }) => id)).toEqual([]);
  });
});

it('has a document for each article and for each node that is not another article', () => {
  const nodes = articles
    .flatMap(({ nodes }) => Object.values(nodes))
    .filter((node) => node.kind !== 'referral' || node.article === undefined);
  expect(documents).toHaveLength(nodes.length);
});
