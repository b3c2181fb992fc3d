import { useState } from 'react';
import type { FindWay, ProposalWords, ReadingWords, Way } from '../../engine/evidence/reading.ts';
import { ConflictList } from './conflict-list.tsx';
import { NothingRecognised } from './nothing-recognised.tsx';
import { ProposalList } from './proposal-list.tsx';

type ReadingPanelProps = {
  reading?: ReadingWords;
  triageHref: string;
  findWay: FindWay;
  onAccept: (chosen: readonly ProposalWords[], keepsText: boolean, way?: Way) => void;
};

/** What was read: proposals to accept or refuse, contradictions, and what would help to read more. */
export function ReadingPanel({ reading, triageHref, findWay, onAccept }: ReadingPanelProps) {
  const [keepsText, setKeepsText] = useState(false);
  return (
    <>
      <p role="status" className={reading === undefined ? '' : 'mt-3.5 font-medium'}>
        {reading === undefined ? '' : describe(reading)}
      </p>
      {reading?.remarks.map(({ text, way }) => (
        <p key={text} className="mt-1.5 text-sm">
          {text}{' '}
          {way !== undefined && (
            <a href={way.href} className="text-link">
              {way.title}
            </a>
          )}
        </p>
      ))}
      {reading?.kind === 'evidence' && reading.proposals.length + reading.conflicts.length === 0 && (
        <NothingRecognised lookedFor={reading.lookedFor} triageHref={triageHref} />
      )}
      {reading !== undefined && reading.conflicts.length > 0 && <ConflictList conflicts={reading.conflicts} />}
      {reading !== undefined && reading.proposals.length > 0 && (
        <>
          <ProposalList proposals={reading.proposals} findWay={findWay} onAccept={(chosen, way) => onAccept(chosen, keepsText, way)} />
          <label className="mt-3 flex items-baseline gap-2 text-sm text-muted">
            <input type="checkbox" checked={keepsText} onChange={(event) => setKeepsText(event.currentTarget.checked)} />
            Keep the whole text with the case too. Without this only the lines shown above are kept, on this device.
          </label>
        </>
      )}
    </>
  );
}

function describe({ proposals, conflicts, kind }: ReadingWords): string {
  if (kind === 'ticket text') {
    return 'This is a ticket text.';
  }
  if (kind === 'link' && proposals.length + conflicts.length === 0) {
    return 'A link to this program was recognised.';
  }
  if (kind === 'found' && proposals.length + conflicts.length === 0) {
    return 'What stands in this text belongs to an article. No answer was recognised in it.';
  }
  if (kind === 'article') {
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
