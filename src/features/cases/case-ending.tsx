import { useState } from 'react';
import type { Ending } from '../../model/case/case.ts';
import { endings } from '../../model/case/endings.ts';
import { buttonStyle } from '../../ui/form/button-style.ts';

type CaseEndingProps = {
  /** What an ending is called here. */
  wordsOf: (how: Ending) => string;
  /** What the case is called. */
  name: string;
  /** How it ends most likely. */
  likely?: Ending;
  /** What was changed and not put back, one sentence each. */
  findStanding: () => Promise<readonly string[]>;
  onClose: (how: Ending) => void;
};

type Asked = { readonly how: Ending; readonly standing: readonly string[] };

/** Closes a case, and asks first where something still stands. */
export function CaseEnding({ wordsOf, name, likely, findStanding, onClose }: CaseEndingProps) {
  const [asked, setAsked] = useState<Asked>();
  const close = async (how: Ending) => {
    const standing = await findStanding();
    if (standing.length === 0) {
      onClose(how);
    } else {
      setAsked({ how, standing });
    }
  };
  if (asked !== undefined) {
    return (
      <div role="alert" className="rounded-card bg-warn-soft px-4 py-3 text-sm print:hidden">
        <p className="font-semibold">Still to put back</p>
        <ul className="ml-5 mt-1 list-disc space-y-1">
          {asked.standing.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <p className="mt-2.5 flex flex-wrap gap-2">
          <button type="button" className={buttonStyle.plain} onClick={() => setAsked(undefined)}>
            Keep it open
          </button>
          <button
            type="button"
            className={buttonStyle.plain}
            onClick={() => {
              setAsked(undefined);
              onClose(asked.how);
            }}
          >
            Close all the same
          </button>
        </p>
      </div>
    );
  }
  return (
    <fieldset className="flex flex-wrap items-center gap-2 text-sm print:hidden">
      <legend className="mb-1.5 text-muted">Close {name} as</legend>
      {endings.map((how) => (
        <button
          key={how}
          type="button"
          className={how === likely ? buttonStyle.primary : buttonStyle.plain}
          onClick={() => void close(how)}
        >
          {capitalise(wordsOf(how))}
        </button>
      ))}
    </fieldset>
  );
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
