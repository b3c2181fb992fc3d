import { LookTwice } from '../../../features/walk/look-twice.tsx';
import { clock } from '../../../services/browser/clock.ts';
import type { CaseWork } from '../../../services/cases/use-case.ts';

type LookTwiceContentProps = { work: CaseWork; asked: string; minutes: number };

export function LookTwiceContent({ work: { kept, change }, asked, minutes }: LookTwiceContentProps) {
  return (
    <LookTwice minutes={minutes} clock={clock} kept={{ wait: kept?.waits[asked], keep: (wait) => change({ kind: 'wait', asked, wait }) }} />
  );
}
