/** What becomes of a name of an observation, a role or an article, and of the number of a fact. */
export type Renaming = { readonly name: (name: string) => string; readonly fact: (fact: string) => string };

// Texts that name something by these fields; a record that has one of them as a key holds no text there.
const nameFields: ReadonlySet<string> = new Set(['article', 'asks', 'observation', 'owner', 'procedure', 'role', 'takesCalls', 'versions']);
// What is keyed by old names of an article is no field; see `scopeAliases`.
const leftAlone: ReadonlySet<string> = new Set(['aliases', 'retired']);

/**
 * The same part of a pack with everything that it names called otherwise: observations, roles, articles and facts. What is
 * named inside one article only, such as its nodes, steps and answers, stays.
 */
export function renameNames<T>(part: T, renaming: Renaming): T {
  return rename(part, '', renaming) as T;
}

function rename(value: unknown, field: string, renaming: Renaming): unknown {
  if (typeof value === 'string') {
    return nameFields.has(field) || (field === 'to' && !value.includes(':')) ? renaming.name(value) : value;
  }
  if (Array.isArray(value)) {
    return field === 'sources' ? value.map(renaming.fact) : value.map((one) => rename(one, '', renaming));
  }
  if (typeof value !== 'object' || value === null || leftAlone.has(field)) {
    return value;
  }
  if (field === 'goesWith') {
    return mapEntries(value, (answerId, others: object) => [answerId, mapEntries(others, (name, ids) => [renaming.name(name), ids])]);
  }
  if (field === 'rulesOut') {
    return mapEntries(value, (causeId, sources: string[]) => [causeId, sources.map(renaming.fact)]);
  }
  return mapEntries(value, (key, one) => [key, rename(one, key, renaming)]);
}

function mapEntries<V>(record: object, map: (key: string, value: V) => readonly [string, unknown]): object {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => map(key, value)));
}
