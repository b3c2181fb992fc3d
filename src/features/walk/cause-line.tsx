import { type CauseStanding, standingWords } from '../../engine/cause-standings.ts';

type CauseLineProps = { cause: CauseStanding; isShownHere: boolean; changeHref: (asked: string) => string };

const symbols: Readonly<Record<CauseStanding['kind'], string>> = {
  possible: '●',
  tried: '✕',
  removed: '✓',
  'not-checked': '?',
  'ruled-out': '○',
};

export function CauseLine({ cause: { title, kind, reason, openQuestion }, isShownHere, changeHref }: CauseLineProps) {
  return (
    <>
      <span aria-hidden="true" className={kind === 'possible' ? 'text-text' : 'text-muted'}>
        {symbols[kind]}
      </span>
      <span>
        <span className={kind === 'ruled-out' ? 'block text-muted line-through decoration-line-strong' : 'block font-semibold'}>
          {title}
        </span>
        <span className="block text-[0.8125rem] text-muted">
          {isShownHere ? `${standingWords[kind]}, shown here` : standingWords[kind]}
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
    </>
  );
}
