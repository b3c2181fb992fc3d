import type { Observations } from '../../model/article/observation.ts';
import type { ArticleCore } from '../article/article-core.ts';
import { ownNamesOf, withoutClaims } from './own-names.ts';

const besideByArticle = new WeakMap<ArticleCore, WeakMap<Observations, Observations>>();

/**
 * The observations that a link can name beside what the article asks itself. In a pack that is not home a node may have the
 * name of an observation of the home pack, and in a link to that article the name means the node, and so do the names that
 * its nodes had: such an observation is left out, and nothing is said to go with it.
 */
export function observationsBeside(article: ArticleCore, observations: Observations): Observations {
  if (article.pack === undefined) {
    return observations;
  }
  const known = besideByArticle.get(article) ?? new WeakMap<Observations, Observations>();
  besideByArticle.set(article, known);
  const beside = known.get(observations) ?? findBeside(article, observations);
  known.set(observations, beside);
  return beside;
}

function findBeside(article: ArticleCore, observations: Observations): Observations {
  const own = namesMeantHere(article);
  return Object.fromEntries(
    Object.entries(observations)
      .filter(([id]) => !own.has(id))
      .map(([id, observation]) => [
        id,
        observation.goesWith === undefined ? observation : { ...observation, goesWith: withoutClaims(observation.goesWith, own) },
      ]),
  );
}

function namesMeantHere(article: ArticleCore): ReadonlySet<string> {
  const former = [...Object.keys(article.aliases ?? {}), ...Object.keys(article.retired ?? {})].map((name) => name.split('=')[0] ?? name);
  const asked = new Set(Object.values(article.nodes).flatMap((node) => (node.kind === 'question' ? [node.asks] : [])));
  return new Set([...ownNamesOf(article), ...former.filter((name) => !asked.has(name))]);
}
