import { useEffect, useRef, useState } from 'react';
import { buttonStyle } from '../../../ui/form/button-style.ts';
import type { Preview } from '../review/messages.ts';
import type { ReviewWords } from '../words.ts';
import { countLines, linesUnasked } from './many-lines.tsx';
import { ReasonField } from './reason-field.tsx';
import { StatementList } from './statement-list.tsx';

type SecondLookProps = {
  about: string;
  preview: Preview;
  words: ReviewWords;
  reason: string;
  onGrant: (afterLook: boolean, reason: string) => void;
  onShow: () => void;
  onClose: () => void;
};

/** Stands between a group action and lines whose owners have delegates: what a grant does to them, and which they are. */
export function SecondLook({ about, preview, words, reason: typedBefore, onGrant, onShow, onClose }: SecondLookProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [hasLooked, setHasLooked] = useState(false);
  const [reason, setReason] = useState(typedBefore);
  const field = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    // It is read from the top: on a small screen the reason stands far below.
    heading.current?.focus();
  }, []);
  const { undecided, toLookAt, examples, decided } = preview;
  const safe = undecided - toLookAt;
  const count = countLines;
  const isMany = undecided > linesUnasked;
  const grant = (afterLook: boolean) => {
    if (field.current?.reportValidity() !== false) {
      onGrant(afterLook, reason);
    }
  };
  return (
    <dialog
      ref={dialog}
      aria-labelledby="second-look"
      onClose={onClose}
      className="panel m-auto max-h-[90vh] w-[min(44rem,94vw)] overflow-auto p-5 text-text backdrop:bg-black/50"
    >
      <h2 id="second-look" ref={heading} tabIndex={-1} className="text-lg font-semibold">
        {count(toLookAt)} of {about} need a second look
      </h2>
      <p className="mt-1 text-muted">
        The mailbox owners there have delegates, or the line does not say.
        {decided > 0 && ` ${count(decided)} decided before stay as they are.`}
      </p>
      <StatementList statements={[words.delegatesOfOwner, words.superDelegate, words.neverOnBehalf, words.revoke]} />
      <ul aria-label="Lines that need a second look" className="my-3 divide-y divide-line rounded-lg bg-surface-2 px-3.5 text-sm">
        {examples.map(({ row, line, owner, account }) => (
          <li key={row} className="py-1.5">
            <span className="text-muted">Line {line}:</span> <strong>{owner}</strong> · <span className="font-mono">{account}</span>
          </li>
        ))}
        {toLookAt > examples.length && <li className="py-1.5 text-muted">and {count(toLookAt - examples.length)} more</li>}
      </ul>
      <div className="mb-3">
        <ReasonField
          ref={field}
          label={isMany ? 'Reason, needed for so many at once' : 'Reason'}
          reason={reason}
          onReason={setReason}
          isRequired={isMany}
        />
      </div>
      <div className="flex flex-wrap gap-2">
        {safe > 0 && (
          <button type="button" className={buttonStyle.primary} onClick={() => grant(false)}>
            Grant only the {count(safe)} without delegates
          </button>
        )}
        <button type="button" className={buttonStyle.plain} onClick={onShow}>
          Show the {count(toLookAt)}
        </button>
        <button type="button" className={buttonStyle.plain} onClick={() => dialog.current?.close()}>
          Cancel
        </button>
      </div>
      <div className="mt-4 border-t border-line pt-3">
        <label className="flex gap-2.5">
          <input
            type="checkbox"
            checked={hasLooked}
            onChange={(event) => setHasLooked(event.currentTarget.checked)}
            className="mt-1 size-4.5"
          />
          <span>I looked at them: this account is no delegate of these owners, or it is always to send as the owner.</span>
        </label>
        <button type="button" disabled={!hasLooked} className={`${buttonStyle.plain} mt-2 disabled:opacity-60`} onClick={() => grant(true)}>
          Grant all {count(undecided)}
        </button>
      </div>
    </dialog>
  );
}
