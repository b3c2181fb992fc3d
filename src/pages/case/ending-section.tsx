import { useRef } from 'react';
import { CaseEnding } from '../../features/cases/case-ending.tsx';
import type { Ending } from '../../model/case/case.ts';
import type { CaseChange } from '../../model/case/case-change.ts';
import type { OpenArticle } from '../../services/articles/article-store.ts';
import { wordsOfEnding } from '../../services/articles/ending-words.ts';
import { findStanding } from '../../services/articles/find-standing.ts';
import { type CaseWork, loadCaseDesk } from '../../services/cases/use-case.ts';
import { linkButtonStyle } from '../../ui/form/button-style.ts';

type EndingSectionProps = {
  work: CaseWork;
  likely?: Ending;
  /** The article that one stands in; none in triage. */
  opened?: OpenArticle;
};

/** Closes the case of the tab, and opens it again where it is closed; nothing where there is none. */
export function EndingSection({ work: { kept, beside, change }, likely, opened }: EndingSectionProps) {
  const section = useRef<HTMLDivElement>(null);
  if (kept === undefined || beside !== undefined) {
    return null;
  }
  const { ticket, closed } = kept;
  const name = ticket === '' ? 'this case' : ticket;
  const wordsOf = (how: Ending) => wordsOfEnding(how, kept, opened);
  // What was pressed goes: the focus stays here.
  const end = (deed: CaseChange) => {
    change(deed);
    section.current?.focus();
  };
  // There before it says anything, so that it is heard.
  return (
    <div ref={section} tabIndex={-1} className="space-y-3">
      <p role="status" className="text-sm font-semibold empty:hidden">
        {closed && `Closed: ${wordsOf(closed.how)}.`}
      </p>
      {closed !== undefined && (
        <button type="button" className={`${linkButtonStyle} text-sm print:hidden`} onClick={() => end({ kind: 'opened-again' })}>
          Open {name} again
        </button>
      )}
      {closed === undefined && (
        <CaseEnding
          // What was asked about may be put back by now.
          key={Object.keys(kept.putBack ?? {}).join(' ')}
          wordsOf={wordsOf}
          name={name}
          findStanding={async () => {
            const record = (await loadCaseDesk()).desk.tabRecord();
            return record === undefined ? [] : findStanding(record);
          }}
          onClose={(how) => end({ kind: 'closed', how })}
          {...(likely === undefined ? {} : { likely })}
        />
      )}
    </div>
  );
}
