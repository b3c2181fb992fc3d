import { useState } from 'react';
import { buttonStyle } from '../../ui/button-style.ts';
import { ProposalCard } from './proposal-card.tsx';
import type { ProposalWords } from './reading.ts';

type ProposalListProps = { proposals: readonly ProposalWords[]; onAccept: (chosen: readonly ProposalWords[]) => void };

export function ProposalList({ proposals, onAccept }: ProposalListProps) {
  const [decisions, setDecisions] = useState<ReadonlyMap<string, boolean>>(new Map());
  const decide = (proposal: ProposalWords, isAccepted: boolean) =>
    setDecisions((before) => {
      const isTakenBack = before.get(keyOf(proposal)) === isAccepted;
      const others = [...before].filter(([key]) => key !== keyOf(proposal));
      return new Map(isTakenBack ? others : [...others, [keyOf(proposal), isAccepted]]);
    });
  const accepted = proposals.filter((proposal) => decisions.get(keyOf(proposal)) === true);
  const left = proposals.filter((proposal) => decisions.get(keyOf(proposal)) !== false);

  return (
    <>
      <ul aria-label="Proposed answers" className="mt-2.5 grid gap-3">
        {proposals.map((proposal) => {
          const decision = decisions.get(keyOf(proposal));
          return (
            <li key={keyOf(proposal)}>
              <ProposalCard
                proposal={proposal}
                {...(decision === undefined ? {} : { isAccepted: decision })}
                onDecide={(isAccepted) => decide(proposal, isAccepted)}
              />
            </li>
          );
        })}
      </ul>
      <div className="mt-3.5 flex flex-wrap gap-2">
        {accepted.length > 0 && (
          <button type="button" className={buttonStyle.primary} onClick={() => onAccept(accepted)}>
            {accepted.length === 1 ? 'Continue with the accepted answer' : `Continue with the ${accepted.length} accepted answers`}
          </button>
        )}
        {left.length > accepted.length && (
          <button type="button" className={accepted.length > 0 ? buttonStyle.plain : buttonStyle.primary} onClick={() => onAccept(left)}>
            {left.length === proposals.length ? 'Accept all and continue' : 'Accept all that are not refused and continue'}
          </button>
        )}
      </div>
    </>
  );
}

function keyOf({ asked, answerId }: ProposalWords): string {
  return `${asked}=${answerId}`;
}
