import { compileArticle } from '../engine/compile-article.ts';
import { listLinks } from '../engine/list-links.ts';
import type { Article } from '../model/article.ts';

/** The recorded links of an article by the number of their edition. */
export type RecordedLinks = ReadonlyMap<number, readonly string[]>;

/** Where the links of an edition are recorded, below the folder of the pack. */
export function recordName(articleId: string, edition: number): string {
  return `links/${articleId}/edition-${edition}.txt`;
}

/** The links of the current edition as they are recorded: a line that says what the file is, then an address on each. */
export function writeRecord(article: Article): string {
  const { number, date } = article.edition;
  const head = `# Every place of edition ${number} of ${date}. Made by npm run links:record; the tests follow each one. Never edited.`;
  return `${[head, ...listLinks(article, compileArticle(article))].join('\n')}\n`;
}

/** The addresses in a record. */
export function readRecord(text: string): string[] {
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

/** What keeps the current edition from standing as it is, with what to do about it; nothing once it is recorded. */
export function findRecordFault(article: Article, recorded: RecordedLinks): string | undefined {
  const { number } = article.edition;
  const newest = Math.max(0, ...recorded.keys());
  if (newest > number) {
    return `${article.id}: edition ${newest} is recorded, and the article says edition ${number}. Editions only rise.`;
  }
  const before = recorded.get(number);
  if (before === undefined) {
    return `${article.id}: the links of edition ${number} are not recorded. Run npm run links:record.`;
  }
  const now = new Set(listLinks(article, compileArticle(article)));
  const gone = before.filter((address) => !now.has(address));
  const added = [...now].filter((address) => !before.includes(address));
  const examples = [...gone.slice(0, 1).map((address) => `gone: ${address}`), ...added.slice(0, 1).map((address) => `new: ${address}`)];
  return gone.length + added.length === 0
    ? undefined
    : `${article.id}: edition ${number} is recorded with other links (${gone.length} gone, ${added.length} new; ${examples.join('; ')}). Raise the edition in the article, then run npm run links:record. Only if nobody was given edition ${number} yet, delete public/packs/exchange/${recordName(article.id, number)} instead.`;
}
