import type { Fact } from '../../model/fact.ts';
import type { Observations } from '../../model/observation.ts';
import { lentOf, type PackHead } from '../read-pack.ts';
import { type Lent, lentNames } from '../scope/lent-names.ts';

/** The packs that are here beside the one that is looked at, by their ids: what it may name where its `uses` says so. */
export type PacksBeside = ReadonlyMap<string, PackHead>;

/** What a pack finds in the packs that it uses, under `pack.name`. */
export type Outside = {
  readonly observations: Observations;
  readonly facts: Readonly<Record<string, Fact>>;
  readonly articleIds: readonly string[];
  readonly roles: readonly string[];
};

/** What is lent to the reader of a pack. */
export function lentBy(beside: PacksBeside): Map<string, Lent> {
  return new Map([...beside].map(([id, head]) => [id, lentOf(head)]));
}

/** What the rules have to know of the packs that a pack uses. */
export function listOutside(uses: readonly string[], beside: PacksBeside): Outside {
  const used = uses.flatMap((id) => {
    const head = beside.get(id);
    return head === undefined ? [] : [{ id, ...head }];
  });
  return {
    observations: lentNames(uses, lentBy(beside)).observations as Observations,
    facts: Object.assign({}, ...used.map(({ id, shared }) => prefixed(id, shared.facts))),
    articleIds: used.flatMap(({ id, pack }) => pack.articles.map((articleId) => `${id}.${articleId}`)),
    roles: used.flatMap(({ id, shared }) => Object.keys(shared.roles).map((role) => `${id}.${role}`)),
  };
}

function prefixed<T>(id: string, record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([name, one]) => [`${id}.${name}`, one]));
}
