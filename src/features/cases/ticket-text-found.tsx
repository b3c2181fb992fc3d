import { buttonStyle } from '../../ui/form/button-style.ts';

type TicketTextFoundProps = {
  /** Ticket, article and time in words. */
  title: string;
  isIntact: boolean;
  /** What could not be read. */
  unreadable: readonly string[];
  /** How many ticket texts the paste holds. */
  count: number;
  /** When the same case was changed last on this device, if it is here. */
  here?: string;
  /** True where a newer Unstuck has stored the same case on this device. */
  isNewerHere: boolean;
  /** The text in its own words, where its article is not here. */
  told?: string;
  onOpen: () => void;
  onOpenHere: () => void;
};

/** Offers to go on from a ticket text that was pasted. */
export function TicketTextFound({ title, isIntact, unreadable, count, here, isNewerHere, told, onOpen, onOpenHere }: TicketTextFoundProps) {
  return (
    <section aria-labelledby="ticket-text-found" className="mt-3.5 rounded-card border border-accent bg-accent-soft px-4 py-3.5">
      <h2 id="ticket-text-found" className="font-semibold">
        {title}
      </h2>
      {count > 1 && <p className="mt-1 text-sm">The paste holds {count} ticket texts. The first one is read.</p>}
      {!isIntact && (
        <p role="alert" className="mt-2 rounded-lg bg-warn-soft px-3.5 py-2.5 text-sm">
          This text was changed or cut since it was written. What can still be read is offered: compare it with the ticket before you rely
          on it.
          {unreadable.length > 0 && ` Not readable: ${unreadable.join(', ')}.`}
        </p>
      )}
      {here !== undefined && <p className="mt-1 text-sm">This device has this case too. {here}.</p>}
      {isNewerHere && (
        <p className="mt-1 text-sm">
          This device has this case too, stored by a newer Unstuck. To open that one, update this copy: load this page again while its
          server can be reached.
        </p>
      )}
      {told !== undefined && (
        <>
          <p className="mt-1 text-sm">Its article is not in this copy of Unstuck. The case can be opened and read all the same.</p>
          <details className="mt-1 text-sm">
            <summary>What the text says</summary>
            <p className="mt-1 whitespace-pre-wrap break-words">{told}</p>
          </details>
        </>
      )}
      <p className="mt-3 flex flex-wrap gap-2">
        {here !== undefined && (
          <button type="button" className={buttonStyle.primary} onClick={onOpenHere}>
            Open the one kept here
          </button>
        )}
        <button type="button" className={here === undefined ? buttonStyle.primary : buttonStyle.plain} onClick={onOpen}>
          {here === undefined && !isNewerHere ? (isIntact ? 'Open this case' : 'Open what can be read') : 'Open the text as a new case'}
        </button>
      </p>
    </section>
  );
}
