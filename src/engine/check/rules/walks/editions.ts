import type { Article } from '../../../../model/article/article.ts';
import type { ArticleMachine } from '../../../graph/compile-article.ts';
import { listLinks } from '../../../link/list-links.ts';
import type { RecordedEdition } from '../../../link/recorded-edition.ts';
import type { WayRule } from '../../rule.ts';
import { nothingAround } from '../../surroundings.ts';
import { loops } from './ways.ts';

type RecordProblem = { readonly nodeId: 'about' } & (
  | { readonly kind: 'edition-lowered'; readonly number: number; readonly newest: number }
  | { readonly kind: 'edition-unrecorded'; readonly number: number }
  | {
      readonly kind: 'edition-changed';
      readonly number: number;
      readonly gone: number;
      readonly added: number;
      readonly examples: readonly string[];
      readonly record: string;
    }
);

type EditionProblem =
  | RecordProblem
  | { readonly kind: 'edition-skipped'; readonly nodeId: 'about'; readonly number: number; readonly skipped: number }
  | { readonly kind: 'edition-backdated'; readonly nodeId: 'about'; readonly date: string; readonly before: string };

/** Editions only rise, one by one and day by day, and the links of each are recorded and stay what they were. */
export const recordedEditions: WayRule<EditionProblem> = {
  scope: 'ways',
  looksAround: true,
  check(article, machine, { records }) {
    // Nobody can list the links of what has no end.
    if (records === undefined || loops.check(article, machine, nothingAround).length > 0) {
      return [];
    }
    const recorded = records.get(article.id) ?? [];
    return [...findRecordProblems(article, machine, recorded), ...findOrderProblems(article, recorded)];
  },
  reads: ({ edition }) => edition,
  advice: {
    'edition-lowered': ({ number, newest }) => `edition ${newest} is recorded, and the article says edition ${number}. Editions only rise.`,
    'edition-unrecorded': ({ number }) => `the links of edition ${number} are not recorded. Run npm run links:record.`,
    'edition-changed': ({ number, gone, added, examples, record }) =>
      `edition ${number} is recorded with other links (${gone} gone, ${added} new; ${examples.join('; ')}). Raise the edition in the article, then run npm run links:record. Only if nobody was given edition ${number} yet, delete ${record} instead.`,
    'edition-skipped': ({ number, skipped }) => `edition ${number} comes without edition ${skipped} before it. Editions rise one by one.`,
    'edition-backdated': ({ date, before }) => `its edition is of ${date}, and the one before is of ${before}. Correct the day.`,
  },
};

/** Where the links of an edition are recorded, below the folder of the pack. */
export function recordName(articleId: string, edition: number): string {
  return `links/${articleId}/edition-${edition}.txt`;
}

/** What keeps the current edition from standing as it is: at most one thing, none once it is recorded. */
export function findRecordProblems(article: Article, machine: ArticleMachine, recorded: readonly RecordedEdition[]): RecordProblem[] {
  const { number } = article.edition;
  const newest = Math.max(0, ...recorded.map((edition) => edition.number));
  if (newest > number) {
    return [{ kind: 'edition-lowered', nodeId: 'about', number, newest }];
  }
  const own = recorded.find((edition) => edition.number === number);
  if (own === undefined) {
    return [{ kind: 'edition-unrecorded', nodeId: 'about', number }];
  }
  const before = new Set(own.links);
  const now = new Set(listLinks(article, machine));
  const gone = own.links.filter((address) => !now.has(address));
  const added = [...now].filter((address) => !before.has(address));
  const examples = [...gone.slice(0, 1).map((address) => `gone: ${address}`), ...added.slice(0, 1).map((address) => `new: ${address}`)];
  const record = recordName(article.id, number);
  const counts = { gone: gone.length, added: added.length };
  return gone.length + added.length === 0 ? [] : [{ kind: 'edition-changed', nodeId: 'about', number, ...counts, examples, record }];
}

function findOrderProblems({ edition: { number, date } }: Article, recorded: readonly RecordedEdition[]): EditionProblem[] {
  const earlier = recorded.filter((edition) => edition.number < number).sort((one, other) => other.number - one.number);
  const skipped = Array.from({ length: number - 1 }, (_, index) => number - 1 - index).find(
    (wanted) => !earlier.some((edition) => edition.number === wanted),
  );
  const before = earlier[0]?.date ?? '';
  return [
    ...(skipped === undefined ? [] : [{ kind: 'edition-skipped', nodeId: 'about', number, skipped } as const]),
    ...(date < before ? [{ kind: 'edition-backdated', nodeId: 'about', date, before } as const] : []),
  ];
}
