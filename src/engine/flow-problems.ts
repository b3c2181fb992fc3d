import type { Article } from '../model/article.ts';
import type { Question } from '../model/question.ts';
import { type ArticleProblem, questionsAtMost } from './article-problem.ts';
import type { ArticleMachine } from './compile-article.ts';
import { findContradictedWays } from './contradicted-ways.ts';
import { furtherQuestions } from './further-questions.ts';
import { type Exit, exitsFrom, nodeAt } from './machine-steps.ts';
import { causesReachableFrom, reachableFrom } from './reachable.ts';

/** The faults of an article's ways, found on its machine. */
export function findFlowProblems(article: Article, machine: ArticleMachine): ArticleProblem[] {
  const reached = reachableFrom(machine, article.start);
  const loops = findLoops(machine);
  const most = loops.length > 0 ? 0 : 1 + furtherQuestions(machine, article.start).most;
  return [
    ...Object.keys(article.nodes)
      .filter((nodeId) => !reached.has(nodeId))
      .map((nodeId): ArticleProblem => ({ kind: 'unreachable', nodeId })),
    ...loops,
    ...Object.entries(article.nodes).flatMap(([nodeId, node]) =>
      node.kind === 'question' ? findQuestionProblems(machine, nodeId, node) : [],
    ),
    ...findContradictedWays(machine, article.start),
    ...(most > questionsAtMost ? [{ kind: 'too-many-questions', nodeId: article.start, most } as const] : []),
  ];
}

function findLoops(machine: ArticleMachine): ArticleProblem[] {
  return Object.keys(machine.states).flatMap((nodeId) => {
    const back = exitsFrom(machine, nodeId).find(({ to }) => reachableFrom(machine, to).has(nodeId));
    return back === undefined ? [] : [{ kind: 'loop', nodeId, back: back.to } as const];
  });
}

function findQuestionProblems(machine: ArticleMachine, nodeId: string, question: Question): ArticleProblem[] {
  const exits = exitsFrom(machine, nodeId);
  const unknown = exits.find(({ answerId }) => answerId === 'unknown');
  const told = exits.filter(({ answerId }) => answerId !== 'unknown');
  const [first, ...others] = new Set(told.map(({ to }) => to));
  const entersCause = unknown !== undefined && nodeAt(machine, unknown.to)?.kind === 'cause';
  const cannotChoose = Object.keys(question.answers).filter((answerId) => answerId !== 'unknown').length < 2;
  return [
    ...(unknown === undefined ? [{ kind: 'no-unknown', nodeId } as const] : []),
    ...(entersCause ? [{ kind: 'unknown-enters-cause', nodeId, cause: unknown.to } as const] : []),
    ...(cannotChoose ? [{ kind: 'too-few-answers', nodeId } as const] : []),
    ...(first !== undefined && others.length === 0 && !cannotChoose ? [{ kind: 'one-way', nodeId, goto: first } as const] : []),
    ...told.flatMap((exit) => findLostCauses(machine, nodeId, exit)),
  ];
}

function findLostCauses(machine: ArticleMachine, nodeId: string, { answerId, to }: Exit): ArticleProblem[] {
  const cause = nodeAt(machine, to);
  if (cause?.kind !== 'cause') {
    return [];
  }
  const left = causesReachableFrom(machine, to);
  return [...causesReachableFrom(machine, nodeId)]
    .filter((other) => !left.has(other) && !Object.hasOwn(cause.rulesOut ?? {}, other))
    .map((lost) => ({ kind: 'cause-lost', nodeId, answerId, cause: to, lost }));
}
