import { useEffect, useState } from 'react';
import { isSamePlace } from '../../engine/case/case-change.ts';
import { caseOf } from '../../engine/case/case-of.ts';
import type { CaseWords } from '../../engine/case/case-words.ts';
import { nameOf } from '../../features/cases/case-list.tsx';
import type { CasePlace } from '../../model/case/case.ts';
import type { ArticleNames } from '../../services/cases/case-names.ts';
import { listCases } from '../../services/cases/case-storage.ts';
import { wordsOfCase } from '../../services/cases/case-words.ts';

// All are of the article that is open.
const noNames: ArticleNames = new Map();

/** The stored cases that stand at this very place: whoever comes back by the link finds the ticks again. */
export function CasesHere({ place, address }: { place: CasePlace; address: string }) {
  const [cases, setCases] = useState<readonly CaseWords[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address says all that a place holds
  useEffect(() => {
    // Storage that is refused has nothing to offer.
    listCases().then(
      ({ cases: stored }) =>
        setCases(
          stored.filter((record) => isSamePlace(caseOf(record, place.articleId ?? ''), place)).map((kept) => wordsOfCase(kept, noNames)),
        ),
      () => undefined,
    );
  }, [address]);
  if (cases.length === 0) {
    return null;
  }
  return (
    <div className="text-sm">
      <p>Kept here at this place:</p>
      <ul className="mt-1 space-y-1">
        {cases.map(({ id, ticket, changed, closed, href }) => (
          <li key={id}>
            <a href={href} className="text-link">
              {closed === undefined ? 'Go on with' : 'Open'} {nameOf(ticket)}
            </a>{' '}
            <span className="text-muted">{closed ?? changed}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
