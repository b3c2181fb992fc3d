import { useSearch } from 'wouter';
import { Frame } from '../shell/frame.tsx';
import { usePageHeading } from '../shell/use-page-heading.ts';
import { CaseOpener } from './case-opener.tsx';
import { CasesBoard } from './cases-board.tsx';
import { EverythingDeleted } from './everything-deleted.tsx';

/** All cases of this device, or the way into one of them. */
export function CasesPage() {
  const asked = new URLSearchParams(useSearch());
  const id = asked.get('id') ?? undefined;
  if (asked.has('deleted')) {
    return <EverythingDeleted />;
  }
  return <KeptCases id={id} />;
}

function KeptCases({ id }: { id: string | undefined }) {
  const heading = usePageHeading(id ?? 'cases');
  return (
    <Frame>
      <title>Cases on this device – Unstuck</title>
      <main className="mx-auto max-w-[58rem]">
        <h1 ref={heading} tabIndex={-1}>
          Cases on this device
        </h1>
        <p className="mb-5 mt-2 max-w-[62ch] text-muted print:hidden">
          A case starts with the first tick, note or ticket number, or when a text is copied for the ticket. It is kept in this browser
          only: export the cases to take them along, or copy a case for its ticket.
        </p>
        {id === undefined ? <CasesBoard /> : <CaseOpener key={id} id={id} />}
      </main>
    </Frame>
  );
}
