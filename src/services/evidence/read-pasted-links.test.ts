import { summaries } from 'virtual:pack/summaries';
import { beforeAll, expect, it, vi } from 'vitest';
import { titleOf } from '../../engine/article/title.ts';
import { formatLink } from '../../engine/link/link.ts';
import { linkTo } from '../../engine/link/link-to.ts';
import { openArticle } from '../articles/article-store.ts';
import { readPastedLinks } from './read-pasted-links.ts';

vi.stubGlobal('location', { origin: 'http://localhost:4300' });

const [summary] = summaries;
const name = `${summary?.number}: ${summary?.title}`;
let address = '';
let place = '';

beforeAll(async () => {
  const opened = await openArticle(summary?.id ?? '');
  const first = opened?.article.nodes[opened.article.start];
  const answerId = first?.kind === 'question' ? Object.keys(first.answers).find((id) => id !== 'unknown') : undefined;
  if (opened === undefined || first?.kind !== 'question' || answerId === undefined) {
    throw new Error('The first article begins with a question.');
  }
  const link = linkTo(opened.machine, new Map([[first.asks ?? opened.article.start, answerId]]));
  const node = opened.article.nodes[link.nodeId ?? ''];
  address = formatLink(link);
  place = node === undefined ? '' : titleOf(node);
});

it('offers the place that the answers of a link lead to, on this host', async () => {
  const ways = [{ href: address, title: 'Open this place with its answer' }];
  expect(await readPastedLinks(`LINK: http://localhost:4300${address}.`)).toEqual([{ title: name, place, ways }]);
  expect(await readPastedLinks(`see https://desk.contoso.example/help${address}&utm_source=x`)).toEqual([
    { title: name, place, note: 'The link was copied from desk.contoso.example. It opens here, in this copy.', ways },
  ]);
});

it('offers an article, the page about it and the questions before any', async () => {
  expect(await readPastedLinks(`/${summary?.id}/`)).toEqual([
    { title: name, ways: [{ href: `/${summary?.id}/`, title: 'Open this article' }] },
  ]);
  expect(await readPastedLinks(`/${summary?.id}/about/`)).toEqual([
    { title: name, ways: [{ href: `/${summary?.id}/about/`, title: 'Open the page about this article' }] },
  ]);
  const questions = `/triage/?${address.split('?')[1]}`;
  expect(await readPastedLinks(questions)).toEqual([
    { title: 'Which article fits?', ways: [{ href: questions, title: 'Open the questions with its answer' }] },
  ]);
});

it('explains a link whose article is unknown here, and says what may have been meant', async () => {
  expect(await readPastedLinks('http://localhost:4300/vpn-drops/tunnel-up/')).toEqual([
    {
      title: 'This link leads to an article that this catalogue does not have',
      note: 'The link names vpn-drops / tunnel-up. Open it where it was copied from, or describe the problem here.',
      ways: [],
    },
  ]);
  const slipped = `${summary?.id.slice(0, -1)}`;
  expect(await readPastedLinks(`http://localhost:4300/${slipped}/?${address.split('?')[1]}`)).toEqual([
    {
      title: 'This link leads to an article that this catalogue does not have',
      note: `The link names ${slipped}. This may be what was meant.`,
      ways: [{ href: `/${summary?.id}/?${address.split('?')[1]}`, title: `Open ${name}` }],
    },
  ]);
});

it('offers nothing for a link to something else', async () => {
  expect(await readPastedLinks('https://support.microsoft.com/kb/154298 says so, and https://other.example/a/b/?c=d too')).toEqual([]);
});

// Here nobody answers for what lies beside the copy.
it('names the pack of a link to an article of a pack that could not be asked for, and offers no way', async () => {
  expect(await readPastedLinks('LINK: http://localhost:4300/in/?acme.vpn-drops=tunnel-up&acme.vpn-client=v5')).toEqual([
    {
      title: 'This link leads to the article “vpn-drops” of the pack “acme”, which could not be loaded just now: try again later',
      ways: [],
    },
  ]);
});
