import type { ArticleCore } from './article-core.ts';
import type { Standing } from './standings.ts';
import { titleOf } from './title.ts';
import { wordsOfEntry } from './words.ts';

/** A cause as the list of causes shows it. */
export type CauseStanding = {
  readonly causeId: string;
  readonly title: string;
  readonly kind: Standing['kind'];
  /** Why it stands so, for the causes that are no longer possible. */
  readonly reason?: string;
  /** What to answer to have it checked after all. */
  readonly openQuestion?: { readonly asked: string; readonly question: string };
};

/** How a cause stands, as the lists of causes say it. */
export const standingWords: Readonly<Record<Standing['kind'], string>> = {
  possible: 'possible',
  tried: 'tried, not fixed',
  'not-checked': 'not checked',
  'ruled-out': 'ruled out',
};

/** The causes in words, in the article's order. */
export function describeStandings(article: ArticleCore, standings: ReadonlyMap<string, Standing>): CauseStanding[] {
  return [...standings].map(([causeId, standing]) => {
    const node = article.nodes[causeId];
    const cause = { causeId, title: node === undefined ? causeId : titleOf(node), kind: standing.kind };
    if ((standing.kind !== 'ruled-out' && standing.kind !== 'not-checked') || standing.by === undefined) {
      return cause;
    }
    const { asked, question, answer } = wordsOfEntry(article, standing.by);
    const reason = `${question} ${answer}`;
    return standing.kind === 'ruled-out' ? { ...cause, reason } : { ...cause, reason, openQuestion: { asked, question } };
  });
}

/** What a live region says after an answer: how many causes are left, and what became of the others. */
export function describeChange(before: readonly CauseStanding[], now: readonly CauseStanding[]): string {
  const possible = now.filter(({ kind }) => kind === 'possible').length;
  const changed = now.filter(
    ({ causeId, kind }) => before.find((cause) => cause.causeId === causeId)?.kind !== kind && kind !== 'possible',
  );
  const became = changed.map(({ title, kind }) => `${capitalise(standingWords[kind])}: ${title}.`);
  return [`${possible} of ${now.length} causes possible.`, ...became].join(' ');
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
