import type { ArticleCore } from './article-core.ts';
import { type Askable, askableIn } from './asked.ts';
import type { Notice } from './notice.ts';
import type { Observations } from './observation.ts';
import { ownValue } from './own-value.ts';
import type { Answers } from './replay.ts';
import { titleOf } from './title.ts';

type Sorted = {
  /** The answers that exist today, under today's names. */
  readonly answers: Answers;
  /** True when at least one of them is asked by this article. */
  readonly hasOwn: boolean;
  readonly notices: readonly Notice[];
};

type Permitted = { readonly prompt: string; readonly answerIds: readonly string[] };

/** Sorts what a link says into answers that hold today and notices about those that do not. */
export function sortAnswers(article: ArticleCore, observations: Observations, said: Answers): Sorted {
  const own = askableIn(article);
  const answers = new Map<string, string>();
  const notices: Notice[] = [];
  const unknownIds: string[] = [];
  for (const [saidAsked, saidAnswerId] of said) {
    const asked = renamed(article, saidAsked);
    const answerId = renamed(article, `${asked}=${saidAnswerId}`).replace(`${asked}=`, '');
    const permitted = permittedIn(article, own.get(asked)) ?? permittedBy(observations, asked);
    if (permitted === undefined) {
      const words = ownValue(article.retired, asked);
      if (words === undefined) {
        unknownIds.push(asked);
      } else {
        notices.push({ kind: 'retired-question', words });
      }
    } else if (!permitted.answerIds.includes(answerId)) {
      const words = ownValue(article.retired, `${asked}=${answerId}`);
      const { prompt } = permitted;
      notices.push(words === undefined ? { kind: 'unknown-answer', answerId, prompt } : { kind: 'retired-answer', words, prompt });
    } else if (answers.has(asked)) {
      notices.push({ kind: 'repeated', asked });
    } else {
      answers.set(asked, answerId);
    }
  }
  if (unknownIds.length > 0) {
    notices.push({ kind: 'unknown-questions', ids: unknownIds });
  }
  return { answers, hasOwn: [...answers.keys()].some((asked) => own.has(asked)), notices };
}

function permittedIn(article: ArticleCore, askable: Askable | undefined): Permitted | undefined {
  const node = askable === undefined ? undefined : article.nodes[askable.nodeId];
  return askable === undefined || node === undefined ? undefined : { prompt: titleOf(node), answerIds: askable.answerIds };
}

function permittedBy(observations: Observations, asked: string): Permitted | undefined {
  const observation = ownValue(observations, asked);
  return observation === undefined ? undefined : { prompt: observation.prompt, answerIds: Object.keys(observation.answers) };
}

function renamed(article: ArticleCore, name: string): string {
  const newName = ownValue(article.aliases, name);
  if (newName === undefined) {
    return name;
  }
  const [asked] = name.split('=');
  return name.includes('=') ? `${asked}=${newName}` : newName;
}
