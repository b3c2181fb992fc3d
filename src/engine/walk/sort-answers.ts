import type { Observations } from '../../model/article/observation.ts';
import type { ArticleCore } from '../article/article-core.ts';
import { titleOf } from '../article/title.ts';
import { ownValue } from '../data/own-value.ts';
import type { Notice } from '../link/notice.ts';
import { answerToday, nameToday, wordsOfGone } from '../link/renames.ts';
import { type Askable, askableIn } from './asked.ts';
import type { Answers } from './replay.ts';

/** What became of one answer that a link said. */
export type Fate =
  | { readonly kind: 'holds'; readonly asked: string; readonly answerId: string }
  | { readonly kind: 'repeated'; readonly asked: string }
  | { readonly kind: 'retired-question'; readonly words: string }
  | { readonly kind: 'retired-answer'; readonly words: string; readonly prompt: string }
  | { readonly kind: 'unknown-answer'; readonly answerId: string; readonly prompt: string }
  | { readonly kind: 'unknown-question'; readonly id: string };

export type SaidAnswer = { readonly asked: string; readonly answerId: string; readonly fate: Fate };

type Sorted = {
  /** The answers that exist today, under today's names. */
  readonly answers: Answers;
  readonly said: readonly SaidAnswer[];
};

type Permitted = { readonly prompt: string; readonly answerIds: readonly string[] };

/** Sorts what a link says into answers that hold today and what became of those that do not. */
export function sortAnswers(article: ArticleCore, observations: Observations, link: Answers): Sorted {
  const own = askableIn(article);
  const answers = new Map<string, string>();
  const said = [...link].map(([asked, answerId]): SaidAnswer => {
    const fate = fateOf({ article, own, observations, link }, asked, answerId);
    if (fate.kind !== 'holds') {
      return { asked, answerId, fate };
    }
    if (answers.has(fate.asked)) {
      return { asked, answerId, fate: { kind: 'repeated', asked: fate.asked } };
    }
    answers.set(fate.asked, fate.answerId);
    return { asked, answerId, fate };
  });
  return { answers, said };
}

/** What a person is told about the answers that a link said; nothing about those that hold under their old names. */
export function noticesOf(said: readonly SaidAnswer[]): Notice[] {
  const unknown = said.flatMap(({ fate }) => (fate.kind === 'unknown-question' ? [fate.id] : []));
  const others = said.flatMap(({ fate }) => (fate.kind === 'holds' || fate.kind === 'unknown-question' ? [] : [fate]));
  return unknown.length === 0 ? others : [...others, { kind: 'unknown-questions', ids: unknown }];
}

type Reading = { article: ArticleCore; own: ReadonlyMap<string, Askable>; observations: Observations; link: Answers };

function fateOf({ article, own, observations, link }: Reading, saidAsked: string, saidAnswerId: string): Fate {
  const { asked, names } = nameToday(article, own, link, saidAsked);
  const permitted = permittedIn(article, own.get(asked)) ?? permittedBy(observations, asked);
  if (permitted === undefined) {
    const words = wordsOfGone(article, saidAsked);
    return words === undefined ? { kind: 'unknown-question', id: saidAsked } : { kind: 'retired-question', words };
  }
  const { prompt, answerIds } = permitted;
  const answerId = answerToday(article, names, saidAnswerId);
  if (answerIds.includes(answerId)) {
    return { kind: 'holds', asked, answerId };
  }
  const words = names.map((name) => ownValue(article.retired, `${name}=${answerId}`)).find((found) => found !== undefined);
  return words === undefined ? { kind: 'unknown-answer', answerId, prompt } : { kind: 'retired-answer', words, prompt };
}

function permittedIn(article: ArticleCore, askable: Askable | undefined): Permitted | undefined {
  const node = askable === undefined ? undefined : article.nodes[askable.nodeId];
  return askable === undefined || node === undefined ? undefined : { prompt: titleOf(node), answerIds: askable.answerIds };
}

function permittedBy(observations: Observations, asked: string): Permitted | undefined {
  const observation = ownValue(observations, asked);
  return observation === undefined ? undefined : { prompt: observation.prompt, answerIds: Object.keys(observation.answers) };
}
