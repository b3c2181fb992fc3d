import { examineArticles } from '../../engine/check/examine-articles.ts';
import { type KnownToProgram, surroundingsOf } from '../../engine/check/surroundings-of.ts';
import type { Article } from '../../model/article/article.ts';
import type { Facts } from '../../model/article/fact.ts';
import type { Observation } from '../../model/article/observation.ts';
import type { SharedFile } from '../../model/pack/pack-files.ts';
import type { PackFault } from '../fault.ts';
import { mapRecord } from '../map-record.ts';
import type { ReadArticle } from '../read/read-article.ts';
import type { PackHead } from '../read/read-pack.ts';
import type { Lent } from '../scope/lent-names.ts';

/** What the rules say against one article of a pack, as it is written: what it takes of other packs bears their names there. */
export function examineOne(
  { pack, shared, former, named }: PackHead,
  id: string,
  read: ReadArticle,
  known: KnownToProgram,
  lent: ReadonlyMap<string, Lent>,
): readonly PackFault[] {
  if (read.faults !== undefined) {
    return read.faults;
  }
  const { article, file } = read;
  const { tools = [], uses = [] } = pack;
  const used = uses.flatMap((packId) => {
    const own = lent.get(packId);
    return own === undefined ? [] : [{ packId, ...own }];
  });
  const outside = (ids: (one: Lent) => readonly string[]) => used.flatMap((one) => ids(one).map((each) => `${one.packId}.${each}`));
  const told = surroundingsOf(
    {
      packId: pack.id,
      articleIds: new Set([...pack.articles, ...outside((one) => one.articleIds)]),
      observations: mapRecord(named.observations as Readonly<Record<string, Observation>>, (name, one) => [
        name,
        { ...one, ...observedIn(shared, name), id: name },
      ]),
      roles: new Set([...Object.keys(shared.roles), ...outside((one) => one.roles)]),
      facts: { ...shared.facts, ...file.facts, ...factsOutside(used, article) },
      leftOut: { ...shared.leftOut, ...file.leftOut },
      signs: file.signs === undefined ? [] : [{ articleId: id, signs: file.signs }],
      keys: file.keys === undefined ? [] : [{ articleId: id, keys: file.keys }],
      overlays: [],
      former,
      takeAlong: file.takeAlong === undefined ? {} : { [id]: file.takeAlong },
      literalWords: new Set(shared.literalWords),
    },
    { ...known, tools: new Set(tools.filter((tool) => known.tools.has(tool))) },
  );
  // What can be asked beside what, only all articles together tell.
  const around = { ...told, meetings: [new Set(Object.keys(told.observations))] };
  const [health] = examineArticles([{ listedAs: id, article }], around, false);
  return (health?.faults ?? []).map(({ nodeId, says }) => ({
    file: `articles/${id}.json`,
    path: nodeId === 'about' ? '' : `nodes.${nodeId}`,
    says: says.replace(/\.$/, ''),
  }));
}

// The own ones with their shared parts filled in.
function observedIn({ observations }: SharedFile, name: string): object {
  return Object.hasOwn(observations, name) ? (observations[name] ?? {}) : {};
}

// What an observation of another pack rests on stands in that pack.
function factsOutside(used: readonly { packId: string }[], article: Article): Facts {
  const said = [...JSON.stringify(article).matchAll(/"sources":(\[[^\]]*\])/g)].flatMap(([, list = '[]']): string[] => JSON.parse(list));
  const outside = said.filter((fact) => used.some(({ packId }) => fact.startsWith(`${packId}.`)));
  return Object.fromEntries(outside.map((fact) => [fact, { says: fact, kinds: ['public'] }]));
}
