import { expect, it } from 'vitest';
import { loadArticles } from '../../../src/content/articles.ts';
import { titleOf } from '../../../src/engine/article/title.ts';
import type { Article } from '../../../src/model/article/article.ts';
import { formerPlaces } from './former-places.ts';
import { writeDocument, writeUnknownPage } from './page-document.ts';
import { type WrittenPage, writePages } from './written-pages.tsx';

const articles = await loadArticles();
const pages = await writePages({ everyNodeUpTo: 500 });
const byPath = new Map(pages.map((page) => [page.path, page]));
const template = [
  '<title>Unstuck</title>',
  '<script type="module" crossorigin src="./assets/index-1.js"></script><link rel="stylesheet" crossorigin href="./assets/index-1.css">',
  '<div id="root"></div>',
].join('\n');
const built = { template, fileOf: (module: string) => (module.endsWith('-core') ? 'assets/core-1.js' : undefined), filesWith: () => [] };
const escapeText = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#x27;');

it.each(articles)('writes a page for every place of $id, with its heading and all its answers', (article) => {
  const faults = Object.entries(article.nodes).flatMap(([nodeId, node]) => {
    const body = byPath.get(`/${article.id}/${nodeId}/`)?.body ?? '';
    const labels = node.kind === 'question' ? Object.values(node.answers).map(({ label }) => label) : [];
    const links = node.kind === 'question' ? Object.keys(node.answers) : node.kind === 'cause' ? ['fixed', 'not-fixed'] : [];
    return [
      ...[`>${escapeText(titleOf(node))}</h1>`, ...labels.map((label) => `>${escapeText(label)}</span>`)].filter(
        (text) => !body.includes(text),
      ),
      ...links.filter((answerId) => !new RegExp(`href="/${article.id}/[a-z0-9-]+/\\?[^"]*=${answerId}"`).test(body)),
    ].map((missing) => [nodeId, missing]);
  });
  expect(faults).toEqual([]);
  expect(byPath.get(`/${article.id}/`)?.heading).toBe(titleOf(article.nodes[article.start] as Article['nodes'][string]));
});

it('assumes no answer: a link of a page says only where it was opened and what is answered there', () => {
  const links = pages
    .filter(({ place }) => place !== undefined)
    .flatMap(({ path, body }) => [...body.matchAll(/ href="(\/[^"?]+\?[^"]*)"/g)].map(([, href = '']) => [path, href]));
  const wrong = links.filter(([, href = '']) => {
    const names = [...new URLSearchParams(href.replaceAll('&amp;', '&').split('?')[1]).keys()];
    return names.filter((name) => name !== 'from').length > 1;
  });
  expect(links.length).toBeGreaterThan(500);
  expect(wrong).toEqual([]);
});

