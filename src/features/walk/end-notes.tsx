import type { ReactNode } from 'react';
import type { Workaround } from '../../engine/walk/workarounds.ts';
import type { Statement } from '../../model/article/statement.ts';
import { SourcedText } from '../../ui/text/sourced-text.tsx';

type EndNotesProps = {
  /** What was removed for a time only on the way here. */
  workarounds: readonly Workaround[];
  /** What is left to do, whichever end it is. */
  after: readonly Statement[];
};

/** What stands at every end: what does not last, and what is left to do. Nothing where there is nothing to say. */
export function EndNotes({ workarounds, after }: EndNotesProps) {
  return (
    <>
      {workarounds.length > 0 && (
        <Notes id="worked-around" title="Worked around">
          {workarounds.map(({ causeId, title, holds }) => (
            <li key={causeId}>
              {title}: <SourcedText {...holds} />
            </li>
          ))}
        </Notes>
      )}
      {after.length > 0 && (
        <Notes id="afterwards" title="Afterwards">
          {after.map((statement) => (
            <li key={statement.text}>
              <SourcedText {...statement} />
            </li>
          ))}
        </Notes>
      )}
    </>
  );
}

function Notes({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="panel my-4 px-4.5 py-4">
      <h2 id={id} className="panel-title">
        {title}
      </h2>
      <ul aria-labelledby={id} className="ml-5 mt-1 list-disc space-y-2 marker:text-muted">
        {children}
      </ul>
    </section>
  );
}
