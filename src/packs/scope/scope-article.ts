import { ownNamesOf, withoutClaims } from '../../engine/walk/own-names.ts';
import type { Article, Blank, PackMark } from '../../model/article/article.ts';
import type { Signs } from '../../model/article/sign.ts';
import type { PackFault } from '../fault.ts';
import type { ReadArticle } from '../read/read-article.ts';
import { type Naming, namesOfProgram, qualify } from './qualified.ts';
import { renameNames } from './rename-names.ts';

/** An article of a pack that is not home, by the names that the program has for it; or what is wrong with its names. */
export type ScopedArticle =
  | { readonly article: Article; readonly signs: Signs['signs'] | undefined; readonly faults?: undefined }
  | { readonly faults: readonly PackFault[] };

/**
 * Gives an article its names in the program: what it shares with others is `pack.name`, its nodes and what they ask
 * themselves stay its own. Whose it is stands with it. Naming a pack that `uses` does not name is a fault, and so is a node
 * that asks itself under the name of an observation of the home pack that the article asks as well.
 */
export function scopeArticle(read: ReadArticle, naming: Naming, mark: PackMark): ScopedArticle {
  if (read.faults !== undefined) {
    return read;
  }
  const { article, file, lentBlanks } = read;
  const path = `articles/${article.id}.json`;
  const strangers = new Set<string>();
  const { name, fact } = namesOfProgram(naming);
  const watched = (said: string) => {
    const [packId = ''] = said.split('.');
    if (said.includes('.') && !naming.uses.includes(packId)) {
      strangers.add(packId);
    }
    return name(said);
  };
  const { nodes, ...rest } = renameNames({ ...article, id: watched(article.id) }, { name: watched, fact });
  const signs = renameNames(file.signs, { name: watched, fact });
  const scoped: Article = {
    ...rest,
    ...(article.aliases === undefined ? {} : { aliases: scopeAliases(article, article.aliases, naming) }),
    ...(article.retired === undefined ? {} : { retired: scopeRetired(article.retired, naming) }),
    blanks: scopeBlanks(article.blanks, lentBlanks, naming),
    pack: mark,
    nodes,
  };
  const own = ownNamesOf(scoped);
  const doubled = Object.entries(scoped.nodes).filter(
    ([, node]) => node.kind === 'question' && node.asks !== undefined && own.has(node.asks),
  );
  const faults = [
    ...[...strangers].map((packId) => ({ path: '', says: `names something of the pack ${packId}, which uses in pack.json does not name` })),
    ...doubled.map(([nodeId]) => ({
      path: `nodes.${nodeId}.asks`,
      says: 'asks what another node of this article is called; rename that node',
    })),
  ];
  return faults.length > 0
    ? { faults: faults.map((fault) => ({ file: path, ...fault })) }
    : { article: { ...scoped, nodes: clearClaims(scoped.nodes, own) }, signs };
}

// An observation of the home pack may go with another one that has the name of a node here.
function clearClaims(nodes: Article['nodes'], own: ReadonlySet<string>): Article['nodes'] {
  return Object.fromEntries(
    Object.entries(nodes).map(([nodeId, node]) => [
      nodeId,
      node.kind === 'question' && node.goesWith !== undefined ? { ...node, goesWith: withoutClaims(node.goesWith, own) } : node,
    ]),
  );
}

function scopeBlanks(blanks: Article['blanks'], lent: Readonly<Record<string, string>>, naming: Naming): Readonly<Record<string, Blank>> {
  return Object.fromEntries(
    Object.entries(blanks).map(([name, blank]) => [
      name,
      { ...blank, keptAs: qualify(Object.hasOwn(lent, name) ? (lent[name] ?? name) : name, naming) },
    ]),
  );
}

/** Old names of questions stand in links as those of nodes or of observations: as each where they can be both. */
function scopeAliases(article: Article, aliases: Readonly<Record<string, string>>, naming: Naming): Record<string, string> {
  const asked = new Set(
    Object.values(article.nodes).flatMap((node) => (node.kind === 'question' && node.asks !== undefined ? [node.asks] : [])),
  );
  const today = (name: string) => {
    const names = new Set([name]);
    for (const one of names) {
      const later = Object.hasOwn(aliases, one) ? aliases[one] : undefined;
      names.add(later ?? one);
    }
    return [...names];
  };
  return Object.fromEntries(
    Object.entries(aliases).flatMap(([before, now]) => {
      const [question = '', answerId] = before.split('=');
      const isAsked = today(question).some((name) => asked.has(name));
      const own: [string, string] = [before, now];
      const asObservation: [string, string] =
        answerId === undefined ? [qualify(before, naming), qualify(now, naming)] : [`${qualify(question, naming)}=${answerId}`, now];
      return isAsked ? [own, asObservation] : [own];
    }),
  );
}

function scopeRetired(retired: Readonly<Record<string, string>>, naming: Naming): Record<string, string> {
  return Object.fromEntries(
    Object.entries(retired).flatMap(([before, words]) => {
      const [question = '', answerId] = before.split('=');
      const outside = qualify(question, naming);
      return [
        [before, words],
        [answerId === undefined ? outside : `${outside}=${answerId}`, words],
      ];
    }),
  );
}
