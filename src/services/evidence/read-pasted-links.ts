import { formerArticles } from 'virtual:pack/former-articles';
import { observations } from 'virtual:pack/observations';
import { summaries } from 'virtual:pack/summaries';
import { titleOf } from '../../engine/article/title.ts';
import { ownValue } from '../../engine/data/own-value.ts';
import type { Way } from '../../engine/evidence/reading.ts';
import { findFormerPlace } from '../../engine/link/former-article.ts';
import { type FoundLink, findLinks, spellLinks } from '../../engine/link/hurt/find-links.ts';
import { suggestArticles } from '../../engine/link/hurt/suggest-articles.ts';
import { isOfOtherPack } from '../../engine/link/ids.ts';
import { parseLink, parseQuery } from '../../engine/link/link.ts';
import { withArticle } from '../../engine/link/link-in-pack.ts';
import { followLink } from '../../engine/walk/arrival.ts';
import { inBase } from '../../ui/base.ts';
import { openArticle } from '../articles/article-store.ts';

/** What a pasted link leads to, in words; without a way where it cannot be opened. */
export type PastedLink = { readonly title: string; readonly place?: string; readonly note?: string; readonly ways: readonly Way[] };

// Whoever pastes more has pasted a list.
const linksAtMost = 3;

const ownNames = {
  isArticle: (id: string) => summaries.some((summary) => summary.id === id) || findFormerPlace(formerArticles, id, '') !== undefined,
  isQuestion: (id: string) => Object.hasOwn(observations, id),
};

function ownCopy(): { readonly origin: string; readonly base: string } {
  return { origin: location.origin, base: inBase('/') };
}

/** The links of this program as they stand in a text. */
export function spellOwnLinks(text: string): readonly string[] {
  return spellLinks(text, ownCopy(), ownNames);
}

/** The links of this program in a text, as what they lead to on this host. */
export async function readPastedLinks(text: string): Promise<readonly PastedLink[]> {
  const found = findLinks(text, ownCopy(), ownNames);
  return Promise.all(found.slice(0, linksAtMost).map(describe));
}

async function describe({ kind, address, articleId, host }: FoundLink): Promise<PastedLink> {
  const [path = '', query = ''] = address.split('?');
  if (articleId === undefined) {
    return {
      title: 'Which article fits?',
      ...cameFrom(host),
      ways: [{ href: address, title: wayWith('Open the questions', parseQuery(query).answers.size) }],
    };
  }
  if (isOfOtherPack(articleId)) {
    return { ...(await describeInPack(address, articleId)), ...cameFrom(host) };
  }
  const former = findFormerPlace(formerArticles, path, query);
  if (former?.kind === 'removed') {
    return { title: `The article “${former.title}” was removed from this catalogue`, ways: [] };
  }
  return kind === 'known' ? { ...(await describePlace(former?.href ?? address)), ...cameFrom(host) } : explainUnknown(path, query);
}

/** An address in another pack, by the place that its answers lead to where that pack is here. */
async function describeInPack(href: string, articleId: string): Promise<PastedLink> {
  const opened = await openArticle(articleId).catch(() => undefined);
  const read = parseLink('/in/', href.split('?')[1] ?? '');
  if (opened === undefined || read === undefined) {
    const { findWhyNot } = await import('../packs/find-other.ts');
    const why = await findWhyNot(articleId).catch(() => undefined);
    const former = why?.kind === 'no-article' ? why.former : undefined;
    if (former?.kind === 'renamed') {
      return describeInPack(withArticle(href, former.articleId), former.articleId);
    }
    if (former?.kind === 'removed') {
      return { title: `The article “${former.title}” was removed from the pack “${articleId.split('.')[0]}”`, ways: [] };
    }
    const [packId = '', own = ''] = articleId.split('.');
    const isNotNow = why === undefined || why.kind === 'unreached';
    const isWhy = isNotNow ? 'could not be loaded just now: try again later' : 'this copy does not have';
    return { title: `This link leads to the article “${own}” of the pack “${packId}”, which ${isWhy}`, ways: [] };
  }
  const { nodeId = '' } = followLink(opened.article, opened.machine, opened.other?.observations ?? observations, read).link;
  const node = ownValue(opened.article.nodes, nodeId);
  return {
    title: `${opened.article.number}: ${opened.article.title}`,
    ...(node === undefined ? {} : { place: titleOf(node) }),
    ways: [{ href, title: wayWith('Open this place', read.link.answers.size) }],
  };
}

/** An address whose article is in the catalogue, by the place that its answers lead to. */
async function describePlace(href: string): Promise<PastedLink> {
  const [path = '', query = ''] = href.split('?');
  const read = parseLink(path, query);
  const summary = summaries.find(({ id }) => id === read?.link.articleId);
  const title = summary === undefined ? 'A place in an article' : `${summary.number}: ${summary.title}`;
  if (path.endsWith('/about/')) {
    return { title, ways: [{ href, title: 'Open the page about this article' }] };
  }
  // An article that does not load says so itself once it is opened.
  const opened = await openArticle(summary?.id ?? '').catch(() => undefined);
  const shown = opened && read && followLink(opened.article, opened.machine, observations, read).link.nodeId;
  const node = opened && ownValue(opened.article.nodes, shown ?? '');
  const isArticle = read?.link.nodeId === undefined && read?.link.answers.size === 0;
  return {
    title,
    ...(node === undefined || isArticle ? {} : { place: titleOf(node) }),
    ways: [{ href, title: wayWith(isArticle ? 'Open this article' : 'Open this place', read?.link.answers.size ?? 0) }],
  };
}

/** A link of this program to an article that this copy does not have, with those that may have been meant. */
function explainUnknown(path: string, query: string): PastedLink {
  const segments = path.split('/').filter((segment) => segment !== '');
  const meant = segments.flatMap((segment, at) =>
    suggestArticles(summaries, `/${segment}`).map(({ id, number, title }) => ({
      href: `/${[id, ...segments.slice(at + 1)].join('/')}/${query === '' ? '' : `?${query}`}`,
      title: `Open ${number}: ${title}`,
    })),
  );
  return {
    title: 'This link leads to an article that this catalogue does not have',
    note: `The link names ${segments.join(' / ')}. ${meant.length > 0 ? 'This may be what was meant.' : 'Open it where it was copied from, or describe the problem here.'}`,
    ways: meant,
  };
}

function wayWith(words: string, answers: number): string {
  return answers === 0 ? words : `${words} with its ${answers === 1 ? 'answer' : `${answers} answers`}`;
}

function cameFrom(host: string | undefined): Pick<PastedLink, 'note'> {
  return host === undefined ? {} : { note: `The link was copied from ${host}. It opens here, in this copy.` };
}
