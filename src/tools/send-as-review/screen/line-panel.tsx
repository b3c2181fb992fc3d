import { useEffect, useState } from 'react';
import { buttonStyle } from '../../../ui/form/button-style.ts';
import { lineProblemWords } from '../file/problem.ts';
import type { Decision, RowDetails, RowWords } from '../review/messages.ts';
import type { ReviewClient } from '../review/review-client.ts';
import type { ReviewWords } from '../words.ts';
import { Marks } from './line-grid.tsx';
import { StatementList } from './statement-list.tsx';

type LinePanelProps = {
  ask: ReviewClient['ask'];
  row: RowWords;
  change: number;
  words: ReviewWords;
  onDecide: (row: number, decision: Decision, reason: string) => void;
};

const verdicts: readonly (readonly [Decision, string])[] = [
  ['granted', 'Grant Send As'],
  ['left-out', 'Leave out'],
  ['undecided', 'Undecided'],
];

/** One line in full, with its decision and the reason for it. */
export function LinePanel({ ask, row: words, change, words: says, onDecide }: LinePanelProps) {
  const [details, setDetails] = useState<RowDetails>();
  const { row } = words;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a decision changes what the line says
  useEffect(() => {
    let isOld = false;
    ask('details', row).then(
      (found) => !isOld && setDetails(found),
      () => undefined,
    );
    return () => {
      isOld = true;
    };
  }, [ask, row, change]);
  const shown = details?.row === row ? details : undefined;
  return (
    <section aria-label={`Line ${words.line}`} className="panel px-4.5 py-4 xl:h-[min(40rem,80vh)] xl:overflow-auto">
      <h3 className="flex items-center justify-between gap-2 font-semibold">
        Line {words.line} <Marks row={words} />
      </h3>
      <p className="text-sm text-muted">{words.file}</p>
      <dl className="mt-2.5 space-y-1.5 text-sm [&_dd]:font-medium [&_dt]:text-muted">
        <Field term="Mailbox owner" value={words.owner} />
        <Field term="Account without Send As" value={words.account} />
        <Field term="Its display name" value={words.name} />
        <Field term="Delegates" value={words.delegatesText} />
        <Field term="Enabled" value={words.enabled} />
      </dl>
      {words.delegates !== 'no' && (
        <div className="mt-2.5 rounded-lg bg-warn-soft px-3 py-1.5 text-sm">
          <StatementList statements={[says.delegatesOfOwner, says.neverOnBehalf]} />
        </div>
      )}
      {words.isProtected && (
        <div className="mt-2.5 rounded-lg bg-warn-soft px-3 py-1.5 text-sm">
          <StatementList statements={[says.protectedOwners]} />
        </div>
      )}
      <LineDecision key={row} row={words} onDecide={onDecide} />
      {shown !== undefined && shown.problems.length > 0 && (
        <ul aria-label="What was found on this line" className="mt-2.5 space-y-1 text-sm text-warn">
          {shown.problems.map((problem) => (
            <li key={problem}>
              {lineProblemWords[problem].title}. {lineProblemWords[problem].done}
            </li>
          ))}
        </ul>
      )}
      {shown !== undefined && shown.further.length > 0 && (
        <dl className="mt-3 space-y-1.5 border-t border-line pt-3 text-sm [&_dd]:font-medium [&_dt]:text-muted">
          {shown?.further.map((value, index) => (
            // Further fields have no names, only a place.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <Field key={index} term={`Unknown field ${index + 6}`} value={value} />
          ))}
        </dl>
      )}
    </section>
  );
}

function Field({ term, value }: { term: string; value: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{value === '' ? '(empty)' : value}</dd>
    </div>
  );
}

function LineDecision({ row: { row, line, decision, reason }, onDecide }: { row: RowWords; onDecide: LinePanelProps['onDecide'] }) {
  const [changedTo, setChangedTo] = useState<string>();
  const typed = changedTo ?? reason;
  return (
    <form
      className="mt-3 border-t border-line pt-3"
      onSubmit={(event) => {
        event.preventDefault();
        onDecide(row, decision, typed);
        setChangedTo(undefined);
      }}
    >
      <fieldset>
        <legend className="mb-1 text-sm font-semibold">Decision on line {line}</legend>
        {verdicts.map(([value, word]) => (
          <label key={value} className="flex items-center gap-2 py-0.5">
            <input
              type="radio"
              name="decision"
              checked={decision === value}
              onChange={() => {
                // The reason was for the decision that it replaces.
                onDecide(row, value, changedTo ?? '');
                setChangedTo(undefined);
              }}
              className="size-4.5"
            />
            {word}
          </label>
        ))}
      </fieldset>
      {decision !== 'undecided' && (
        <div className="mt-2">
          <label className="block text-sm text-muted">
            Reason
            <input
              type="text"
              value={typed}
              maxLength={300}
              onChange={(event) => setChangedTo(event.currentTarget.value)}
              className="mt-1 block w-full rounded-md border border-line-strong bg-surface px-2.5 py-1.5 text-sm text-text"
            />
          </label>
          {typed !== reason && (
            <button type="submit" className={`${buttonStyle.plain} mt-2`}>
              Keep this reason
            </button>
          )}
        </div>
      )}
    </form>
  );
}
