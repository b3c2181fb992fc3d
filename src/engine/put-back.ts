import type { ArticleNode } from '../model/article-node.ts';
import type { Case } from '../model/case.ts';
import type { Moment } from '../model/moment.ts';
import type { Statement } from '../model/statement.ts';
import type { ArticleCore } from './article-core.ts';
import { askableIn } from './asked.ts';
import { stepKey } from './case.ts';
import { checklistOf } from './checklist-of.ts';
import { ownValue } from './own-value.ts';
import type { Place } from './replay.ts';

/** Something that was changed only in order to look or to try. */
export type PutBack = {
  /** What a case keeps it under: the name of the question, or the key of the step. */
  readonly key: string;
  /** The question or the step that it was changed for. */
  readonly changedFor: string;
  readonly statement: Statement;
  /** When it was put back; none while it still stands. */
  readonly at: Moment | undefined;
};

/** What a case says that was done. */
export type DoneSoFar = Pick<Case, 'steps' | 'putBack'>;

/** The nodes in which something may have been changed, each once: questions answered on the trail or off it, then causes with steps carried out. */
export function nodesActedOn(article: ArticleCore, place: Pick<Place, 'trail' | 'offTrail'>, done: DoneSoFar): string[] {
  return [...new Set([...questionsAnswered(article, place), ...stepsCarriedOut(article, done)].map(({ nodeId }) => nodeId))];
}

/**
 * What may have to be put back, and when it was: for each question that was answered, with unknown too, and for each step that
 * is done, failed or waiting. Whoever changes an earlier answer has changed nothing on the server, so what lies off the trail
 * counts too. `nodeOf` gives a node, or nothing where it is not here.
 */
export function listPutBacks(
  article: ArticleCore,
  place: Pick<Place, 'trail' | 'offTrail'>,
  done: DoneSoFar,
  nodeOf: (nodeId: string) => ArticleNode | undefined,
): PutBack[] {
  const ofQuestions = questionsAnswered(article, place).flatMap(({ nodeId, key }) => {
    const node = nodeOf(nodeId);
    return node?.kind === 'question' ? [{ key, changedFor: node.prompt, statement: node.howToFind.putBack }] : [];
  });
  const ofSteps = stepsCarriedOut(article, done).flatMap(({ nodeId, key, stepId }) => {
    const node = nodeOf(nodeId);
    const step = checklistOf(node).find(({ id }) => id === stepId);
    return step === undefined ? [] : [{ key, changedFor: step.text, statement: step.putBack }];
  });
  const listed = new Map<string, PutBack>();
  for (const { key, changedFor, statement } of [...ofQuestions, ...ofSteps]) {
    if (statement !== undefined && !listed.has(key)) {
      listed.set(key, { key, changedFor, statement, at: ownValue(done.putBack, key) });
    }
  }
  return [...listed.values()];
}

function questionsAnswered(article: ArticleCore, { trail, offTrail }: Pick<Place, 'trail' | 'offTrail'>) {
  const aside = offTrail.flatMap((asked) => {
    const nodeId = askableIn(article).get(asked)?.nodeId;
    return nodeId === undefined ? [] : [{ nodeId, asked }];
  });
  return [...trail, ...aside]
    .filter(({ nodeId }) => ownValue(article.nodes, nodeId)?.kind === 'question')
    .map(({ nodeId, asked }) => ({ nodeId, key: asked }));
}

function stepsCarriedOut(article: ArticleCore, { steps }: DoneSoFar) {
  return [...askableIn(article)].flatMap(([asked, { nodeId }]) =>
    Object.entries(steps)
      .filter(([key, { state }]) => key.startsWith(stepKey(asked, '')) && state !== 'skipped')
      .map(([key]) => ({ nodeId, key, stepId: key.slice(asked.length + 1) })),
  );
}