it('writes nothing that is missing, and no script that runs', () => {
  const faults = pages.flatMap((page) => {
    const html = writeDocument(page, built);
    const scripts = [...html.matchAll(/<script(?![^>]* src=)(?! type="application\/json")/g)].length;
    const handlers = / on[a-z]+="/.test(html) ? 'a handler' : undefined;
    const words = /undefined|\[object|NaN/.exec(html)?.[0];
    return [scripts > 0 ? 'a script' : undefined, handlers, words]
      .filter((fault) => fault !== undefined)
      .map((fault) => [page.path, fault]);
  });
  expect(faults).toEqual([]);
});

it('opts out of a page for every place, and keeps the first question of each article', async () => {
  const few = (await writePages({ everyNodeUpTo: 0 })).filter(({ place }) => place !== undefined);
  expect(few.map(({ path }) => path)).toEqual(articles.map(({ id }) => `/${id}/`));
});

const page: WrittenPage = {
  path: '/a/b/',
  addresses: ['/a/b/', '/a/b/?from=b'],
  title: 'Is it &lt;b&gt;?',
  heading: 'Is it "<b>" & c?',
  description: 'Why',
  body: '<a href="/a/c/?from=b&amp;b=yes">Yes</a>',
  modules: ['virtual:article/a-core', 'src/none.ts'],
  place: { articleId: 'a', details: JSON.stringify({ b: '</script><!--' }), asks: 'b', about: ['who', 'which'] },
};

it('writes a document whose links hold in any folder, with words that stay words', () => {
  expect(writeDocument(page, built)).toBe(
    [
      '<title>Is it &lt;b&gt;?</title>',
      '    <meta name="description" content="Why">',
      '    <meta property="og:title" content="Is it &quot;&lt;b>&quot; &amp; c?">',
      '    <meta property="og:description" content="Why">',
      '    <meta property="og:site_name" content="Unstuck">',
      '    <meta property="og:type" content="article">',
      '    <link rel="modulepreload" crossorigin href="../../assets/core-1.js" data-article="a">',
      '<script type="module" crossorigin src="../../assets/index-1.js"></script><link rel="stylesheet" crossorigin href="../../assets/index-1.css">',
      '<div id="root" data-written="/a/b/ /a/b/?from=b" data-asks="b" data-about="who which"><a href="../../a/c/?from=b&amp;b=yes">Yes</a></div>' +
        '<script type="application/json" id="details-a">{"b":"\\u003c/script>\\u003c!--"}</script>',
    ].join('\n'),
  );
});

it('says with a link to another article which answers go there', () => {
  const shares = { href: '/c/', names: ['who', 'which'] };
  const place = { articleId: 'a', details: '{}', asks: 'b', about: [], shares };
  const html = writeDocument({ ...page, body: '<a href="/a/">Back</a><a href="/c/">Go on</a>', place }, built);
  expect(html).toContain('<a href="../../a/">Back</a><a data-shares="who which" href="../../c/">Go on</a>');
  const written = pages.flatMap(({ place }) => (place?.shares === undefined ? [] : [[place.articleId, place.shares] as const]));
  const askedIn = (id: string) =>
    Object.values(articles.find((article) => article.id === id)?.nodes ?? {}).flatMap((node) =>
      node.kind === 'question' ? [node.asks] : [],
    );
  const astray = written.filter(([articleId, { href, names }]) => {
    const isShared = names.length > 0 && names.every((name) => askedIn(articleId).includes(name));
    return !isShared || !articles.some(({ id }) => href === `/${id}/` && id !== articleId);
  });
  expect(astray).toEqual([]);
  expect(written.length).toBeGreaterThan(0);
});

it('sends a browser without script on from a place that has another name', () => {
  const html = writeDocument({ ...page, goesOnTo: '/a/c/' }, built);
  expect(html).toContain('<noscript><meta http-equiv="refresh" content="0; url=../../a/c/"></noscript>');
});

it('looks for the application from an unknown address of any depth', () => {
  const tries = writeUnknownPage(built).match(
    /<script src="[^"]*unknown-address.js" data-entry="assets\/index-1.js" data-style="assets\/index-1.css">/g,
  );
  expect(tries).toHaveLength(7);
});

it('explains renamed and retired places, and no answers of them', () => {
  const [article] = articles;
  if (article === undefined) {
    throw new Error('The catalogue is empty.');
  }
  const former = formerPlaces({
    ...article,
    aliases: { older: 'old', old: article.start, [`${article.start}=x`]: 'y', gone: 'lost' },
    retired: { lost: 'Is it lost?', [`${article.start}=z`]: 'Z' },
  });
  const words = titleOf(article.nodes[article.start] as Article['nodes'][string]);
  const now = { words, href: `/${article.id}/${article.start}/`, isRenamed: true };
  const lost = { words: 'Is it lost?', href: `/${article.id}/`, isRenamed: false };
  expect(former).toEqual([
    { name: 'older', ...now },
    { name: 'old', ...now },
    { name: 'gone', ...lost },
    { name: 'lost', ...lost },
  ]);
});
