import type { FindWay, ProposalWords, Way } from '../../engine/evidence/reading.ts';
import { buttonStyle } from '../../ui/form/button-style.ts';
import { OnlyHere } from '../../ui/frame/only-here.tsx';
import { useWay } from './use-way.ts';

type AcceptButtonsProps = {
  /** The accepted answers or, as long as none is, all that were not refused. */
  chosen: readonly ProposalWords[];
  /** How many were accepted, and how many are proposed. */
  accepted: number;
  proposed: number;
  findWay: FindWay;
  onAccept: (chosen: readonly ProposalWords[], way?: Way) => void;
};

/** The ways on with the chosen answers: to where they lead, and to the questions that are left. */
export function AcceptButtons({ chosen, accepted, proposed, findWay, onAccept }: AcceptButtonsProps) {
  const way = useWay(findWay, chosen);
  const use = `Use ${nameOf(chosen.length, accepted, proposed)}`;
  return (
    <>
      {way !== undefined && (
        <button type="button" className={buttonStyle.primary} onClick={() => onAccept(chosen, way)}>
          {use} and open {way.title}
        </button>
      )}
      {way?.isOnlyHere && <OnlyHere />}
      <button type="button" className={way === undefined ? buttonStyle.primary : buttonStyle.plain} onClick={() => onAccept(chosen)}>
        {way === undefined ? use : `${use} and answer more questions`}
      </button>
    </>
  );
}

function nameOf(count: number, accepted: number, proposed: number): string {
  const many = count === 1 ? 'answer' : 'answers';
  if (accepted > 0) {
    return count === 1 ? `the accepted ${many}` : `the ${count} accepted ${many}`;
  }
  if (count < proposed) {
    return count === 1 ? `the ${many} not refused` : `the ${count} ${many} not refused`;
  }
  return count === 1 ? `this ${many}` : `these ${count} ${many}`;
}
