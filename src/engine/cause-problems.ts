import type { Article } from '../model/article.ts';
import type { ArticleProblem } from './article-problem.ts';

/** What is wrong with the causes of an article beside their words and ways: steps of one id, what they rule out, how many there are. */
export function findCauseProblems(article: Article): ArticleProblem[] {
  const causes = Object.entries(article.nodes).flatMap(([nodeId, node]) => (node.kind === 'cause' ? [{ nodeId, ...node }] : []));
  const inCauses = causes.flatMap(({ nodeId, resolution, rulesOut }): ArticleProblem[] => {
    const ids = resolution.map(({ id }) => id);
    const astray = Object.keys(rulesOut ?? {}).filter((cause) => article.nodes[cause]?.kind !== 'cause');
    return [
      ...[...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map(
        (stepId) => ({ kind: 'repeated-step', nodeId, stepId }) as const,
      ),
      ...astray.map((cause) => ({ kind: 'dangling-rules-out', nodeId, cause }) as const),
    ];
  });
  const isCounted = causes.length === article.causes;
  return [...inCauses, ...(isCounted ? [] : [{ kind: 'miscounted-causes', nodeId: 'about', counted: causes.length } as const])];
}
