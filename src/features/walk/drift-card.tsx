import { useEffect, useState } from 'react';
import { buttonStyle } from '../../ui/form/button-style.ts';
import { Badge } from '../../ui/frame/badge.tsx';
import { type Drift, fateWords, type SaidLine } from './drift.ts';

type DriftCardProps = {
  drift: Drift;
  /** The edition that the link meets, with what changed in it; none where the article never changed. */
  edition: string | undefined;
  /** Takes the person to the answers of the open question. */
  onAnswer: () => void;
};

// More than these push the question off a small screen; they fold. So do answers that all hold: the trail shows them.
const openAtMost = 3;

/** What became of a link that was made for another edition: what it said, what changed, what holds, where that leads. */
export function DriftCard({ drift, edition, onAnswer }: DriftCardProps) {
  const { heading, changes, said, holding, leads, hasOpenQuestion, linked } = drift;
  return (
    <section
      aria-labelledby="drift"
      className="mb-5 rounded-card border border-line border-l-4 border-l-warn bg-surface px-4 py-3.5 text-sm print:border-line"
    >
      <Announcement text={heading} />
      <h2 id="drift" className="text-[0.9375rem] font-semibold">
        {heading}
      </h2>
      <ul aria-label="What changed" className="mt-1.5 space-y-1">
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
        {edition !== undefined && <li className="text-muted">{edition}</li>}
      </ul>
      {said.length > 0 && (
        <details open={said.length <= openAtMost && holding < said.length} className="mt-2.5 border-t border-line pt-2.5">
          <summary className="font-medium">
            What the link said: {holding} of {said.length} {said.length === 1 ? 'answer' : 'answers'} {holding === 1 ? 'holds' : 'hold'}
          </summary>
          <ul aria-label="What the link said" className="mt-2 space-y-2">
            {said.map((line) => (
              <Line key={line.key} line={line} />
            ))}
          </ul>
        </details>
      )}
      <p className="mt-2.5 border-t border-line pt-2.5 font-medium">{leads}</p>
      {(hasOpenQuestion || linked !== undefined) && (
        <p className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
          {hasOpenQuestion && (
            <button type="button" className={buttonStyle.plain} onClick={onAnswer}>
              Answer it now
            </button>
          )}
          {linked !== undefined && (
            <a href={linked.href} className="text-link">
              Open “{linked.title}” without answers
            </a>
          )}
        </p>
      )}
    </section>
  );
}

function Line({ line: { question, answer, fate, written } }: { line: SaidLine }) {
  const tone = fate === 'holds' ? 'ok' : fate === 'gone' || fate === 'unknown' ? 'warn' : 'plain';
  return (
    <li className="flex items-baseline justify-between gap-3">
      <span>
        <span className="text-muted">{question}</span> <span className={fate === 'holds' ? 'font-semibold' : ''}>{answer}</span>
        {written !== undefined && <span className="block text-muted">written as {written}</span>}
      </span>
      <span className="shrink-0">
        <Badge tone={tone}>{fateWords[fate]}</Badge>
      </span>
    </li>
  );
}

// A live region speaks what is put into it later, not what it was born with.
function Announcement({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(`${text}. It is explained above the heading.`), [text]);
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  );
}
