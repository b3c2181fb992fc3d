import { isNeighbour, namesOf, type WeighedTerm } from '../index/weigh-terms.ts';
import { hasExactName } from './exact-names.ts';
import type { ArticleHit, FoundArticles } from './find-articles.ts';

export type Verdict = 'fits' | 'perhaps' | 'nothing';

/** What search makes of a description, with the caller's words that say so. */
export type Judgement = {
  /** `nothing` where no article speaks of what was described; at most `perhaps` in another language or for another version. */
  readonly verdict: Verdict;
  /** What the best article speaks of, what tells most first. */
  readonly told: readonly string[];
  /** What it does not speak of, though it tells something. */
  readonly missing: readonly string[];
  /** The name of the language, where it is not the articles' own. */
  readonly language?: string;
  /** The versions named, where no article of the catalogue is for one of them. */
  readonly uncovered: readonly string[];
  /** How much of what tells something the best article says, from 0 to 1. */
  readonly share: number;
};

const limits = { lookedUp: 0.7, share: 0.46, told: 0.45, fitsShare: 0.8, fitsTold: 0.75, lead: 1.25 };
const against = {
  elsewhere: 1.6,
  elsewhereBesideOurs: 0.9,
  system: 5,
  systemBesideOurs: 2,
  mended: 0.5,
  unknown: 0.3,
  unknownAtMost: 1.5,
  otherwise: 0.12,
  unmatched: 0.25,
  version: 1.2,
  unanchored: 1.2,
};
/** An article that says a thing in its title or of what is seen says it of itself. */
const ofItself = 0.7;
const aloneShare = 0.5;
const tellingAtLeast = 0.1;
const lookedUpAtMost = 3;

/** Judges what was found: by how much of what tells something the best article says, against what it says nothing of. */
export function judgeSearch({ typed, terms, hits, language, vocabulary, uncovered }: FoundArticles): Judgement {
  const [best, second] = hits;
  const isOurs = best !== undefined && terms.some((term, at) => isTelling(term, best.strengths[at] ?? 0));
  const told = best === undefined ? [] : weighTold(terms, best, isOurs);
  const namesOurs = terms.some(({ concept }, at) => concept?.kind === 'version' && (best?.strengths[at] ?? 0) >= ofItself);
  // A part of ours that the article speaks of: whatever else was told, it is worth a look.
  const namesOwnPart =
    terms.some(({ concept }, at) => concept?.isOwn === true && (best?.strengths[at] ?? 0) > 0) ||
    (best !== undefined && hasExactName(typed, terms, best));
  const missing = terms.map((term, at) => weighMissing(term, best?.strengths[at] ?? 0, namesOurs));
  const isLowered = best !== undefined && best.excluded.length > 0;
  const isUncovered = isLowered && uncovered.length > 0;
  // A single word is looked up, whatever it is, and so are a few that all stand in one article.
  const isDescription = terms.length > 1;
  const isLookUp =
    best !== undefined &&
    terms.length <= lookedUpAtMost &&
    terms.every(
      (term, at) => (best.strengths[at] ?? 0) >= (isDescription ? limits.lookedUp : 0.01) && !isElsewhere(term, best.strengths[at] ?? 0),
    );
  const spoken = sum(told);
  const share =
    spoken /
    (spoken + sumMissing(terms, missing) + (isLowered ? against.version : 0) + (isDescription && !isOurs ? against.unanchored : 0) || 1);
  const isForeign = language !== vocabulary.language;
  const leads = best !== undefined && (second === undefined || best.score >= second.score * limits.lead);
  const isPlain = best !== undefined && !best.isAgainst && !isLowered && !isForeign;
  const fits = isPlain && leads && share >= limits.fitsShare && sum(told.filter((_one, at) => isSubject(terms[at]))) >= limits.fitsTold;
  return {
    verdict: fits
      ? 'fits'
      : namesOwnPart || (!isUncovered && (isLookUp || (spoken > (isDescription ? limits.told : 0) && share >= limits.share)))
        ? 'perhaps'
        : 'nothing',
    told: mostFirst(terms, told, tellingAtLeast),
    missing: mostFirst(terms, missing, against.unknown),
    ...(isForeign ? { language: vocabulary.languages[language] ?? language } : {}),
    uncovered: isUncovered ? namesOf(uncovered) : [],
    share,
  };
}

/** A neighbouring subject, unless the article says it of itself. */
function isElsewhere({ concept }: WeighedTerm, strength: number): boolean {
  return isNeighbour(concept) && strength < ofItself;
}

/** What the article says of each term. What is met everywhere counts in full only beside something that is met here. */
function weighTold(terms: readonly WeighedTerm[], { strengths }: ArticleHit, isOurs: boolean): number[] {
  return terms.map((term, at) => {
    const strength = isElsewhere(term, strengths[at] ?? 0) ? 0 : (strengths[at] ?? 0);
    return term.weight * strength * (term.concept?.isAnywhere && !isOurs ? aloneShare : 1);
  });
}

function isTelling({ concept }: WeighedTerm, strength: number): boolean {
  return strength > 0 && (concept === undefined ? strength >= ofItself : concept.isAnywhere !== true && !isNeighbour(concept));
}

/** Neither a version nor what stands in every description. */
function isSubject(term: WeighedTerm | undefined): boolean {
  return term?.concept?.kind !== 'version' && term?.concept?.kind !== 'context';
}

function weighMissing(term: WeighedTerm, strength: number, namesOurs: boolean): number {
  const { concept, isHeld, isMended, mayGoOn, weight: told } = term;
  if (isElsewhere(term, strength)) {
    // Beside a version of ours another system is what it talks to; alone it is what has the fault.
    const weight =
      concept?.kind !== 'system'
        ? namesOurs
          ? against.elsewhereBesideOurs
          : against.elsewhere
        : namesOurs
          ? against.systemBesideOurs
          : against.system;
    return weight * (isMended ? against.mended : 1);
  }
  if (concept !== undefined) {
    return concept.kind === 'context' || concept.kind === 'version' ? 0 : told * (1 - strength) * against.unmatched;
  }
  // A word that is still being typed may become one that is known.
  return isHeld ? (strength === 0 ? against.otherwise : 0) : mayGoOn ? 0 : against.unknown;
}

/** Of many words that nobody knows, in a long text, each says less. */
function sumMissing(terms: readonly WeighedTerm[], missing: readonly number[]): number {
  const isUnknown = (at: number) => terms[at]?.concept === undefined;
  const unknown = sum(missing.filter((_weight, at) => isUnknown(at)));
  return sum(missing.filter((_weight, at) => !isUnknown(at))) + Math.min(unknown, against.unknownAtMost);
}

function mostFirst(terms: readonly WeighedTerm[], weights: readonly number[], atLeast: number): string[] {
  return terms
    .map(({ words }, at) => ({ words: words.join(' '), weight: weights[at] ?? 0 }))
    .filter(({ words, weight }) => words !== '' && weight >= atLeast)
    .sort((one, other) => other.weight - one.weight)
    .map(({ words }) => words);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
