import { type CauseStanding, standingWords } from './cause-standings.ts';

type CausesListProps = { causes: readonly CauseStanding[]; currentId?: string; changeHref: (asked: string) => string };

const symbols: Readonly<Record<CauseStanding['kind'], string>> = { possible: '●', tried: '✕', 'not-checked': '?', 'ruled-out': '○' };

export function CausesList({ causes, currentId, changeHref }: CausesListProps) {
  return (
    <ul aria-label="Causes still possible" className="divide-y divide-line">
      {causes.map(({ causeId, title, kind, reason, openQuestion }) => (
        <li key={causeId} className="grid grid-cols-[1.125rem_1fr] gap-2.5 py-2.5 text-sm first:pt-0 last:pb-0">
          <span aria-hidden="true" className={kind === 'possible' ? 'text-text' : 'text-muted'}>
            {symbols[kind]}
          </span>
          <span>
            <span className={kind === 'ruled-out' ? 'block text-muted line-through decoration-line-strong' : 'block font-semibold'}>
              {title}
            </span>
            <span className="block text-[0.8125rem] text-muted">
              {causeId === currentId ? `${standingWords[kind]}, shown here` : standingWords[kind]}
              {kind === 'ruled-out' && reason !== undefined && ` by: ${reason}`}
              {openQuestion !== undefined && (
                <>
                  {': '}
                  <a href={changeHref(openQuestion.asked)} className="text-link">
                    {openQuestion.question}
                  </a>
                </>
              )}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
