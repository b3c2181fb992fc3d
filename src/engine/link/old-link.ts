import type { Observations } from '../../model/article/observation.ts';
import type { ArticleCore } from '../article/article-core.ts';
import type { ArticleMachine } from '../graph/compile-article.ts';
import { type Arrival, followLink } from '../walk/arrival.ts';
import { describeNotice } from './describe-notice.ts';
import { parseLink } from './link.ts';
import { shownAt } from './link-to.ts';

/**
 * How a link of an earlier edition arrives. `contradicted` stops at an answer that cannot be true beside another one of the
 * link, and the page asks which holds. `lost` is the one that may not be: something changed and nothing says so.
 */
export type OldLink = {
  readonly outcome: 'same' | 'renamed' | 'explained' | 'contradicted' | 'lost';
  readonly arrival: Arrival;
  readonly says: readonly string[];
};

/** Follows an address that an earlier edition could have had. Throws for one that is no address of an article. */
export function followOldLink(article: ArticleCore, machine: ArticleMachine, observations: Observations, address: string): OldLink {
  const [pathname = '', search = ''] = address.split('?');
  const read = parseLink(pathname, search);
  if (read === undefined) {
    throw new Error(`${address} is no address of an article.`);
  }
  const arrival = followLink(article, machine, observations, read);
  const says = arrival.notices.map((notice) => describeNotice(article, notice));
  if (arrival.notices.some(({ kind }) => kind !== 'renamed')) {
    return { outcome: says.includes('') ? 'lost' : 'explained', arrival, says };
  }
  const hasAll = arrival.link.answers.size === read.link.answers.size;
  if (arrival.place.contradiction !== undefined) {
    return { outcome: hasAll ? 'contradicted' : 'lost', arrival, says };
  }
  if (arrival.notices.length > 0) {
    return { outcome: hasAll ? 'renamed' : 'lost', arrival, says };
  }
  const isThere = read.link.nodeId === shownAt(arrival.place);
  const saysAll = [...read.link.answers].every(([asked, answerId]) => arrival.link.answers.get(asked) === answerId);
  return { outcome: isThere && saysAll ? 'same' : 'lost', arrival, says };
}
