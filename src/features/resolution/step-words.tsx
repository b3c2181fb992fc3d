import type { ReactNode } from 'react';
import type { Wait } from '../../model/article/statement.ts';
import type { StepRecord } from '../../model/case/case.ts';
import type { Moment } from '../../model/case/moment.ts';
import { SourcedText } from '../../ui/text/sourced-text.tsx';

type StepWordsProps = { record: StepRecord; wait: Wait | undefined; timeOf: (moment: Moment) => string };

/** What was said about a step that was skipped or failed, or when one that waits is due. */
export function StepWords({ record, wait, timeOf }: StepWordsProps) {
  switch (record.state) {
    case 'done':
      return null;
    case 'skipped':
      return <Line>Reason: {record.reason}</Line>;
    case 'failed':
      return <Line>What happened: {record.note}</Line>;
    case 'waiting':
      return (
        <Line>
          Counts from {timeOf(record.until)}
          {wait?.sooner !== undefined && (
            <>
              , or at once after <SourcedText {...wait.sooner} />
            </>
          )}
          .
        </Line>
      );
  }
}

function Line({ children }: { children: ReactNode }) {
  return <p className="mt-1.5 whitespace-pre-line text-sm">{children}</p>;
}
