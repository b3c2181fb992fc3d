import type { ArticleKind, ArticleStatus } from '../../../model/article/article.ts';
import { formatLink } from '../../link/link.ts';
import type { LanguagePhrases } from '../../phrases/lexicon.ts';
import { holdersIn, type PlaceIndex, placeFields, readOnce } from '../index/place-index.ts';
import { isNeighbour, namesOf } from '../index/weigh-terms.ts';
import type { PlaceDocument } from '../search-document.ts';
import { searchWords } from '../search-words.ts';
import { conceptKey } from '../word-keys.ts';
import type { ArticleHit, FoundArticles } from './find-articles.ts';
import { findMarks, type MarkedPiece, type Marks, markText, sumTold, type Wanted, type WantedPart } from './mark-words.ts';
import { whereMatched } from './where-matched.ts';

/** A place of an article that search found, with what it says of it and in what part of it. */
export type FoundPlace = {
  readonly href: string;
  readonly kind: PlaceDocument['kind'];
  readonly title: string;
  readonly note?: string;
  readonly where: string;
  /** Empty where the title says it all. */
  readonly snippet: readonly MarkedPiece[];
};

/** An article that search found, with the places in it that fit best. */
export type FoundArticle = {
  readonly href: string;
  readonly title: string;
  readonly number: string;
  /** What it says of what was looked for; empty where its places did not load. */
  readonly snippet: readonly MarkedPiece[];
  readonly versions: string;
  readonly kind?: ArticleKind;
  readonly status?: ArticleStatus;
  readonly causes: number;
  readonly places: readonly FoundPlace[];
  /** The versions that were named and that it is not for. */
  readonly excluded: readonly string[];
  /** The name of its pack, where that is not home. */
  readonly pack?: string;
  /** True where that pack was opened on this device. */
  readonly isOnlyHere?: true;
};

export type PlacesOf = (articleId: string) => PlaceIndex | undefined;

export const linksAtMost = 12;
const placesAtMost = 3;

/**
 * The articles in their order with what they say and their best places, as many as fit on one list. One whose places are not
 * there is shown without.
 */
export function addPlaces(found: FoundArticles, placesOf: PlacesOf): FoundArticle[] {
  const wanted = wantedOf(found);
  let links = found.hits.length;
  return found.hits.map((hit) => {
    const index = placesOf(hit.id);
    const atMost = Math.min(placesAtMost, linksAtMost - links);
    const places = index === undefined ? [] : findPlaces(index, wanted, found.phrases, atMost);
    links += places.length;
    return { ...describe(hit, index, wanted, found.phrases), places };
  });
}

function describe(hit: ArticleHit, index: PlaceIndex | undefined, wanted: Wanted, phrases: LanguagePhrases): Omit<FoundArticle, 'places'> {
  const seen = index === undefined ? undefined : bestOf(index, wanted, phrases);
  return {
    href: formatLink({ articleId: hit.id, answers: new Map() }),
    title: hit.name,
    number: hit.number,
    snippet: seen === undefined ? [] : markText(seen.text, seen.marks),
    versions: index?.versions ?? '',
    ...(index?.kind === undefined ? {} : { kind: index.kind }),
    ...(index?.status === undefined ? {} : { status: index.status }),
    causes: index?.causes ?? 0,
    excluded: namesOf(hit.excluded),
  };
}

type WantedPlaces = Wanted & { readonly typed: readonly string[] };

function wantedOf(found: FoundArticles): WantedPlaces {
  const words = new Map<string, WantedPart>();
  const concepts = new Map<string, WantedPart>();
  found.terms.forEach(({ concept, meant, weight }, asked) => {
    if (concept !== undefined) {
      concepts.set(concept.id, { asked, weight });
    }
    // The words of another subject stand for nothing by themselves.
    for (const [word, share] of isNeighbour(concept) ? [] : meant.flatMap((by) => [...by])) {
      const part = (weight * share) / meant.length;
      if (part > (words.get(word)?.weight ?? 0)) {
        words.set(word, { asked, weight: part });
      }
    }
  });
  return { words, concepts, typed: searchWords(found.typed) };
}

type Best = { readonly text: string; readonly marks: Marks; readonly told: number };

