import { ConflictList } from './conflict-list.tsx';
import { ProposalList } from './proposal-list.tsx';
import type { ReadingWords } from './reading.ts';

type ReadingPanelProps = { reading?: ReadingWords; onAccept: (answers: ReadonlyMap<string, string>) => void };

/** What was read: proposals to accept or refuse, contradictions, and what would help to read more. */
export function ReadingPanel({ reading, onAccept }: ReadingPanelProps) {
  return (
    <>
      <p role="status" className={reading === undefined ? '' : 'mt-3.5 font-medium'}>
        {reading === undefined ? '' : describe(reading)}
      </p>
      {reading?.remarks.map((remark) => (
        <p key={remark} className="mt-1.5 text-sm text-muted">
          {remark}
        </p>
      ))}
      {reading !== undefined && reading.conflicts.length > 0 && <ConflictList conflicts={reading.conflicts} />}
      {reading !== undefined && reading.proposals.length > 0 && <ProposalList proposals={reading.proposals} onAccept={onAccept} />}
    </>
  );
}

function describe({ proposals, conflicts, isArticle }: ReadingWords): string {
  if (isArticle) {
    return 'This looks like a pasted article, not like a log. Nothing was read from it.';
  }
  const contradictory = conflicts.length === 0 ? '' : ' Some of it is contradictory.';
  switch (proposals.length) {
    case 0:
      return contradictory === '' ? 'No answer was recognised in this text.' : `No answer is proposed.${contradictory}`;
    case 1:
      return `One answer was recognised.${contradictory}`;
    default:
      return `${proposals.length} answers were recognised.${contradictory}`;
  }
}
