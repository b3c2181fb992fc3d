import type { ArticleFile } from '../../model/article/article-file.ts';
import type { WrittenConcept } from '../../model/article/concept.ts';

/**
 * What people call one thing, by language. Each entry is phrases with a comma between them; a word that ends in `*` stands
 * for all that begin so, and small words between the words of a phrase do not count.
 */
export type PhrasesByLanguage = Readonly<Record<string, string>>;

/** One thing that people speak of, whatever they call it. */
export type Concept = Omit<WrittenConcept, 'phrases'> & { readonly phrases: PhrasesByLanguage };

/** How the callers of a catalogue speak, in every language that is understood. */
export type Vocabulary = {
  /** The language of the articles. */
  readonly language: string;
  /** The name of each language as it is shown. */
  readonly languages: Readonly<Record<string, string>>;
  /** Words that say nothing by themselves; they tell the language. */
  readonly small: PhrasesByLanguage;
  /** Such words that turn round what is said: they are never passed over inside of a phrase. */
  readonly negations: PhrasesByLanguage;
  /** Words that may stand between a negation and the thing that it denies: "not in the". */
  readonly leadIns?: PhrasesByLanguage;
  /** Words that say of the thing before them, after a negation, that it is not there: "was not logged". */
  readonly absences?: PhrasesByLanguage;
  readonly concepts: readonly Concept[];
};

/** How callers describe what an article is about: `callers` of its file. */
export type CallerWords = { readonly articleId: string } & NonNullable<ArticleFile['callers']>;
