import { adviceOn } from '../engine/check/advise.ts';
import { findRecordProblems } from '../engine/check/rules/walks/editions.ts';
import { compileArticle } from '../engine/graph/compile-article.ts';
import { listLinks } from '../engine/link/list-links.ts';
import { readRecordedEdition } from '../engine/link/recorded-edition.ts';
import type { Article } from '../model/article/article.ts';

/** The recorded links of an article by the number of their edition. */
export type RecordedLinks = ReadonlyMap<number, readonly string[]>;

/** The links of the current edition as they are recorded: a line that says what the file is, then an address on each. */
export function writeRecord(article: Article): string {
  const { number, date } = article.edition;
  const head = `# Every place of edition ${number} of ${date}. Made by npm run links:record; the tests follow each one. Never edited.`;
  return `${[head, ...listLinks(article, compileArticle(article))].join('\n')}\n`;
}

/** The addresses in a record. */
export function readRecord(text: string): readonly string[] {
  return readRecordedEdition(0, text).links;
}

/** What keeps the current edition from standing as it is, with what to do about it; nothing once it is recorded. */
export function findRecordFault(article: Article, recorded: RecordedLinks): string | undefined {
  const editions = [...recorded].map(([number, links]) => ({ number, date: '', links }));
  const [problem] = findRecordProblems(article, compileArticle(article), editions);
  return problem === undefined ? undefined : `${article.id}: ${adviceOn(problem)}`;
}
