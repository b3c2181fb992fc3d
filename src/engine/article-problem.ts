import type { Article } from './article.ts';

/** A fault of an article, as data. `nodeId` is where to mend it. */
export type ArticleProblem = { readonly nodeId: string } & (
  | { readonly kind: 'bad-id'; readonly id: string }
  | { readonly kind: 'dangling-goto'; readonly goto: string }
  | { readonly kind: 'dangling-about'; readonly about: string }
  | { readonly kind: 'same-name'; readonly name: string }
  | { readonly kind: 'leads-nowhere'; readonly answerId: string }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'loop'; readonly back: string }
  | { readonly kind: 'no-unknown' }
  | { readonly kind: 'unknown-enters-cause'; readonly cause: string }
  | { readonly kind: 'too-few-answers' }
  | { readonly kind: 'one-way'; readonly goto: string }
  | { readonly kind: 'cause-lost'; readonly answerId: string; readonly cause: string; readonly lost: string }
  | { readonly kind: 'no-source'; readonly at: string }
  | { readonly kind: 'empty-text'; readonly at: string }
  | { readonly kind: 'repeated-step'; readonly stepId: string }
  | { readonly kind: 'too-many-questions'; readonly most: number }
  | { readonly kind: 'miscounted-causes'; readonly counted: number }
);

/** At most this many questions before the first cause, escalation or referral. */
export const questionsAtMost = 9;

/** Where the fault is and what to do about it, for the author. */
export function describeProblem(article: Article, problem: ArticleProblem): string {
  return `${article.id} › ${problem.nodeId}: ${adviceOn(problem)}`;
}

function adviceOn(problem: ArticleProblem): string {
  switch (problem.kind) {
    case 'bad-id':
      return `“${problem.id}” cannot be an id. Start with a letter, use a-z, 0-9 and -, and none of the words of the address.`;
    case 'dangling-goto':
      return `a goto names “${problem.goto}”, which is no node of this article. Correct it.`;
    case 'dangling-about':
      return `about names “${problem.about}”, which is no question of this article. Correct it.`;
    case 'same-name':
      return `its answer would stand in a link under “${problem.name}”, which another node uses. Rename one.`;
    case 'leads-nowhere':
      return `the answer “${problem.answerId}” leads nowhere. Give it a goto, or the question an otherwise.`;
    case 'unreachable':
      return 'no answer leads here. Point a goto at it or delete it.';
    case 'loop':
      return `one can come back here from “${problem.back}”. Looking again is a new question with an id of its own.`;
    case 'no-unknown':
      return 'a person who cannot tell is stuck. Add an unknown answer.';
    case 'unknown-enters-cause':
      return `unknown leads into the cause “${problem.cause}”, which nothing proves. Lead it to the next check.`;
    case 'too-few-answers':
      return 'there is nothing to choose. Give at least two answers beside unknown, or delete the question.';
    case 'one-way':
      return `every answer leads to “${problem.goto}”, so the question decides nothing. Delete it or lead the answers apart.`;
    case 'cause-lost':
      return `after the answer “${problem.answerId}” and “${problem.cause}” not fixed, the cause “${problem.lost}” can no longer be reached. Lead not fixed to its check, or name it in rulesOut with a source.`;
    case 'no-source':
      return `${problem.at} rests on nothing. Name the fact that it comes from.`;
    case 'empty-text':
      return `${problem.at} says nothing. Write it or delete it.`;
    case 'repeated-step':
      return `two steps have the id “${problem.stepId}”. Rename one.`;
    case 'too-many-questions':
      return `up to ${problem.most} questions before the first cause, escalation or referral. Ask at most ${questionsAtMost}.`;
    case 'miscounted-causes':
      return `the summary does not count ${problem.counted} causes. Correct it.`;
  }
}
