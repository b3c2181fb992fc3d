import { type FormEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { buttonStyle } from '../../ui/form/button-style.ts';
import { showModally } from '../../ui/frame/show-modally.ts';

type TicketNumberDialogProps = {
  ticket: string;
  /** What was typed before this could be shown, and whether Enter was pressed behind it. */
  typed: RefObject<{ text?: string; isGiven?: boolean }>;
  /** The addresses of other cases on this device that have a ticket number. */
  findSame: (ticket: string) => Promise<readonly string[]>;
  onSave: (ticket: string) => void;
  onClose: () => void;
};

/**
 * Asks for the ticket number, and says where another case has it before it is saved as well. Open as long as it is shown.
 */
export function TicketNumberDialog({ ticket, typed: ahead, findSame, onSave, onClose }: TicketNumberDialogProps) {
  const [found, setFound] = useState<{ of: string; same: readonly string[] }>({ of: '', same: [] });
  const field = useRef<HTMLInputElement>(null);
  const { same } = found;
  const look = async (of: string) => {
    // Where the cases cannot be read, nothing is known of others.
    const addresses = await findSame(of).catch(() => []);
    if (field.current?.value === of) {
      setFound({ of, same: addresses });
    }
    return addresses;
  };
  // Before the next key can come.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for the number that it has and what was typed before it was here
  useLayoutEffect(() => {
    const input = field.current;
    if (input !== null && ahead.current.text !== undefined) {
      input.value = ahead.current.text;
    }
    void look(input?.value ?? '');
    if (ahead.current.isGiven) {
      input?.form?.requestSubmit();
    }
  }, []);
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const dialog = event.currentTarget.closest('dialog');
    const given = field.current?.value ?? '';
    const isSaid = found.of === given || given === ticket;
    if (!isSaid && (await look(given)).length > 0) {
      return;
    }
    onSave((field.current?.value ?? '').trim().replace(/\s+/g, ' '));
    dialog?.close();
  };
  return (
    <dialog
      ref={showModally}
      aria-labelledby="ticket-number-title"
      closedby="any"
      className="panel m-auto w-[min(26rem,92vw)] p-5 text-text backdrop:bg-black/50 print:hidden"
      onClose={onClose}
    >
      <form onSubmit={(event) => void save(event)}>
        <h2 id="ticket-number-title" className="mb-1 text-lg font-semibold">
          Ticket number
        </h2>
        <p className="mb-3 text-sm text-muted">Kept with the case on this device, printed and put into the ticket text. Never in a link.</p>
        <label className="block text-sm text-muted">
          Ticket number
          <input
            ref={field}
            type="text"
            defaultValue={ticket}
            onChange={({ currentTarget: { value } }) => void look(value)}
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
