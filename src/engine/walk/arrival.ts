import type { Observations } from '../../model/article/observation.ts';
import type { ArticleCore } from '../article/article-core.ts';
import type { ArticleMachine } from '../graph/compile-article.ts';
import { nodeAt } from '../graph/machine-steps.ts';
import type { Link, ReadLink } from '../link/link.ts';
import { linkOf, shownAt } from '../link/link-to.ts';
import type { Notice } from '../link/notice.ts';
import { namesSince, wordsBefore } from '../link/renames.ts';
import { askableIn } from './asked.ts';
import { type Place, replay } from './replay.ts';
import { noticesOf, type SaidAnswer, sortAnswers } from './sort-answers.ts';

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
 * the person is told. Only a link that says nothing opens its node by itself, and nothing before it is assumed: a link
 * whose answers are gone, or are asked no more, leads where the rest of them lead. What no longer exists is explained and
 * left out. Never throws for what an address says.
 */
export function followLink(article: ArticleCore, machine: ArticleMachine, observations: Observations, { link, faults }: ReadLink): Arrival {
  const { answers, said } = sortAnswers(article, observations, link.answers);
  const linked = findPlace(article, machine, link.nodeId);
  const opened = findPlace(article, machine, link.from);
  const opensAt = opened.nodeId ?? (link.answers.size > 0 || link.from !== undefined ? undefined : linked.nodeId);
  const from = opensAt === article.start ? undefined : opensAt;
  const place = replay(machine, answers, from, observations);
  const shown = shownAt(place);
  const renamed = [...new Set([...said.flatMap(nameIfRenamed), ...linked.renamed, ...opened.renamed])];
  const asksItself = askableIn(article);
  return {
    place,
    link: linkOf(machine, place, answers, from),
    setAside: place.offTrail.filter((asked) => asksItself.has(asked)),
    alsoKnown: place.offTrail.filter((asked) => !asksItself.has(asked)),
    notices: [
      ...faults,
      ...(renamed.length > 0 ? [{ kind: 'renamed', names: renamed } as const] : []),
      ...noticesOf(said),
      ...linked.notices,
      ...(link.from === link.nodeId ? [] : opened.notices),
      ...(linked.nodeId !== undefined && linked.nodeId !== shown && place.contradiction === undefined
        ? [{ kind: 'moved', linked: linked.nodeId, shown } as const]
        : []),
    ],
  };
}

type FoundPlace = { readonly nodeId?: string; readonly renamed: readonly string[]; readonly notices: readonly Notice[] };

function findPlace(article: ArticleCore, machine: ArticleMachine, said: string | undefined): FoundPlace {
  if (said === undefined) {
    return { renamed: [], notices: [] };
  }
  const now = namesSince(article, said).at(-1) ?? said;
  if (nodeAt(machine, now) !== undefined) {
    return { nodeId: now, renamed: now === said ? [] : [said], notices: [] };
  }
  const words = wordsBefore(article, said);
  return { renamed: [], notices: [words === undefined ? { kind: 'unknown-place', id: said } : { kind: 'retired-place', words }] };
}

function nameIfRenamed({ asked, answerId, fate }: SaidAnswer): string[] {
  return fate.kind === 'holds' && (fate.asked !== asked || fate.answerId !== answerId) ? [`${asked}=${answerId}`] : [];
}
