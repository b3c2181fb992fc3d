import type { Article } from '../model/article.ts';
import type { ArticleNode } from '../model/article-node.ts';
import type { Observation, Observations } from '../model/observation.ts';
import type { Question } from '../model/question.ts';
import type { ArticleProblem } from './article-problem.ts';
import { fillBlanks } from './blanks.ts';
import { findGoesWithProblems, type Meetings } from './goes-with-problems.ts';
import { findMissingParts, findMissingPartsOfNode, isWhole } from './missing-parts.ts';
import { ownValue } from './own-value.ts';
import { commandsOf } from './placed-texts.ts';
import { rememberForNode } from './remember-for-node.ts';
import { statementsAbout, statementsOf } from './statements.ts';
import { findWideningCommands, type WideningCommand } from './widening-commands.ts';

/** What an article may name that stands outside it. */
export type Surroundings = {
  readonly articleIds: ReadonlySet<string>;
  readonly observations: Observations;
  readonly meetings: Meetings;
  readonly roles: ReadonlySet<string>;
  /** The numbers of the registry of facts. */
  readonly factIds: ReadonlySet<string>;
  /** Words in capitals that commands and menu paths mean as they stand. */
  readonly literalWords: ReadonlySet<string>;
  /** Commands that always open something up. */
  readonly wideningCommands: readonly WideningCommand[];
};

/** What an article names of the catalogue and is not there or says something else there. */
export function findCatalogueProblems(article: Article, around: Surroundings): ArticleProblem[] {
  return [
    ...(article.owner ? roleProblems('about', 'owner', article.owner, around) : []),
    ...(isWhole(findMissingParts(article)) ? unknownSources('about', statementsAbout(article), around) : []),
    ...Object.entries(article.nodes).flatMap(([nodeId, node]) => findInNode(node, nodeId, article.blanks, around)),
  ];
}

const findInNode = rememberForNode((node, nodeId: string, blanks: Article['blanks'], around: Surroundings): ArticleProblem[] => {
  if (!isWhole(findMissingPartsOfNode(nodeId, node))) {
    return [];
  }
  const asks = node.kind === 'question' ? node.asks : undefined;
  const refersTo = node.kind === 'referral' ? node.article : undefined;
  const isMissing = refersTo !== undefined && !around.articleIds.has(refersTo);
  return [
    ...rolesOf(node).flatMap(({ at, role }) => roleProblems(nodeId, at, role, around)),
    ...unknownSources(nodeId, statementsOf(node), around),
    ...(Object.hasOwn(around.observations, nodeId) && asks !== nodeId ? [{ kind: 'observation-id', nodeId } as const] : []),
    ...(node.kind === 'question' && asks !== undefined ? observationProblems(nodeId, node, asks, around) : []),
    ...(isMissing ? [{ kind: 'missing-article', nodeId, article: refersTo } as const] : []),
    ...undeclaredBlanks(nodeId, node, blanks ?? {}, around),
    ...findWideningCommands(nodeId, node, around.wideningCommands),
  ];
});

function rolesOf(node: ArticleNode): { at: string; role: string }[] {
  switch (node.kind) {
    case 'question':
      return [{ at: 'how to find out', role: node.howToFind.role }];
    case 'cause':
      return node.resolution.map(({ role }, index) => ({ at: `step ${index + 1}`, role }));
    case 'escalation':
      return [{ at: 'heading', role: node.role }];
    case 'referral':
      return [];
  }
}

function roleProblems(nodeId: string, at: string, role: string | undefined, { roles }: Surroundings): ArticleProblem[] {
  return role === undefined || role === '' || roles.has(role) ? [] : [{ kind: 'unknown-role', nodeId, at, role }];
}

function unknownSources(nodeId: string, placed: ReturnType<typeof statementsOf>, { factIds }: Surroundings): ArticleProblem[] {
  return placed.flatMap(({ at, statement }) =>
    (statement.sources ?? [])
      .filter((factId) => !factIds.has(factId))
      .map((factId): ArticleProblem => ({ kind: 'unknown-source', nodeId, at, factId })),
  );
}

function observationProblems(nodeId: string, question: Question, asks: string, { observations, meetings }: Surroundings): ArticleProblem[] {
  const observation = ownValue(observations, asks);
  if (observation === undefined) {
    return [{ kind: 'unknown-observation', nodeId, observation: asks }];
  }
  // Why it is asked here and how it is found here may differ; what is asked and what one may answer may not.
  return [
    ...(question.prompt === observation.prompt ? [] : [{ kind: 'observation-redefined', nodeId, observation: asks, at: 'words' } as const]),
    ...(hasSameAnswers(question, observation)
      ? []
      : [{ kind: 'observation-redefined', nodeId, observation: asks, at: 'answers' } as const]),
    ...findGoesWithProblems(nodeId, question, observation, observations, meetings),
  ];
}

function hasSameAnswers(question: Question, observation: Observation): boolean {
  const words = ({ answers }: Pick<Question, 'answers'>) =>
    JSON.stringify(Object.entries(answers).map(([answerId, { label, detail }]) => [answerId, label, detail]));
  return words(question) === words(observation);
}

// A word in capitals, one that begins with many, or one in angle brackets.
const looksLikeBlank = /(?<![\w$%-])(?:[A-Z][A-Z0-9_]+(?!\w)|[A-Z]{4}\w*)|<[^<>\s][^<>]*>/g;

function undeclaredBlanks(nodeId: string, node: ArticleNode, blanks: Article['blanks'], { literalWords }: Surroundings): ArticleProblem[] {
  return commandsOf(node).flatMap(({ at, text }) => {
    const literal = fillBlanks(text, blanks, new Map()).filter(({ blank }) => blank === undefined);
    const words = literal.flatMap((part) => part.text.match(looksLikeBlank) ?? []);
    return words
      .filter((word) => !literalWords.has(word))
      .map((blank): ArticleProblem => ({ kind: 'undeclared-blank', nodeId, at, blank }));
  });
}
