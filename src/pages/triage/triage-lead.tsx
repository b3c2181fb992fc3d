import { useEffect, useState } from 'react';
import type { Way } from '../../engine/evidence/reading.ts';
import { LeadCard } from '../../features/triage/lead-card.tsx';
import { findEndPage, findLead } from '../../services/evidence/find-way.ts';
import type { TriageCatalogue } from '../../services/triage/triage-catalogue.ts';
import type { TriageView } from '../../services/triage/triage-view.ts';

/** The article that the answers of triage lead to or, where they lead to none, the page at which they end. */
export function TriageLead({ view, catalogue }: { view: TriageView; catalogue: TriageCatalogue }) {
  const { answers, address, clear, left } = view;
  const isOpen = clear === undefined && left > 0;
  const lead = isOpen ? findLead(answers, catalogue) : undefined;
  const isSought = isOpen && lead === undefined && answers.size > 0;
  const [found, setFound] = useState<{ readonly address: string; readonly way: Way | undefined }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address says what was answered
  useEffect(() => {
    let isCurrent = true;
    if (isSought) {
      findEndPage(answers, catalogue).then(
        (way) => isCurrent && setFound({ address, way }),
        () => undefined,
      );
    }
    return () => {
      isCurrent = false;
    };
  }, [isSought, address]);
  if (lead !== undefined) {
    return <LeadCard text="Your answers lead to one article. Open it, or answer more questions to be sure." {...lead} />;
  }
  return isSought && found?.address === address && found.way !== undefined ? (
    <LeadCard text="No article is meant by these answers yet, but a page speaks of what you see." {...found.way} />
  ) : null;
}
