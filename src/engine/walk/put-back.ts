import type { ArticleNode } from '../../model/article/article-node.ts';
import type { Statement } from '../../model/article/statement.ts';
import type { Case } from '../../model/case/case.ts';
import type { Moment } from '../../model/case/moment.ts';
import type { ArticleCore } from '../article/article-core.ts';
import { checklistOf } from '../article/checklist-of.ts';
import { joinScope } from '../article/scope-of.ts';
import { stepKey } from '../case/case.ts';
import { ownValue } from '../data/own-value.ts';
import { askableIn, namesOf } from './asked.ts';
import type { Place } from './replay.ts';

/** Something that was changed only in order to look or to try. */
export type PutBack = {
  /** What a case keeps it under: the name of the question, or the key of the step. */
  readonly key: string;
  /** The question or the step that it was changed for. */
  readonly changedFor: string;
  readonly statement: Statement & { readonly at?: string };
  /** When it was put back; none while it still stands. */
  readonly at: Moment | undefined;
  /** There where it was only looked at how the answer is found out: it may not have been changed yet. */
  readonly isPerhaps?: true;
  /** There from the node on that it names as the one where it is due. */
  readonly isDue?: true;
};

/** What a case says that was done. */
export type DoneSoFar = Pick<Case, 'steps' | 'putBack'> & {
  /** The nodes that it stood at, also those that were left without an answer. */
  readonly reached?: readonly string[];
};

type Walked = Pick<Place, 'nodeId' | 'trail' | 'offTrail'>;

/** The nodes in which something may have been changed, each once: questions answered, open or left again, then causes with steps carried out. */
export function nodesActedOn(article: ArticleCore, place: Walked, done: DoneSoFar): string[] {
  const questions = [...questionsAnswered(article, place), ...questionsLookedAt(article, place, done)];
  return [...new Set([...questions, ...stepsCarriedOut(article, done)].map(({ nodeId }) => nodeId))];
}

/**
 * What may have to be put back, and when it was: for each question that was answered, with unknown too, for the open one and
 * those that the case left without an answer, and for each step that is done, failed or waiting. Whoever changes an earlier
 * answer has changed nothing on the server, so what lies off the trail counts too. `nodeOf` gives a node, or nothing where it
 * is not here.
 */
export function listPutBacks(
  article: ArticleCore,
  place: Walked,
  done: DoneSoFar,
  nodeOf: (nodeId: string) => ArticleNode | undefined,
): PutBack[] {
  const ofQuestion = ({ nodeId, key }: Looked, isPerhaps: boolean) => {
    const node = nodeOf(nodeId);
    return node?.kind === 'question' ? [{ key, changedFor: node.prompt, statement: node.howToFind.putBack, isPerhaps }] : [];
  };
  const ofQuestions = [
    ...questionsAnswered(article, place).flatMap((question) => ofQuestion(question, false)),
    ...questionsLookedAt(article, place, done).flatMap((question) => ofQuestion(question, true)),
  ];
  const ofSteps = stepsCarriedOut(article, done).flatMap(({ nodeId, key, stepId }) => {
    const node = nodeOf(nodeId);
    const step = checklistOf(node).find(({ id }) => id === stepId);
    return step === undefined ? [] : [{ key, changedFor: joinScope(step), statement: step.putBack, isPerhaps: false }];
  });
  const stoodAt = new Set([place.nodeId, ...place.trail.map(({ nodeId }) => nodeId)]);
  const listed = new Map<string, PutBack>();
  for (const { key, changedFor, statement, isPerhaps } of [...ofQuestions, ...ofSteps]) {
    if (statement !== undefined && !listed.has(key)) {
      const isDue = statement.at !== undefined && stoodAt.has(statement.at);
      const when = { ...(isPerhaps ? { isPerhaps } : {}), ...(isDue ? { isDue } : {}) };
      listed.set(key, { key, changedFor, statement, at: ownValue(done.putBack, key), ...when });
    }
  }
  return [...listed.values()];
}

type Looked = { readonly nodeId: string; readonly key: string };

function questionsAnswered(article: ArticleCore, { trail, offTrail }: Walked): Looked[] {
  // At which of the questions that ask it one looked, an answer does not say.
  const named =
    offTrail.length === 0 ? [] : Object.entries(article.nodes).map(([nodeId, node]) => [nodeId, namesOf(article, nodeId, node)] as const);
  const aside = offTrail.flatMap((asked) => named.flatMap(([nodeId, names]) => (names.includes(asked) ? [{ nodeId, asked }] : [])));
  return [...trail, ...aside]
    .filter(({ nodeId }) => ownValue(article.nodes, nodeId)?.kind === 'question')
    .map(({ nodeId, asked }) => ({ nodeId, key: asked }));
}

// From its node on, answered or not: whoever went back from it may have changed something there before.
function questionsLookedAt(article: ArticleCore, place: Walked, { reached = [] }: DoneSoFar): Looked[] {
  const answered = new Set(questionsAnswered(article, place).map(({ nodeId }) => nodeId));
  return [...new Set([place.nodeId, ...reached])].flatMap((nodeId) => {
    const node = ownValue(article.nodes, nodeId);
    const [key] = node?.kind === 'question' && !answered.has(nodeId) ? namesOf(article, nodeId, node) : [];
    return key === undefined ? [] : [{ nodeId, key }];
  });
}

function stepsCarriedOut(article: ArticleCore, { steps }: DoneSoFar) {
  return [...askableIn(article)].flatMap(([asked, { nodeId }]) =>
    Object.entries(steps)
      .filter(([key, { state }]) => key.startsWith(stepKey(asked, '')) && state !== 'skipped')
      .map(([key]) => ({ nodeId, key, stepId: key.slice(asked.length + 1) })),
  );
}
