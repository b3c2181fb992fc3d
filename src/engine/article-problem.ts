import type { Article } from '../model/article.ts';

/** A fault of an article, as data. `kind` is its code; `nodeId` is where to mend it: a node, `start` or `about`. */
export type ArticleProblem = { readonly nodeId: string } & (
  | { readonly kind: 'bad-id'; readonly id: string }
  | { readonly kind: 'reused-id'; readonly id: string; readonly as: 'alias' | 'retired' }
  | { readonly kind: 'observation-id' }
  | { readonly kind: 'misnamed-article'; readonly listedAs: string }
  | { readonly kind: 'unreadable'; readonly message: string }
  | { readonly kind: 'dangling-goto'; readonly goto: string }
  | { readonly kind: 'dangling-about'; readonly about: string }
  | { readonly kind: 'dangling-alias'; readonly alias: string; readonly to: string }
  | { readonly kind: 'dangling-rules-out'; readonly cause: string }
  | { readonly kind: 'same-name'; readonly name: string }
  | { readonly kind: 'leads-nowhere'; readonly answerId: string }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'loop'; readonly back: string }
  | { readonly kind: 'no-unknown' }
  | { readonly kind: 'unknown-enters-cause'; readonly cause: string }
  | { readonly kind: 'too-few-answers' }
  | { readonly kind: 'one-way'; readonly goto: string }
  | { readonly kind: 'cause-lost'; readonly answerId: string; readonly cause: string; readonly lost: string }
  | { readonly kind: 'no-part'; readonly at: string }
  | { readonly kind: 'no-source'; readonly at: string }
  | { readonly kind: 'unknown-source'; readonly at: string; readonly factId: string }
  | { readonly kind: 'no-expected' }
  | { readonly kind: 'no-role'; readonly at: string }
  | { readonly kind: 'unknown-role'; readonly at: string; readonly role: string }
  | { readonly kind: 'no-undo'; readonly stepId: string }
  | { readonly kind: 'undo-of-nothing'; readonly stepId: string }
  | { readonly kind: 'no-widens'; readonly stepId: string }
  | { readonly kind: 'widens-nothing'; readonly stepId: string }
  | { readonly kind: 'dangling-proof'; readonly stepId: string; readonly proof: string }
  | { readonly kind: 'unproven-widening'; readonly stepId: string; readonly way: string }
  | { readonly kind: 'widening-command'; readonly at: string; readonly words: string }
  | { readonly kind: 'no-put-back' }
  | { readonly kind: 'put-back-of-nothing' }
  | { readonly kind: 'no-review-date' }
  | { readonly kind: 'no-owner' }
  | { readonly kind: 'unknown-observation'; readonly observation: string }
  | { readonly kind: 'observation-redefined'; readonly observation: string; readonly at: string }
  | { readonly kind: 'dangling-goes-with'; readonly answerId: string; readonly name: string }
  | { readonly kind: 'goes-with-all'; readonly answerId: string; readonly observation: string }
  | { readonly kind: 'never-met'; readonly answerId: string; readonly observation: string }
  | { readonly kind: 'contradicted-way' }
  | { readonly kind: 'missing-article'; readonly article: string }
  | { readonly kind: 'empty-text'; readonly at: string }
  | { readonly kind: 'too-long'; readonly at: string; readonly length: number; readonly most: number }
  | { readonly kind: 'long-sentence'; readonly at: string; readonly words: number; readonly most: number }
  | { readonly kind: 'undeclared-blank'; readonly at: string; readonly blank: string }
  | { readonly kind: 'unused-blank'; readonly blank: string }
  | { readonly kind: 'repeated-step'; readonly stepId: string }
  | { readonly kind: 'too-many-questions'; readonly most: number }
  | { readonly kind: 'miscounted-causes'; readonly counted: number }
);

/** The code of a fault. */
export type ProblemKind = ArticleProblem['kind'];

/** At most this many questions before the first cause, escalation or referral. */
export const questionsAtMost = 9;

/** Where the fault is and what to do about it, for the author. */
export function describeProblem(article: Pick<Article, 'id'>, problem: ArticleProblem): string {
  return `${article.id} › ${problem.nodeId}: ${adviceOn(problem)}`;
}

