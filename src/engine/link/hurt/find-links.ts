import type { Answers } from '../../walk/replay.ts';
import { parseLink, parseQuery } from '../link.ts';
import { mendAddress } from './mend-address.ts';
import { readEscapes } from './plain-text.ts';
import { unwrapLink } from './unwrap-link.ts';

/** Where this copy lies; `base` begins and ends with a slash. */
type Copy = { readonly origin: string; readonly base: string };

/** What this copy knows. */
type Names = { readonly isArticle: (id: string) => boolean; readonly isQuestion: (id: string) => boolean };

/** A link of this program: what it means on this site, and the host it was copied from where that is another. */
export type FoundLink = {
  /** Of an unknown one it is only known that it is a link of this program. */
  readonly kind: 'known' | 'unknown';
  /** Path and query, without the folder of the copy. */
  readonly address: string;
  /** Missing where it leads to the questions before any article. */
  readonly articleId?: string;
  readonly host?: string;
};

// What holds a link is a message; what is longer is a log, full of other programs' links.
const charactersRead = 20_000;
// The signs that end a link in a text stand in none of ours.
const link = /(?<before>\bLINK\b[\s:>*]*<?)?(?<said>https?(?::\/|%3a)[^\s<>"|()[\]]*|(?<![\w.-])(?:[\w.-]+\/|\/)[^\s<>"|()[\]]*)/giu;

/**
 * The links of this program that stand in a text, whoever wrote them around or into it, as addresses of this site and in
 * their order; of any host, because a ticket may come from another copy. A link to something else is none: ours names an
 * article that is known, a question that is known, or lies in the folder of this copy. Never throws.
 */
export function findLinks(text: string, copy: Copy, names: Names): readonly FoundLink[] {
  const found = new Map<string, FoundLink>();
  for (const { groups } of text.slice(0, charactersRead).matchAll(link)) {
    const one = readLink(groups?.said ?? '', groups?.before !== undefined, copy, names);
    if (one !== undefined && !found.has(one.address)) {
      found.set(one.address, one);
    }
  }
  return [...found.values()];
}

/** The links of this program as they stand in a text, each with its label where it has one. Never throws. */
export function spellLinks(text: string, copy: Copy, names: Names): readonly string[] {
  return [...text.slice(0, charactersRead).matchAll(link)].flatMap(({ groups }) => {
    const { before = '', said = '' } = groups ?? {};
    const label = /^LINK|:/.test(before) ? before : '';
    return readLink(said, before !== '', copy, names) === undefined ? [] : [label + said.replace(/[.,;:!?]+$/, '')];
  });
}

// Stands for the host of what was pasted without one.
const nowhere = 'nowhere.invalid';

function readLink(said: string, isTold: boolean, copy: Copy, { isArticle, isQuestion }: Names): FoundLink | undefined {
  const url = readUrl(said);
  if (url === undefined) {
    return undefined;
  }
  const hasHost = url.hostname !== nowhere;
  const isOwn = url.origin === copy.origin && url.pathname.startsWith(copy.base);
  const path = isOwn ? url.pathname.slice(copy.base.length) : url.pathname;
  const segments = path.split('/').filter((segment) => segment !== '');
  // The folder of another copy is not known, so each end of the path may be the address.
  const ends = segments.flatMap((_, at) => readEnd(segments.slice(at), url) ?? []);
  const asksHere = ends.some(({ answers }) => [...answers.keys()].some(isQuestion));
  // A word alone can stand in anybody's address.
  const named = ends.find(({ articleId: id = '' }) => isArticle(id) && (isOwn || asksHere || !hasHost || id.includes('-')));
  const found = named ?? ends.find(({ articleId }) => articleId === undefined) ?? ends[0];
  const isKnown = named !== undefined || (found !== undefined && found.articleId === undefined && asksHere);
  const isOurs = isKnown || asksHere || (found?.articleId !== undefined && hasHost && (isOwn || isTold));
  if (found === undefined || !isOurs) {
    return undefined;
  }
  const { address, articleId } = found;
  return {
    kind: isKnown ? 'known' : 'unknown',
    address,
    ...(articleId === undefined ? {} : { articleId }),
    ...(hasHost && url.origin !== copy.origin ? { host: url.host } : {}),
  };
}

type End = { readonly address: string; readonly articleId?: string; readonly answers: Answers };

/** The end of a path as an address of this site: of a place, of the page about an article, or of the questions before any. */
function readEnd(segments: readonly string[], { search, hash }: URL): End | undefined {
  const raw = { pathname: `/${segments.join('/')}/`.toLowerCase(), search, hash };
  const address = mendAddress(raw) ?? raw.pathname + raw.search;
  const [path = '', query = ''] = address.split('?');
  if (path === '/triage/') {
    return { address, answers: parseQuery(query).answers };
  }
  const read = parseLink(path, query);
  return read && { address, articleId: read.link.articleId, answers: read.link.answers };
}

function readUrl(said: string): URL | undefined {
  const whole = /^https?%3a/i.test(said) ? readEscapes(said) : said;
  const address = /^https?:/i.test(whole) ? unwrapLink(whole) : `https://${nowhere}/${whole.replace(/^\/+/, '')}`;
  return URL.canParse(address) ? new URL(address) : undefined;
}
