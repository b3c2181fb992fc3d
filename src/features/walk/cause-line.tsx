import { type CauseStanding, wordsOfStanding } from '../../engine/standings/cause-standings.ts';

type CauseLineProps = { cause: CauseStanding; isShownHere: boolean; changeHref: (asked: string) => string };

const symbols: Readonly<Record<CauseStanding['kind'], string>> = {
  possible: '●',
  tried: '✕',
  removed: '✓',
  'not-checked': '?',
  'ruled-out': '○',
};

// What was passed over after a cause, its reason names that cause and what was answered there.
const saidBefore: Partial<Readonly<Record<CauseStanding['kind'], string>>> = {
  'ruled-out': ' by: ',
  removed: ' by: ',
  'not-checked': ', passed over after: ',
};

export function CauseLine({ cause, isShownHere, changeHref }: CauseLineProps) {
  const { title, kind, reason, openQuestion } = cause;
  const standing = wordsOfStanding(cause);
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
          {standing}
          {openQuestion === undefined && reason !== undefined && `${saidBefore[kind] ?? ''}${reason}`}
          {isShownHere && ', shown here'}
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
