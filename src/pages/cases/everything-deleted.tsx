import { buttonStyle } from '../../ui/form/button-style.ts';
import { Frame } from '../shell/frame.tsx';
import { usePageHeading } from '../shell/use-page-heading.ts';

/** Says that everything was deleted. It reads nothing of what is kept, so that nothing is made anew. */
export function EverythingDeleted() {
  const heading = usePageHeading('deleted');
  return (
    <Frame>
      <title>Everything is deleted – Unstuck</title>
      <main className="mx-auto max-w-[58rem]">
        <h1 ref={heading} tabIndex={-1}>
          Everything is deleted
        </h1>
        <p className="mt-2 max-w-[62ch]">This browser keeps no case, no decision and no setting of Unstuck any more.</p>
        <p className="mt-4 flex flex-wrap gap-2">
          <a href="/" className={buttonStyle.primary}>
            Back to the start page
          </a>
          <a href="/cases/" className={buttonStyle.plain}>
            Import a file of cases
          </a>
        </p>
      </main>
    </Frame>
  );
}
