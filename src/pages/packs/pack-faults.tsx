import { describeFault } from '../../packs/describe-fault.ts';
import type { PackFault } from '../../packs/fault.ts';

/** Faults of a pack, each by the name of its file; nothing where there are none. */
export function PackFaults({ title, faults }: { title: string; faults: readonly PackFault[] }) {
  return faults.length === 0 ? null : (
    <>
      <p className="mt-3 font-medium text-warn">{title}</p>
      <ul className="mt-1 max-h-48 list-disc overflow-y-auto pl-5 text-sm marker:text-muted">
        {[...new Set(faults.map(describeFault))].map((fault) => (
          <li key={fault} className="break-words">
            {fault}
          </li>
        ))}
      </ul>
    </>
  );
}
