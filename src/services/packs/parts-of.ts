import { packId as home } from 'virtual:pack/named';
import type { ReactNode } from 'react';
import { splitArticle } from '../../engine/article/split-article.ts';
import { observationsBeside } from '../../engine/walk/observations-beside.ts';
import { writeFactWords } from '../../engine/words/fact-words.ts';
import type { Observations } from '../../model/article/observation.ts';
import type { OpenedArticle, OpenPack } from '../../packs/doors/open-pack.ts';
import { scopeKeys } from '../../packs/scope/scope-keys.ts';
import type { ArticleParts } from '../articles/article-parts.ts';

/** An article of a pack in the parts that the build makes of ours. `observations` are all that it can be asked about. */
export function partsOf(
  pack: OpenPack,
  { article, keys = [], facts }: Extract<OpenedArticle, { readonly article: unknown }>,
  observations: Observations,
  badge?: ReactNode,
): ArticleParts {
  const { core, details, about } = splitArticle(article);
  return {
    core,
    pieces: [[Object.keys(core.nodes).length, async () => ({ details })]],
    loadAbout: async () => ({ about }),
    other: {
      keys: scopeKeys(keys, article.id, { packId: pack.id, home }, pack.observations),
      badge,
      observations: observationsBeside(core, observations),
      facts: writeFactWords(
        { ...pack.facts, ...facts },
        Object.fromEntries(Object.entries(pack.roles).map(([id, { name }]) => [id, name])),
      ),
    },
  };
}
