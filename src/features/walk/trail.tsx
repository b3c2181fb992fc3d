import { notBeside } from '../../engine/contradiction/contradiction-warning.ts';
import type { AnswerWords } from '../../engine/walk/words.ts';
import { KeyCap } from '../../ui/form/key-cap.tsx';
import { Badge } from '../../ui/frame/badge.tsx';

type TrailProps = {
  /** What the list of answers is called. */
  name: string;
  entries: readonly AnswerWords[];
  setAside: readonly AnswerWords[];
  alsoKnown: readonly AnswerWords[];
  changeHref: (asked: string) => string;
  /** The link without the last answer, where there is one. */
  undoHref: string | undefined;
  /** Whether U takes the last answer back, so that the key is worth showing. */
  hasKeys: boolean;
  /** The link to the first question, where the walk was opened further down. */
  firstHref?: string;
};

export function Trail({ name, entries, setAside, alsoKnown, changeHref, undoHref, hasKeys, firstHref }: TrailProps) {
  return (
    <>
      {firstHref !== undefined && (
        <p className="mb-3 text-sm">
          Opened here; nothing before it was asked.{' '}
          <a href={firstHref} className="text-link">
            Go to the first question
          </a>
        </p>
      )}
      {entries.length === 0 && firstHref === undefined && <p className="text-sm text-muted">Nothing answered yet.</p>}
      {entries.length > 0 && (
        <ol aria-label={name} className="border-l-2 border-line print:ml-1.5">
          {entries.map(({ asked, question, answer, isFromEvidence }) => (
            <li
              key={asked}
              className="relative pb-3.5 pl-4 text-sm before:absolute before:-left-[5px] before:top-1.5 before:size-2 before:rounded-full before:border-2 before:border-line-strong before:bg-surface before:content-['']"
            >
              <span className="block text-muted">{question}</span>
              <span className="flex items-baseline justify-between gap-3">
                <span className="font-semibold">
                  {answer}
                  {isFromEvidence === true && <FromEvidence />}
                </span>
                <a
                  href={changeHref(asked)}
                  aria-label={`Change ${question}`}
                  className="text-link shrink-0 whitespace-nowrap text-[0.8125rem] print:hidden"
                >
                  Change
                </a>
              </span>
            </li>
          ))}
        </ol>
      )}
      {undoHref !== undefined && (
        <p className="mb-3 pl-4 text-sm print:hidden">
          <a href={undoHref} className="text-link">
            Undo last answer
          </a>{' '}
          {hasKeys && <KeyCap>U</KeyCap>}
        </p>
      )}
      <OffTrail title="Set aside" entries={setAside}>
        These do not count yet. They stay in the link and count once your answers lead to their question.
      </OffTrail>
      <OffTrail title="Also known" entries={alsoKnown}>
        Answered elsewhere; this article does not ask it.
      </OffTrail>
    </>
  );
}

function FromEvidence() {
  return (
    <>
      {' '}
      <Badge>from evidence</Badge>
    </>
  );
}

function OffTrail({ title, entries, children }: { title: string; entries: readonly AnswerWords[]; children: string }) {
  if (entries.length === 0) {
    return null;
  }
  return (
    <div className="mt-3 rounded-card border border-dashed border-line-strong px-3.5 py-3 text-sm">
      <h3 className="font-semibold">{title}</h3>
      <p className="mb-2 text-muted">{children}</p>
      <ul aria-label={title} className="space-y-1.5">
        {entries.map(({ asked, question, answer, isFromEvidence, notBeside: given }) => (
          <li key={asked}>
            <span className="text-muted">{question}</span> {answer}
            {isFromEvidence === true && <FromEvidence />}
            {given && <span className="block text-warn">{notBeside(given)}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
