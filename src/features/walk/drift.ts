import type { ArticleCore } from '../../engine/article/article-core.ts';
import { titleOf } from '../../engine/article/title.ts';
import { ownValue } from '../../engine/data/own-value.ts';
import { describeNotice } from '../../engine/link/describe-notice.ts';
import { formatLink, type ReadLink } from '../../engine/link/link.ts';
import { shownAt } from '../../engine/link/link-to.ts';
import type { Notice } from '../../engine/link/notice.ts';
import type { Arrival } from '../../engine/walk/arrival.ts';
import { askableIn } from '../../engine/walk/asked.ts';
import { type SaidAnswer, sortAnswers } from '../../engine/walk/sort-answers.ts';
import { wordsOfAsked } from '../../engine/walk/words.ts';
import type { Observations } from '../../model/article/observation.ts';

/** One answer of a link that drifted, with what became of it. */
export type SaidLine = {
  readonly key: string;
  readonly question: string;
  readonly answer: string;
  readonly fate: keyof typeof fateWords;
  /** How the link writes it, where the names have changed since. */
  readonly written?: string;
};

/** What a person is told about a link that does not fit the article as it is today. */
export type Drift = {
  readonly heading: string;
  readonly changes: readonly string[];
  readonly said: readonly SaidLine[];
  readonly holding: number;
  /** Where the answers lead now, in a sentence. */
  readonly leads: string;
  /** True where a question waits that the link does not answer. */
  readonly hasOpenQuestion: boolean;
  /** The place that the link was made at, by itself, where it is still there and not the one shown. */
  readonly linked?: { readonly title: string; readonly href: string };
};

export const fateWords = {
  holds: 'holds',
  'set-aside': 'set aside',
  'also-known': 'not asked here',
  gone: 'removed',
  unknown: 'not known here',
  repeated: 'said twice',
} as const;

/** Puts what became of a link into words. Undefined where it fits. */
export function describeDrift(article: ArticleCore, observations: Observations, { link }: ReadLink, arrival: Arrival): Drift | undefined {
  const { notices, place } = arrival;
  if (notices.length === 0) {
    return undefined;
  }
  const said = sortAnswers(article, observations, link.answers).said.map((answer) => lineOf(article, observations, answer, arrival));
  const moved = notices.find((notice) => notice.kind === 'moved');
  const linked = moved === undefined ? undefined : article.nodes[moved.linked];
  const holding = said.filter(({ fate }) => fate === 'holds').length;
  const isQuestion = article.nodes[place.nodeId]?.kind === 'question';
  return {
    heading: headingOf(notices),
    changes: [...new Set(notices.map((notice) => describeNotice(article, notice)))],
    said,
    holding,
    leads: leadsTo(article, arrival, holding),
    hasOpenQuestion: isQuestion && !hasSamePlace(notices, link.nodeId),
    ...(moved === undefined || linked === undefined ? {} : { linked: { title: titleOf(linked), href: openedAt(article, moved.linked) } }),
  };
}

function lineOf(article: ArticleCore, observations: Observations, { asked, answerId, fate }: SaidAnswer, arrival: Arrival): SaidLine {
  const line = { key: asked, question: asked, answer: answerId };
  switch (fate.kind) {
    case 'holds': {
      const [words] = wordsOfAsked(article, observations, new Map([[fate.asked, fate.answerId]]), [fate.asked]);
      const isAside = arrival.setAside.includes(fate.asked);
      const isElsewhere = arrival.alsoKnown.includes(fate.asked);
      const isRenamed = fate.asked !== asked || fate.answerId !== answerId;
      return {
        ...line,
        ...words,
        fate: isAside ? 'set-aside' : isElsewhere ? 'also-known' : 'holds',
        ...(isRenamed ? { written: `${asked}=${answerId}` } : {}),
      };
    }
    case 'repeated':
      return { ...line, question: promptOf(article, observations, fate.asked), fate: 'repeated' };
    case 'retired-question':
      return { ...line, question: fate.words, fate: 'gone' };
    case 'retired-answer':
      return { ...line, question: fate.prompt, answer: fate.words, fate: 'gone' };
    case 'unknown-answer':
      return { ...line, question: fate.prompt, fate: 'unknown' };
    case 'unknown-question':
      return { ...line, fate: 'unknown' };
  }
}

function headingOf(notices: readonly Notice[]): string {
  const kinds = new Set(notices.map(({ kind }) => kind));
  const has = (...wanted: Notice['kind'][]) => wanted.some((kind) => kinds.has(kind));
  if (has('retired-place', 'retired-question', 'retired-answer')) {
    return 'This link is older than a change to this article';
  }
  if (has('unknown-place', 'unknown-questions', 'unknown-answer', 'unreadable-node', 'unreadable')) {
    return 'Part of this link means nothing to this article';
  }
  if (has('moved')) {
    return 'The answers in this link lead to another place';
  }
  return has('repeated') ? 'This link answers a question twice' : 'This link has older names and still holds';
}

function leadsTo(article: ArticleCore, { place, link }: Arrival, holding: number): string {
  const here = `the ${article.nodes[shownAt(place)]?.kind === 'question' ? 'question' : 'page'} below`;
  if (link.from !== undefined && place.trail.length === 0) {
    return `It opens ${here}; nothing before it was asked.`;
  }
  if (holding === 0) {
    return `No answer is left that holds, so you start with ${here}.`;
  }
  return holding === 1 ? `The answer that holds leads to ${here}.` : `The ${holding} answers that hold lead to ${here}.`;
}

function hasSamePlace(notices: readonly Notice[], linked: string | undefined): boolean {
  return linked !== undefined && notices.every(({ kind }) => kind !== 'moved' && kind !== 'retired-place' && kind !== 'unknown-place');
}

function openedAt(article: ArticleCore, nodeId: string): string {
  return formatLink({ articleId: article.id, nodeId, from: nodeId, answers: new Map() });
}

function promptOf(article: ArticleCore, observations: Observations, asked: string): string {
  const node = article.nodes[askableIn(article).get(asked)?.nodeId ?? ''];
  return node === undefined ? (ownValue(observations, asked)?.prompt ?? asked) : titleOf(node);
}
