import { buttonStyle } from '../../ui/button-style.ts';
import { showModally } from '../../ui/show-modally.ts';

type TicketNumberDialogProps = { ticket: string; onSave: (ticket: string) => void; onClose: () => void };

/** Asks for the ticket number. Open as long as it is shown. */
export function TicketNumberDialog({ ticket, onSave, onClose }: TicketNumberDialogProps) {
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
            autoComplete="off"
            spellCheck={false}
            maxLength={60}
            placeholder="INC-20417"
            className="mt-1 block w-full rounded-md border border-line-strong bg-surface px-2.5 py-2 text-text placeholder:text-muted"
          />
        </label>
        <div className="mt-4 flex justify-end gap-2">
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
