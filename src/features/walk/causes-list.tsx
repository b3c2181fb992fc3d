import type { CauseStanding } from '../../engine/standings/cause-standings.ts';
import { CauseLine } from './cause-line.tsx';

type CausesListProps = { causes: readonly CauseStanding[]; currentId?: string; changeHref: (asked: string) => string };

// A long list of what is ruled out would push what is left out of sight.
const ruledOutAtMost = 4;

/** The causes with their standings: what is left first, what is ruled out last, and folded where there is much of it. */
export function CausesList({ causes, ...rest }: CausesListProps) {
  const left = causes.filter(({ kind }) => kind !== 'ruled-out');
  const ruledOut = causes.filter(({ kind }) => kind === 'ruled-out');
  const isFolded = ruledOut.length > ruledOutAtMost;
  return (
    <>
      <List label="Causes still possible" causes={isFolded ? left : [...left, ...ruledOut]} {...rest} />
      {isFolded && (
        <details className={left.length > 0 ? 'mt-3 border-t border-line pt-3' : ''}>
          <summary className="text-sm font-semibold text-muted">{ruledOut.length} ruled out</summary>
          <div className="mt-3">
            <List label="Ruled out" causes={ruledOut} {...rest} />
          </div>
        </details>
      )}
    </>
  );
}

function List({ label, causes, currentId, changeHref }: CausesListProps & { label: string }) {
  return (
    <ul aria-label={label} className="divide-y divide-line">
      {causes.map((cause) => (
        <li key={cause.causeId} className="grid grid-cols-[1.125rem_1fr] gap-2.5 py-2.5 text-sm first:pt-0 last:pb-0">
          <CauseLine cause={cause} isShownHere={cause.causeId === currentId} changeHref={changeHref} />
        </li>
      ))}
    </ul>
  );
}
