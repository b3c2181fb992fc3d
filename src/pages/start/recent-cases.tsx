import { caseOf } from '../../engine/case/case-of.ts';
import { articlesOf } from '../../engine/case/case-record.ts';
import type { CaseWords } from '../../engine/case/case-words.ts';
import { nameOf } from '../../features/cases/case-list.tsx';
import { nameArticles } from '../../services/cases/case-names.ts';
import { listCases } from '../../services/cases/case-storage.ts';
import { wordsOfCase } from '../../services/cases/case-words.ts';
import { expireCases } from '../../services/cases/expire-cases.ts';

const shownAtMost = 3;

/** The open ones, the last changed first, how many cases there are, and how many of them will be deleted soon. */
export type RecentCasesShown = { readonly open: readonly CaseWords[]; readonly all: number; readonly expiring: number };

/** Storage that is refused has none to show, and says so where one is kept. */
export async function readCases(): Promise<RecentCasesShown> {
  try {
    const { cases, expiring } = await expireCases((await listCases()).cases);
    const open = cases.filter((record) => caseOf(record, '').closed === undefined).slice(0, shownAtMost);
    const names = await nameArticles(open.flatMap(articlesOf));
    return { open: open.map((kept) => wordsOfCase(kept, names)), all: cases.length, expiring: expiring.length };
  } catch {
    return { open: [], all: 0, expiring: 0 };
  }
}

/** The cases worked on last, so that a caller who rings again is found at once. */
export function RecentCases({ open, all, expiring }: RecentCasesShown) {
  if (all === 0) {
    return null;
  }
  return (
    <section aria-labelledby="recent-cases" className="panel mb-6 px-5 py-4">
      <h2 id="recent-cases" className="mb-2 font-semibold">
        {open.length === 0 ? 'No case is open' : 'Go on with a case'}
      </h2>
      <ul className="space-y-1.5 empty:hidden">
        {open.map(({ id, ticket, article, changed, href }) => (
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
          {all === 1 ? 'Cases on this device' : `All ${all} cases on this device`}
        </a>
      </p>
    </section>
  );
}
