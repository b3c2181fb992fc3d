import type { ProposalWords } from '../../engine/evidence/reading.ts';
import { buttonStyle } from '../../ui/form/button-style.ts';
import { Badge } from '../../ui/frame/badge.tsx';
import { MatchedLines } from './matched-lines.tsx';

type ProposalCardProps = {
  proposal: ProposalWords;
  /** Undefined as long as nothing was decided. */
  isAccepted?: boolean;
  onDecide: (isAccepted: boolean) => void;
};

export function ProposalCard({ proposal, isAccepted, onDecide }: ProposalCardProps) {
  const { question, answer, detail, isStrong, lines, note } = proposal;
  return (
    <div className="rounded-lg border border-line px-4 py-3">
      <p className="text-sm text-muted">{question}</p>
      <p className="flex flex-wrap items-baseline gap-x-2.5 gap-y-1">
        <span className="font-semibold">{answer}</span>
        <Badge tone={isStrong ? 'ok' : 'warn'}>{isStrong ? 'Strong sign' : 'Weaker sign'}</Badge>
        {isAccepted !== undefined && <Badge tone={isAccepted ? 'accent' : 'plain'}>{isAccepted ? 'Accepted' : 'Refused'}</Badge>}
      </p>
      {detail !== undefined && <p className="text-sm text-muted">{detail}</p>}
      <MatchedLines lines={lines} />
      {note !== undefined && <p className="mt-2 text-sm">{note}</p>}
      <div className="mt-2.5 flex flex-wrap gap-2">
        <button
          type="button"
          className={buttonStyle.plain}
          aria-pressed={isAccepted === true}
          aria-label={`Accept: ${question} ${answer}`}
          onClick={() => onDecide(true)}
        >
          Accept
        </button>
        <button
          type="button"
          className={buttonStyle.plain}
          aria-pressed={isAccepted === false}
          aria-label={`Refuse: ${question} ${answer}`}
          onClick={() => onDecide(false)}
        >
          Refuse
        </button>
      </div>
    </div>
  );
}