/** What is wrong and what to do about it, in a sentence that begins small. */
export function adviceOn(problem: ArticleProblem): string {
  switch (problem.kind) {
    case 'bad-id':
      return `“${problem.id}” cannot be an id. Start with a letter, use a-z, 0-9 and -, and none of the words of the address.`;
    case 'reused-id':
      return problem.as === 'alias'
        ? `“${problem.id}” is the old name of something else, and old links lead there. Take another id.`
        : `“${problem.id}” is retired, and old links still name it. Take another id.`;
    case 'observation-id':
      return 'an observation of the catalogue has this name, and the node does not ask it. Rename the node.';
    case 'misnamed-article':
      return `the catalogue lists it as “${problem.listedAs}”. Folder, id and line in the catalogue bear one name.`;
    case 'unreadable':
      return `it cannot be read: ${problem.message}`;
    case 'dangling-goto':
      return `a goto names “${problem.goto}”, which is no node of this article. Correct it.`;
    case 'dangling-about':
      return `about names “${problem.about}”, which is no question of this article. Correct it.`;
    case 'dangling-alias':
      return `the alias “${problem.alias}” leads to “${problem.to}”, which is not there. Correct it, or retire the old name.`;
    case 'dangling-rules-out':
      return `rulesOut names “${problem.cause}”, which is no cause of this article. Correct it.`;
    case 'same-name':
      return `its answer would stand in a link under “${problem.name}”, which another node uses. Rename one.`;
    case 'leads-nowhere':
      return problem.answerId === 'not-fixed'
        ? 'a person whom this did not help is stuck. Give notFixed the next check.'
        : `the answer “${problem.answerId}” leads nowhere. Give it a goto, or the question an otherwise.`;
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
    case 'no-part':
      return `${problem.at} is missing. Write it.`;
    case 'no-source':
      return `${problem.at} rests on nothing. Name the fact that it comes from.`;
    case 'unknown-source':
      return `${problem.at} names the fact “${problem.factId}”, which is not in the registry. Correct the number, or write the fact down.`;
    case 'no-expected':
      return 'nothing says how one sees that it worked. Write the expected observation.';
    case 'no-role':
      return `${problem.at} does not say who does it. Name a role.`;
    case 'unknown-role':
      return `${problem.at} names “${problem.role}”, which is no role of the catalogue. Correct it.`;
    case 'no-undo':
      return `the step “${problem.stepId}” does not say how to undo it. Write undo (that no source gives one is also a statement), or changesNothing: true.`;
    case 'undo-of-nothing':
      return `the step “${problem.stepId}” changes nothing and has an undo. Delete one of the two.`;
    case 'no-widens':
      return `the step “${problem.stepId}” does not say whether it opens something up. Write widens: false, or name in provenBy what proves for whom.`;
    case 'widens-nothing':
      return `the step “${problem.stepId}” changes nothing and says what it opens up. Delete one of the two.`;
    case 'dangling-proof':
      return `the step “${problem.stepId}” is to be proven by “${problem.proof}”, which is no question of this article and no step of this cause. Correct it.`;
    case 'unproven-widening':
      return `the step “${problem.stepId}” opens something up before it is proven for whom: no step in its provenBy comes before it, and “${problem.way}” leads here past the questions. Ask on every way, or look in a step before.`;
    case 'widening-command':
      return `${problem.at} opens something up (${problem.words}), and it is not said there. Write widens with its provenBy, or, where it is only to look, isSafe: false and putBack.`;
    case 'no-put-back':
      return 'how to find out changes something and does not say how to put it back. Write putBack, or isSafe: true where it only looks.';
    case 'put-back-of-nothing':
      return 'how to find out only looks and has a putBack. Delete it, or write isSafe: false.';
    case 'no-review-date':
      return 'there is no day on which it was reviewed. Write reviewedOn as year-month-day.';
    case 'no-owner':
      return 'nobody keeps it right. Name a role as its owner.';
    case 'unknown-observation':
      return `it asks “${problem.observation}”, which is no observation of the catalogue. Correct it.`;
    case 'observation-redefined':
      return `it asks the observation “${problem.observation}” with its own ${problem.at}. Use ask(), or ask something of your own.`;
    case 'dangling-goes-with':
      return `goesWith of the answer “${problem.answerId}” names “${problem.name}”, which is not there or cannot be named. Correct it.`;
    case 'goes-with-all':
      return `the answer “${problem.answerId}” goes with every answer to “${problem.observation}”, so this says nothing. Delete it or leave out what it does not go with.`;
    case 'never-met':
      return `the answer “${problem.answerId}” says what it goes with of “${problem.observation}”, and nobody is ever asked both. Delete it, or ask both in one article or in triage.`;
    case 'contradicted-way':
      return 'every way here gives two answers that do not go together. Lead another answer here, or correct what goes with what.';
    case 'missing-article':
      return `it refers to the article “${problem.article}”, which is not in the catalogue. Correct it, or say where to look instead.`;
    case 'empty-text':
      return `${problem.at} says nothing. Write it or delete it.`;
    case 'too-long':
      return `${problem.at} has ${problem.length} characters. Shorten it to ${problem.most}, or make two of it.`;
    case 'long-sentence':
      return `${problem.at} has a sentence of ${problem.words} words. Make two of it; ${problem.most} words are the most.`;
    case 'undeclared-blank':
      return `${problem.at} holds “${problem.blank}”, which looks like a blank and is none. Declare it, correct it, or list it among the literal words.`;
    case 'unused-blank':
      return `the blank “${problem.blank}” stands in no command and no menu path. Delete it.`;
    case 'repeated-step':
      return `two steps have the id “${problem.stepId}”. Rename one.`;
    case 'too-many-questions':
      return `up to ${problem.most} questions before the first cause, escalation or referral. Ask at most ${questionsAtMost}.`;
    case 'miscounted-causes':
      return `the summary does not count ${problem.counted} causes. Correct it.`;
  }
}
