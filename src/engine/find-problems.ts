import type { Article } from '../model/article.ts';
import type { ArticleNode } from '../model/article-node.ts';
import type { ArticleProblem } from './article-problem.ts';
import { findCauseProblems } from './cause-problems.ts';
import { findIdProblems } from './id-problems.ts';
import { findMissingParts, findMissingPartsOfNode, isWhole } from './missing-parts.ts';
import { blanksOf } from './node-blanks.ts';
import { findPutBackProblems } from './put-back-problems.ts';
import { rememberForNode } from './remember-for-node.ts';
import { findTextProblems, findTextProblemsAbout } from './text-problems.ts';
import { findWayProblems } from './way-problems.ts';
import { findUnsaidWidenings } from './widening-problems.ts';

/**
 * Every fault of an article that can be seen without the rest of the catalogue; none for a good one. Faults of the flow are
 * looked for once the ways all lead somewhere, because only then there is a machine.
 */
export function findProblems(article: Article): ArticleProblem[] {
  const missing = findMissingParts(article);
  if (article.nodes === undefined) {
    return missing;
  }
  const inNodes = Object.entries(article.nodes).flatMap(([nodeId, node]) => findNodeProblems(node, nodeId));
  const areNodesWhole = isWhole(inNodes);
  return [
    ...missing,
    ...(isWhole(missing) ? findTextProblemsAbout(article) : []),
    ...(isWhole(missing) && areNodesWhole ? findUnusedBlanks(article) : []),
    ...inNodes,
    ...(areNodesWhole ? [...findIdProblems(article), ...findCauseProblems(article), ...findWayProblems(article)] : []),
  ];
}

const findNodeProblems = rememberForNode((node, nodeId: string) => {
  const missing = findMissingPartsOfNode(nodeId, node);
  return isWhole(missing) ? [...missing, ...findChangeProblems(nodeId, node), ...findTextProblems(nodeId, node)] : missing;
});

/** What is not said of something that is changed: what it opens up, and how it is put back. */
function findChangeProblems(nodeId: string, node: ArticleNode): ArticleProblem[] {
  return node.kind === 'question' ? findPutBackProblems(nodeId, node) : node.kind === 'cause' ? findUnsaidWidenings(nodeId, node) : [];
}

const findBlanks = rememberForNode((node, blanks: Article['blanks']) => Object.keys(blanksOf(node, blanks)));

function findUnusedBlanks(article: Article): ArticleProblem[] {
  const used = new Set(Object.values(article.nodes).flatMap((node) => findBlanks(node, article.blanks)));
  return Object.keys(article.blanks)
    .filter((blank) => !used.has(blank))
    .map((blank) => ({ kind: 'unused-blank', nodeId: 'about', blank }));
}
