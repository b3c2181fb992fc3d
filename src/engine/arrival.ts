import type { ArticleCore } from './article-core.ts';
import { askableIn } from './asked.ts';
import type { ArticleMachine } from './compile-article.ts';
import type { Link, ReadLink } from './link.ts';
import { linkOf, shownAt } from './link-to.ts';
import { nodeAt } from './machine-steps.ts';
import type { Notice } from './notice.ts';
import type { Observations } from './observation.ts';
import { ownValue } from './own-value.ts';
import { type Place, replay } from './replay.ts';
import { sortAnswers } from './sort-answers.ts';

/** Where a link brings a person, and everything that they are told about it. */
export type Arrival = {
  readonly place: Place;
  /** The one right link of this place; the address is corrected to it. */
  readonly link: Link;
  /** Answers of this article that do not lie on the trail: kept in the link, and never counted. */
  readonly setAside: readonly string[];
  /** Answers of the catalogue that this article never asks. */
  readonly alsoKnown: readonly string[];
  readonly notices: readonly Notice[];
};

/**
 * Follows a link that was read for this article. The answers decide: where they do not lead to the node in the path,
 * the person is told. A node without answers of this article is opened there, and nothing before it is assumed. What no
 * longer exists is explained and left out. Never throws for what an address says.
 */
export function followLink(article: ArticleCore, machine: ArticleMachine, observations: Observations, { link, faults }: ReadLink): Arrival {
  const { answers, hasOwn, notices } = sortAnswers(article, observations, link.answers);
  const heard: Notice[] = [...faults, ...notices];
  const existing = (nodeId: string | undefined) => {
    const now = nodeId === undefined ? undefined : (ownValue(article.aliases, nodeId) ?? nodeId);
    if (now === undefined || nodeAt(machine, now) !== undefined) {
      return now;
    }
    const words = ownValue(article.retired, now);
    heard.push(words === undefined ? { kind: 'unknown-place', id: now } : { kind: 'retired-place', words });
    return undefined;
  };
  const linked = existing(link.nodeId);
  const opened = existing(link.from) ?? (hasOwn ? undefined : linked);
  const from = opened === article.start ? undefined : opened;
  const place = replay(machine, answers, from);
  const shown = shownAt(place);
  if (linked !== undefined && linked !== shown) {
    heard.push({ kind: 'moved', linked, shown });
  }
  const asksItself = askableIn(article);
  return {
    place,
    link: linkOf(machine, place, answers, from),
    setAside: place.offTrail.filter((asked) => asksItself.has(asked)),
    alsoKnown: place.offTrail.filter((asked) => !asksItself.has(asked)),
    notices: heard,
  };
}