/** The sentence of what is seen that says most of what is wanted; the first where none says any of it. */
function bestOf(index: PlaceIndex, wanted: Wanted, phrases: LanguagePhrases): Best | undefined {
  let best: Best | undefined;
  for (const text of index.seen) {
    const marks = findMarks(readOnce(index, text, phrases), wanted);
    const told = sumTold(marks.told);
    best = best === undefined || told > best.told ? { text, marks, told } : best;
  }
  return best;
}

// By the parts of a place, in their order.
const boosts = [3, 3, 1.2, 1, 1];
// A page that leads elsewhere is the last thing one looks for.
const worth = { question: 1, cause: 1.1, escalation: 0.6, referral: 0.5, procedure: 1.1, page: 1 } as const;

// Places that say nearly as much as the best: another word for the same tells a little less.
const shareOfMost = 0.9;

type PlaceHit = { readonly place: PlaceDocument; readonly score: number; readonly told: number; readonly isNamed: boolean };

/** The places that say most of what is wanted, the best first. The same question asked at two places is found once. */
function findPlaces(index: PlaceIndex, wanted: WantedPlaces, phrases: LanguagePhrases, atMost: number): FoundPlace[] {
  const hits = hitsIn(index, wanted, phrases).sort((one, other) => other.score - one.score);
  const most = Math.max(0, ...hits.map(({ told }) => told));
  const best = hits.filter(({ told, isNamed }) => isNamed || told >= most * shareOfMost).map(({ place }) => place);
  return best
    .filter(({ title }, at) => best.findIndex((other) => other.title === title) === at)
    .slice(0, atMost)
    .map((place) => show(place, index, wanted, phrases));
}

function hitsIn(index: PlaceIndex, { words, concepts, typed }: WantedPlaces, phrases: LanguagePhrases): PlaceHit[] {
  const holders = holdersIn(index, phrases);
  const names = [...words, ...[...concepts].map(([conceptId, part]) => [conceptKey(conceptId), part] as const)];
  const byPlace = new Map<number, Map<number, number>[]>();
  for (const [name, { asked, weight }] of names) {
    for (const { place, field } of holders.get(name) ?? []) {
      const fields = byPlace.get(place) ?? placeFields.map(() => new Map<number, number>());
      byPlace.set(place, fields);
      takeMost(fields[field] ?? new Map(), new Map([[asked, weight]]));
    }
  }
  return [...byPlace].flatMap(([at, fields]): PlaceHit[] => {
    const place = index.places[at];
    if (place === undefined) {
      return [];
    }
    const all = new Map<number, number>();
    fields.forEach((field) => {
      takeMost(all, field);
    });
    const score = fields.reduce((sum, field, number) => sum + sumTold(field) * (boosts[number] ?? 1), 0);
    // Whoever types a title whole wants that place, whatever its words tell.
    const isNamed = typed.length > 1 && isWithin(typed, searchWords(place.title));
    return [{ place, score: isNamed ? Number.POSITIVE_INFINITY : score * worth[place.kind], told: sumTold(all), isNamed }];
  });
}

/** A place with the text of it that says most; its title where none says more. */
function show(place: PlaceDocument, index: PlaceIndex, wanted: Wanted, phrases: LanguagePhrases): FoundPlace {
  let best = { field: 'title', text: '', marks: findMarks(readOnce(index, place.title, phrases), wanted) };
  for (const field of ['answers', 'steps', 'text'] as const) {
    for (const text of place[field]) {
      const marks = findMarks(readOnce(index, text, phrases), wanted);
      best = sumTold(marks.told) > sumTold(best.marks.told) ? { field, text, marks } : best;
    }
  }
  const { id, kind, title, note } = place;
  return {
    href: formatLink({ articleId: id, answers: new Map() }),
    kind,
    title,
    ...(note === undefined ? {} : { note }),
    where: whereMatched(kind, best.field),
    snippet: best.text === '' ? [] : markText(best.text, best.marks),
  };
}

function takeMost(into: Map<number, number>, from: ReadonlyMap<number, number>): void {
  for (const [asked, weight] of from) {
    into.set(asked, Math.max(into.get(asked) ?? 0, weight));
  }
}

function isWithin(words: readonly string[], others: readonly string[]): boolean {
  return words.every((word) => others.includes(word));
}
