import { articlesOf } from '../engine/case-record.ts';
import type { CaseWords } from '../features/cases/case-list.tsx';
import { nameOf } from '../features/cases/case-list.tsx';
import { nameArticles } from './case-names.ts';
import { listCases } from './case-storage.ts';
import { wordsOfCase } from './case-words.ts';
import { expireCases } from './expire-cases.ts';

const shownAtMost = 3;

/** The last changed first, and how many of them will be deleted soon. */
export type RecentCasesShown = { readonly cases: readonly CaseWords[]; readonly expiring: number };

/** Storage that is refused has none to show, and says so where one is kept. */
export async function readCases(): Promise<RecentCasesShown> {
  try {
    const { cases, expiring } = await expireCases((await listCases()).cases);
    const names = await nameArticles(cases.slice(0, shownAtMost).flatMap(articlesOf));
    return { cases: cases.map((kept) => wordsOfCase(kept, names)), expiring: expiring.length };
  } catch {
    return { cases: [], expiring: 0 };
  }
}

/** The cases worked on last, so that a caller who rings again is found at once. */
export function RecentCases({ cases, expiring }: RecentCasesShown) {
  if (cases.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby="recent-cases" className="panel mb-6 px-5 py-4">
      <h2 id="recent-cases" className="mb-2 font-semibold">
        Go on with a case
      </h2>
      <ul className="space-y-1.5">
        {cases.slice(0, shownAtMost).map(({ id, ticket, article, changed, href }) => (
          <li key={id}>
            <a href={href} className="text-link">
              {nameOf(ticket)}
            </a>{' '}
            <span className="text-muted">
              {article} · {changed}
            </span>
          </li>
        ))}
      </ul>
      {expiring > 0 && (
        <p className="mt-2 text-sm">
          {expiring === 1 ? 'A closed case' : `${expiring} closed cases`} will be deleted soon. The list of all cases says when.
        </p>
      )}
      <p className="mt-2">
        <a href="/cases/" className="text-link">
          {cases.length === 1 ? 'Cases on this device' : `All ${cases.length} cases on this device`}
        </a>
      </p>
    </section>
  );
}
