import { useState } from 'react';
import type { FindWay, ProposalWords, Way } from '../../engine/evidence/reading.ts';
import { buttonStyle } from '../../ui/form/button-style.ts';
import { AcceptButtons } from './accept-buttons.tsx';
import { ProposalCard } from './proposal-card.tsx';

type ProposalListProps = {
  proposals: readonly ProposalWords[];
  findWay: FindWay;
  onAccept: (chosen: readonly ProposalWords[], way?: Way) => void;
};

export function ProposalList({ proposals, findWay, onAccept }: ProposalListProps) {
  const [decisions, setDecisions] = useState<ReadonlyMap<string, boolean>>(new Map());
  const decide = (proposal: ProposalWords, isAccepted: boolean) =>
    setDecisions((before) => {
      const isTakenBack = before.get(keyOf(proposal)) === isAccepted;
      const others = [...before].filter(([key]) => key !== keyOf(proposal));
      return new Map(isTakenBack ? others : [...others, [keyOf(proposal), isAccepted]]);
    });
  const accepted = proposals.filter((proposal) => decisions.get(keyOf(proposal)) === true);
  const left = proposals.filter((proposal) => decisions.get(keyOf(proposal)) !== false);
  const chosen = accepted.length > 0 ? accepted : left;

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
        {chosen.length > 0 && (
          <AcceptButtons chosen={chosen} accepted={accepted.length} proposed={proposals.length} findWay={findWay} onAccept={onAccept} />
        )}
        {left.length > chosen.length && (
          <button type="button" className={buttonStyle.plain} onClick={() => onAccept(left)}>
            {left.length === proposals.length ? 'Use all of them' : 'Use all that are not refused'}
          </button>
        )}
      </div>
    </>
  );
}

function keyOf({ asked, answerId }: ProposalWords): string {
  return `${asked}=${answerId}`;
}
