import { Suspense, use } from 'react';
import type { CaseWork } from '../../../services/cases/use-case.ts';
import { loadProcesses } from './load-processes.ts';

type LaterLookTwiceProps = { work: CaseWork; asked: string; minutes: number };

/** Few questions are looked at twice, so what it takes is loaded where one is. */
export function LaterLookTwice(props: LaterLookTwiceProps) {
  return (
    <Suspense>
      <Loaded {...props} />
    </Suspense>
  );
}

function Loaded(props: LaterLookTwiceProps) {
  const { LookTwiceContent } = use(loadProcesses());
  return <LookTwiceContent {...props} />;
}
