import type { ArticleCore } from '../article/article-core.ts';
import { titleOf } from '../article/title.ts';
import { wordsOfEntry } from '../walk/words.ts';
import { countOf } from '../words/count-of.ts';
import type { Standing } from './standings.ts';

/** A cause as the list of causes shows it. */
export type CauseStanding = {
  readonly causeId: string;
  readonly title: string;
  readonly kind: Standing['kind'];
  /** Why it stands so, for the causes that are no longer possible; how it was removed, where there are several ways. */
  readonly reason?: string;
  /** What to answer to have it checked after all. */
  readonly openQuestion?: { readonly asked: string; readonly question: string };
  /** How many of its ways were tried, as `2 of 3 ways tried`. */
  readonly waysTried?: string;
  /** The place on the trail at which it was removed, counted from 0. */
  readonly removedAt?: number;
  /** Whether what removed it does not last. */
  readonly isForNow?: true;
};

/** How a cause stands, as the lists of causes say it. */
const standingWords: Readonly<Record<Standing['kind'], string>> = {
  possible: 'possible',
  tried: 'tried, not fixed',
  removed: 'removed',
  'not-checked': 'not checked',
  'ruled-out': 'ruled out',
};

/** How one cause stands, with how many of its ways were tried. One that is removed for a time only is worked around. */
export function wordsOfStanding({ kind, waysTried, isForNow }: Pick<CauseStanding, 'kind' | 'waysTried' | 'isForNow'>): string {
  const words = isForNow ? 'worked around' : standingWords[kind];
  return waysTried === undefined ? words : `${words}, ${waysTried}`;
}

/** The causes in words, in the article's order. */
export function describeStandings(article: ArticleCore, standings: ReadonlyMap<string, Standing>): CauseStanding[] {
  const titleAt = (nodeId: string) => {
    const node = article.nodes[nodeId];
    return node === undefined ? nodeId : titleOf(node);
  };
  return [...standings].map(([causeId, standing]) => {
    const { kind } = standing;
    const cause = {
      causeId,
      title: titleAt(causeId),
      kind,
      ...('waysTried' in standing && standing.waysTried && { waysTried: `${standing.waysTried} ways tried` }),
    };
    if (kind === 'removed') {
      const { wayId, at } = standing;
      const way = article.nodes[wayId];
      return {
        ...cause,
        ...(wayId !== causeId && { reason: titleAt(wayId) }),
        ...(at !== undefined && { removedAt: at }),
        ...(way?.kind === 'cause' && way.holds && { isForNow: true as const }),
      };
    }
    if ((kind !== 'ruled-out' && kind !== 'not-checked') || standing.by === undefined) {
      return cause;
    }
    const { asked, question, answer } = wordsOfEntry(article, standing.by);
    const node = article.nodes[standing.by.nodeId];
    if (node?.kind !== 'question') {
      return { ...cause, reason: `${question}: ${answer.toLowerCase()}` };
    }
    const reason = `${question} ${answer}`;
    return kind === 'not-checked'
      ? { ...cause, reason, openQuestion: { asked, question } }
      : { ...cause, reason: node.exclusive ? `${reason} (${node.exclusive.text})` : reason };
  });
}

/** What a live region says after an answer: how many causes are left, and what became of the others. */
export function describeChange(before: readonly CauseStanding[], now: readonly CauseStanding[]): string {
  const possible = now.filter(({ kind }) => kind === 'possible').length;
  const changed = now.filter(
    ({ causeId, kind }) => before.find((cause) => cause.causeId === causeId)?.kind !== kind && kind !== 'possible',
  );
  const became = changed.map((cause) => `${capitalise(wordsOfStanding(cause))}: ${cause.title}.`);
  return [`${countOf(possible, now.length, 'cause')} possible.`, ...became].join(' ');
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
