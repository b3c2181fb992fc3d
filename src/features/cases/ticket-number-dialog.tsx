import { useEffect, useRef, useState } from 'react';
import { buttonStyle } from '../../ui/button-style.ts';
import { showModally } from '../../ui/show-modally.ts';

type TicketNumberDialogProps = {
  ticket: string;
  /** The addresses of other cases on this device that have a ticket number. */
  findSame: (ticket: string) => Promise<readonly string[]>;
  onSave: (ticket: string) => void;
  onClose: () => void;
};

/** Asks for the ticket number, and says where another case has it. Open as long as it is shown. */
export function TicketNumberDialog({ ticket, findSame, onSave, onClose }: TicketNumberDialogProps) {
  const [same, setSame] = useState<readonly string[]>([]);
  const latest = useRef('');
  const look = (typed: string) => {
    latest.current = typed;
    // Where the cases cannot be read, nothing is known of others.
    findSame(typed).then(
      (found) => latest.current === typed && setSame(found),
      () => undefined,
    );
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for the number that it has
  useEffect(() => look(ticket), []);
  return (
    <dialog
      ref={showModally}
      aria-labelledby="ticket-number-title"
      closedby="any"
      className="panel m-auto w-[min(26rem,92vw)] p-5 text-text backdrop:bg-black/50 print:hidden"
      onClose={onClose}
    >
      <form
        method="dialog"
        onSubmit={(event) => {
          const typed = new FormData(event.currentTarget).get('ticket');
          onSave(typeof typed === 'string' ? typed.trim().replace(/\s+/g, ' ') : '');
        }}
      >
        <h2 id="ticket-number-title" className="mb-1 text-lg font-semibold">
          Ticket number
        </h2>
        <p className="mb-3 text-sm text-muted">Kept with the case on this device, printed and put into the ticket text. Never in a link.</p>
        <label className="block text-sm text-muted">
          Ticket number
          <input
            name="ticket"
            type="text"
            defaultValue={ticket}
            onChange={({ currentTarget: { value } }) => look(value)}
            autoComplete="off"
            spellCheck={false}
            maxLength={60}
            placeholder="INC-20417"
            className="mt-1 block w-full rounded-md border border-line-strong bg-surface px-2.5 py-2 text-text placeholder:text-muted"
          />
        </label>
        <p role="status" className="mt-2 min-h-10 text-sm text-warn">
          {same.length > 0 && (
            <>
              {same.length === 1 ? 'Another case' : `${same.length} other cases`} on this device {same.length === 1 ? 'has' : 'have'} this
              number.{' '}
              <a href={same[0]} className="text-link">
                Open {same.length === 1 ? 'it' : 'the last changed'}
              </a>{' '}
              or save it here as well.
            </>
          )}
        </p>
        <div className="mt-2 flex justify-end gap-2">
          <button type="button" className={buttonStyle.plain} onClick={(event) => event.currentTarget.closest('dialog')?.close()}>
            Cancel
          </button>
          <button type="submit" className={buttonStyle.primary}>
            Save
          </button>
        </div>
      </form>
    </dialog>
  );
}
