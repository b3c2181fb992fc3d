import type { ProblemKind } from '../../../engine/check/rules.ts';
import { charactersAtMost, wordsInSentenceAtMost } from '../../../engine/words/text-limits.ts';
import type { Article } from '../../../model/article/article.ts';
import { changeAt, type Mutant, nodeIdOf, type Operator, placesIn } from '../operator.ts';

type Path = readonly string[];

const keysOfTexts = ['text', 'prompt', 'title', 'label', 'detail', 'doubt', 'change'];

// The published document and the labels of blanks are not texts of a screen of questions.
function isText(value: unknown, path: Path): boolean {
  return typeof value === 'string' && keysOfTexts.includes(path.at(-1) ?? '') && !['document', 'blanks'].includes(path[0] ?? '');
}

/** Texts that are too long, hard to read or empty. */
export const textOperators: readonly Operator[] = [
  {
    name: 'lengthen a text by one character too many',
    makes: (article) =>
      rewriteEach(article, (text, path) => `${`${text} `.padEnd(mostAt(path), 'It is so. ')}.`.replace(/ \.$/, '..'), 'too-long'),
  },
  {
    // Not made where the sentences together are short enough to be one.
    name: 'run the sentences of a text together',
    makes: (article) => rewriteEach(article, runTogether, 'long-sentence'),
  },
  {
    name: 'write a sentence with one word too many',
    makes: (article) => rewriteEach(article, () => Array.from({ length: wordsInSentenceAtMost + 1 }, () => 'a').join(' '), 'long-sentence'),
  },
  { name: 'empty a text', makes: (article) => rewriteEach(article, () => ' ', 'empty-text') },
];

function mostAt(path: Path): number {
  const key = path.at(-1);
  return key === 'prompt' || key === 'title'
    ? charactersAtMost.heading
    : key === 'label'
      ? charactersAtMost.label
      : key === 'detail'
        ? charactersAtMost.detail
        : path[0] === 'background' && key === 'text'
          ? charactersAtMost.background
          : charactersAtMost.statement;
}

function runTogether(text: string): string | undefined {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return words > wordsInSentenceAtMost ? text.replace(/[.!?]+(?=[”"’)]*\s)/g, ',') : undefined;
}

function* rewriteEach(article: Article, rewrite: (text: string, path: Path) => string | undefined, kind: ProblemKind): Generator<Mutant> {
  for (const path of placesIn(article, isText)) {
    const before = path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], article) as string;
    const after = rewrite(before, path);
    if (after !== undefined) {
      yield { article: changeAt(article, path, () => after), expected: { kind, nodeId: nodeIdOf(path) } };
    }
  }
}
