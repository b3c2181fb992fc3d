import type { Workaround } from '../../engine/workarounds.ts';
import { SourcedText } from '../../ui/sourced-text.tsx';

type EndNotesProps = {
  /** What was removed for a time only on the way here. */
  workarounds: readonly Workaround[];
};

/** What stands at every end, whichever it is: what does not last. Nothing where there is nothing to say. */
export function EndNotes({ workarounds }: EndNotesProps) {
  return workarounds.length === 0 ? null : (
    <section aria-labelledby="worked-around" className="panel my-4 px-4.5 py-4">
      <h2 id="worked-around" className="panel-title">
        Worked around
      </h2>
      <ul aria-labelledby="worked-around" className="ml-5 mt-1 list-disc space-y-2 marker:text-muted">
        {workarounds.map(({ causeId, title, holds }) => (
          <li key={causeId}>
            {title}: <SourcedText {...holds} />
          </li>
        ))}
      </ul>
    </section>
  );
}
