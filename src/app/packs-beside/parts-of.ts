import { packId as home } from 'virtual:pack/named';
import type { ReactNode } from 'react';
import { writeFactWords } from '../../engine/fact-words.ts';
import { observationsBeside } from '../../engine/observations-beside.ts';
import { splitArticle } from '../../engine/split-article.ts';
import type { Observations } from '../../model/observation.ts';
import type { OpenedArticle, OpenPack } from '../../packs/doors/open-pack.ts';
import { scopeKeys } from '../../packs/scope/scope-keys.ts';
import type { ArticleParts } from '../article-parts.ts';

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
