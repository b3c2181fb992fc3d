import type { Fact } from '../../model/article/fact.ts';
import type { Observations } from '../../model/article/observation.ts';
import { type Lent, lentNames } from '../scope/lent-names.ts';

/** The packs that are here beside the one that is looked at, by their ids: what it may name where its `uses` says so. */
export type PacksBeside = ReadonlyMap<string, Lent & { readonly facts: Readonly<Record<string, Fact>> }>;

/** What a pack finds in the packs that it uses, under `pack.name`. */
export type Outside = {
  readonly observations: Observations;
  readonly facts: Readonly<Record<string, Fact>>;
  readonly articleIds: readonly string[];
  readonly roles: readonly string[];
};

/** What the rules have to know of the packs that a pack uses. */
export function listOutside(uses: readonly string[], beside: PacksBeside): Outside {
  const used = uses.flatMap((id) => {
    const own = beside.get(id);
    return own === undefined ? [] : [{ id, ...own }];
  });
  return {
    observations: lentNames(uses, beside).observations as Observations,
    facts: Object.assign({}, ...used.map(({ id, facts }) => prefixed(id, facts))),
    articleIds: used.flatMap(({ id, articleIds }) => articleIds.map((articleId) => `${id}.${articleId}`)),
    roles: used.flatMap(({ id, roles }) => roles.map((role) => `${id}.${role}`)),
  };
}

function prefixed<T>(id: string, record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([name, one]) => [`${id}.${name}`, one]));
}
