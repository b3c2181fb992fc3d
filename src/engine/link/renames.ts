import type { ArticleCore } from '../article/article-core.ts';
import { ownValue } from '../data/own-value.ts';
import { type Askable, aboutOf, namesOf } from '../walk/asked.ts';
import type { Answers } from '../walk/replay.ts';

/** What a name in a link stands for today. */
export type NameToday = {
  readonly asked: string;
  /** Every name that answers of it can be listed under as renamed or retired. */
  readonly names: readonly string[];
};

/** A name and those that it was given since, today's last. Ends also where the aliases run in a circle. */
export function namesSince(article: ArticleCore, name: string): string[] {
  const names = new Set([name]);
  for (const earlier of names) {
    const later = ownValue(article.aliases, earlier);
    if (later !== undefined) {
      names.add(later);
    }
  }
  return [...names];
}

/** Today's id of an answer whose question has borne these names. */
export function answerToday(article: ArticleCore, names: readonly string[], answerId: string): string {
  const ids = new Set([answerId]);
  for (const earlier of ids) {
    const name = names.find((name) => ownValue(article.aliases, `${name}=${earlier}`) !== undefined);
    if (name !== undefined) {
      ids.add(ownValue(article.aliases, `${name}=${earlier}`) ?? earlier);
    }
  }
  return [...ids].at(-1) ?? answerId;
}

/**
 * What a name in a link stands for today. A name that holds a choice, as in `granted-when-blackberry`, follows its node
 * and the answer that was chosen, so that an author lists neither of them once more for each choice. Where two questions
 * could have been the ones that chose, it is the one that the link answers so.
 */
export function nameToday(article: ArticleCore, own: ReadonlyMap<string, Askable>, link: Answers, said: string): NameToday {
  const names = namesSince(article, said);
  const asked = names.at(-1) ?? said;
  const direct = own.get(asked);
  for (const [node, choice] of article.aliases === undefined ? [] : partsOf(said)) {
    const bases = namesSince(article, node);
    const base = bases.at(-1) ?? node;
    const choosers = aboutOf(article.nodes[own.get(base)?.nodeId ?? '']).map((chooser) => everyNameOf(article, chooser));
    const chosen = choosers.filter((chooser) => chooser.some((name) => link.get(name) === choice));
    const held = [...chosen, ...(direct === undefined ? choosers : [])]
      .map((chooser) => `${base}-${answerToday(article, chooser, choice)}`)
      .find((name) => own.has(name));
    if (held !== undefined) {
      return { asked: held, names: bases };
    }
  }
  return { asked, names: direct === undefined ? names : [...names, ...ownNameAt(article, direct.nodeId)] };
}

/** The words that a node or a question had before it was removed. */
export function wordsBefore(article: ArticleCore, said: string): string | undefined {
  return namesSince(article, said)
    .map((name) => ownValue(article.retired, name))
    .find((words) => words !== undefined);
}

/** The same for a name under which an answer stands in a link; of one that holds a choice, the words of its node. */
export function wordsOfGone(article: ArticleCore, said: string): string | undefined {
  return [said, ...partsOf(said).map(([node]) => node)].map((name) => wordsBefore(article, name)).find((words) => words !== undefined);
}

/** Every way to read a name as a node and a choice: `a-b-c` as `a-b` and `c`, then as `a` and `b-c`. */
function partsOf(name: string): [node: string, choice: string][] {
  const words = name.split('-');
  return words
    .slice(1)
    .map((_, index): [string, string] => [words.slice(0, index + 1).join('-'), words.slice(index + 1).join('-')])
    .reverse();
}

function everyNameOf(article: ArticleCore, nodeId: string): string[] {
  const names = [nodeId, ...ownNameAt(article, nodeId)];
  const earlier = Object.keys(article.aliases ?? {}).filter((name) => namesSince(article, name).some((later) => names.includes(later)));
  return [...names, ...earlier];
}

function ownNameAt(article: ArticleCore, nodeId: string): string[] {
  const node = article.nodes[nodeId];
  return node === undefined ? [] : namesOf(article, nodeId, node).slice(0, 1);
}
