import { findNeighbours, findWords, type MeantWords } from '../find/meant-words.ts';
import type { AskedTerm } from '../find/read-search.ts';
import { articleFields } from '../search-document.ts';
import type { Concept } from '../vocabulary.ts';
import { conceptKey } from '../word-keys.ts';
import { type ArticleIndex, spreadOf } from './article-index.ts';

/** What was typed, each part with what it may mean, how much it tells, and how strongly each article says it. */
export type WeighedTerm = AskedTerm & {
  readonly meant: readonly MeantWords[];
  readonly weight: number;
  /** True where some article says it, wherever. */
  readonly isHeld: boolean;
  /** True where some article says it of itself. */
  readonly isOwned: boolean;
};

const strengthOf: Readonly<Record<(typeof articleFields)[number], number>> = {
  title: 1,
  keys: 1,
  said: 0.95,
  seen: 0.9,
  codes: 0.8,
  headings: 0.5,
  text: 0.28,
};
/** How strongly an article says what it holds in a field, by the place of the field. */
export const strengthByField = articleFields.map((field) => strengthOf[field]);
/** The last field in which an article says a thing of itself. */
export const ownFields = articleFields.indexOf('seen');
// Another word for the same says a little less than the word itself.
export const otherWord = 0.85;
const weightOfKind = { telling: 1, context: 0.25, elsewhere: 1, system: 1, version: 0.5, word: 0.7 } as const;
const mended = 0.85;
const lastLess = 0.05;

/** A term with how much it tells in this catalogue. */
export function weighTerm(index: ArticleIndex, term: AskedTerm): WeighedTerm {
  const { concept, words, isTyping } = term;
  const meant = words.map((word, at): MeantWords => {
    const found = findWords(index, word, isTyping && at === words.length - 1);
    return found.size > 0 || concept !== undefined ? found : findNeighbours(index, word);
  });
  const names = concept === undefined ? meant.flatMap((by) => [...by.keys()]) : [conceptKey(concept.id)];
  const own = Math.max(0, ...names.map((name) => countOwners(index, name)));
  const all = Math.max(
    0,
    ...names.map((name) => spreadOf(index, name)),
    ...meant.flatMap((by) => [...by.keys()].map((name) => spreadOf(index, name))),
  );
  return { ...term, meant, ...weighHeld(term, { own, all, articles: index.articles.length }) };
}

/** How much a term tells, where so many of the articles say it of themselves and so many say it at all. */
export function weighHeld(
  { concept, isMended }: Pick<AskedTerm, 'concept' | 'isMended'>,
  { own, all, articles }: { readonly own: number; readonly all: number; readonly articles: number },
): Pick<WeighedTerm, 'weight' | 'isHeld' | 'isOwned'> {
  const rarity = rarityOf(own > 0 ? own : all, articles);
  const weight =
    weightOfKind[concept === undefined ? 'word' : (concept.kind ?? 'telling')] * (0.35 + 0.65 * rarity) * (isMended ? mended : 1);
  return { weight, isHeld: all > 0, isOwned: own > 0 };
}

function countOwners({ holders }: ArticleIndex, name: string): number {
  const held = holders.get(name) ?? [];
  let count = 0;
  for (let at = 1; at < held.length; at += 2) {
    count += (held[at] ?? 0) <= ownFields ? 1 : 0;
  }
  return count;
}

/** How much it says that an article has a word: the more, the fewer articles have it. */
function rarityOf(held: number, articles: number): number {
  return Math.log(1 + articles / Math.max(1, held)) / Math.log(1 + articles);
}

/** True for a subject that is not ours unless an article says it of itself. */
export function isNeighbour(concept: Concept | undefined): boolean {
  return concept?.kind === 'elsewhere' || concept?.kind === 'system';
}

/** How strongly each article says a term, by its place in the index. */
export function strengthsOf(index: ArticleIndex, { concept, meant, isDenied }: WeighedTerm): Map<number, number> {
  const byWords = new Map<number, number>();
  if (isDenied) {
    return byWords;
  }
  // "Phone queue" is neither a phone nor a queue.
  for (const words of isNeighbour(concept) ? [] : meant) {
    const best = new Map<number, number>();
    for (const [word, share] of words) {
      eachHolder(index, word, (article, strength) => best.set(article, Math.max(best.get(article) ?? 0, strength * share)));
    }
    for (const [article, strength] of best) {
      byWords.set(article, (byWords.get(article) ?? 0) + strength / meant.length);
    }
  }
  if (concept !== undefined) {
    eachHolder(index, conceptKey(concept.id), (article, strength) =>
      byWords.set(article, Math.max(byWords.get(article) ?? 0, strength * otherWord)),
    );
    if (concept.answers !== undefined) {
      const answer = answerOf(concept);
      index.articles.forEach(({ fits }, article) => {
        if (fits.includes(answer)) {
          byWords.set(article, 1);
        }
      });
    }
  }
  return byWords;
}

function eachHolder({ holders }: ArticleIndex, name: string, tell: (article: number, strength: number) => void): void {
  const held = holders.get(name) ?? [];
  for (let at = 0; at < held.length; at += 2) {
    // The holders are in order: of two that say it in the same field, the first says it more often.
    tell(held[at] ?? 0, (strengthByField[held[at + 1] ?? 0] ?? 0) * (1 - (lastLess * at) / held.length));
  }
}

/** The answer that a version is, as `observation=answer`. */
export function answerOf(concept: Concept | undefined): string {
  return concept?.answers === undefined ? '' : `${concept.answers.observation}=${concept.answers.answerId}`;
}

/** What was named, as it is called on the screen. */
export function namesOf(terms: readonly AskedTerm[]): string[] {
  return [...new Set(terms.map(({ concept, words }) => concept?.name ?? words.join(' ')))].filter((name) => name !== '');
}
