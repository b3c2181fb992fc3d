import { type ReactNode, useRef } from 'react';
import { buttonStyle } from '../../ui/form/button-style.ts';
import { MatchedLines } from './matched-lines.tsx';
import type { AnswerHere, BlankHere, ReadHere } from './read-here.ts';

const restBeforeReading = 250;

type OwnKeysBoxProps = {
  typedBefore: string;
  onText: (text: string) => void;
  /** What was read; undefined while nothing is pasted. */
  read: ReadHere | undefined;
  hrefFor: (answerId: string) => string;
  /** What a blank holds now. */
  typedIn: (name: string) => string;
  onFill: (blank: BlankHere) => void;
  /** Told when an answer is followed. */
  onAnswer: (answer: AnswerHere) => void;
};

/** Takes a log or an error text at a question and shows which of its answers that suggests. Nothing is decided by it. */
export function OwnKeysBox({ typedBefore, onText, read, hrefFor, typedIn, onFill, onAnswer }: OwnKeysBoxProps) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  return (
    <details className="panel mt-4 px-4.5 py-2.5 print:hidden" open={typedBefore !== ''}>
      <summary className="text-sm font-semibold">Have a log or an error text? Paste it</summary>
      <label className="mt-2 block text-sm">
        <span className="mb-1 block text-muted">
          Read on this device only. Nothing of it is sent or part of a link. Kept with the case are only the lines behind an answer that you
          take, and what you fill in.
        </span>
        <textarea
          rows={4}
          defaultValue={typedBefore}
          autoComplete="off"
          spellCheck={false}
          className="block w-full resize-y rounded-lg border border-line-strong bg-surface p-3 font-mono text-sm"
          onInput={({ currentTarget }) => {
            clearTimeout(timer.current);
            timer.current = setTimeout(() => onText(currentTarget.value), restBeforeReading);
          }}
        />
      </label>
      <p role="status" className="mt-2 text-sm font-medium">
        {read === undefined ? '' : describe(read)}
      </p>
      {read?.answers.map((answer) => (
        <div key={answer.answerId} className="mt-2">
          <p className="font-semibold">{answer.label}</p>
          <MatchedLines lines={answer.lines} />
          {answer.note !== undefined && <p className="mt-1 text-sm">{answer.note}</p>}
          {read.answers.length === 1 && (
            <p className="mt-2">
              <a href={hrefFor(answer.answerId)} className={buttonStyle.plain} onClick={() => onAnswer(answer)}>
                Answer: {answer.label}
              </a>
            </p>
          )}
        </div>
      ))}
      {read?.dependsOn.map((prompt) => (
        <Line key={prompt}>More can be said once this is answered: {prompt}</Line>
      ))}
      {read?.blanks.map((blank) => (
        <Line key={`${blank.name} ${blank.text}`}>
          {blank.label}: <code className="break-all">{blank.text}</code>{' '}
          {typedIn(blank.name) === blank.text ? (
            <span className="text-muted">Filled in</span>
          ) : (
            <button
              type="button"
              className={buttonStyle.plain}
              aria-label={`Fill in ${blank.label}: ${blank.text}`}
              onClick={() => onFill(blank)}
            >
              Fill in
            </button>
          )}
        </Line>
      ))}
    </details>
  );
}

function Line({ children }: { children: ReactNode }) {
  return <p className="mt-2 text-sm">{children}</p>;
}

function describe({ answers, blanks, dependsOn }: ReadHere): string {
  switch (answers.length) {
    case 0:
      return blanks.length + dependsOn.length > 0
        ? 'No answer to this question was recognised.'
        : 'Nothing in it says more about this question.';
    case 1:
      return 'An answer was recognised. Check it before you take it.';
    default:
      return 'The text holds several answers to this, so none is proposed. Look again, or leave the other lines out.';
  }
}
