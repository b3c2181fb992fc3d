import type { StepRecord } from '../../model/case/case.ts';
import type { Moment } from '../../model/case/moment.ts';
import { Badge } from '../../ui/frame/badge.tsx';

type StepStateProps = { record: StepRecord; timeOf: (moment: Moment) => string };

/** What became of a step, and when. */
export function StepState({ record, timeOf }: StepStateProps) {
  switch (record.state) {
    case 'done':
      return <Badge tone="ok">Done {timeOf(record.at)}</Badge>;
    case 'skipped':
      return <Badge>Skipped {timeOf(record.at)}</Badge>;
    case 'failed':
      return <Badge tone="danger">Did not work, {timeOf(record.at)}</Badge>;
    case 'waiting':
      return <Badge tone="warn">Waiting since {timeOf(record.at)}</Badge>;
  }
}
