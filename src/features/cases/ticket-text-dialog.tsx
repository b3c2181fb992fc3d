import { useRef, useState } from 'react';
import { Badge } from '../../ui/badge.tsx';
import { buttonStyle, linkButtonStyle } from '../../ui/button-style.ts';
import { showModally } from '../../ui/show-modally.ts';

export type WrittenText = { readonly text: string; readonly hidden: number };

type TicketTextDialogProps = {
  title: string;
  /** Writes the text; `hide` puts marks in place of addresses and names. */
  write: (hide: boolean) => WrittenText;
  /** Who goes on, and with what. */
  next: string;
  onClose: () => void;
};

/** The ticket text before it is copied. Open as long as it is shown. */
export function TicketTextDialog({ title, write, next, onClose }: TicketTextDialogProps) {
  const [isHidden, setHidden] = useState(true);
  const [said, setSaid] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  const { text, hidden } = write(isHidden);
  const toHide = isHidden ? hidden : write(true).hidden;

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('Copied. Paste it into the ticket.');
    } catch {
      area.current?.focus();
      area.current?.select();
      setSaid('The browser refused to copy. The text is selected: press Ctrl+C (Cmd+C on a Mac).');
    }
  };

  return (
    <dialog
      ref={showModally}
      aria-labelledby="ticket-text-title"
      closedby="any"
      className="panel m-auto w-[min(47rem,94vw)] p-5 text-text backdrop:bg-black/50 sm:p-6 print:hidden"
      onClose={onClose}
    >
      <h2 id="ticket-text-title" className="text-xl font-semibold">
        {title}
      </h2>
      <p className="mt-1 text-muted">Paste it into the ticket. Pasting it back into Unstuck restores this case, on any machine.</p>
      <p className="mt-1">
        <span className="font-semibold">Next:</span> {next}
      </p>
      <p className="mb-2 mt-3 flex flex-wrap items-center justify-end gap-2 text-sm">
        {toHide === 0 ? (
          <Badge>No addresses or names in it</Badge>
        ) : (
          <>
            <Badge tone={isHidden ? 'ok' : 'warn'}>
              {isHidden ? `Addresses and names hidden: ${toHide}` : `Addresses and names shown: ${toHide}`}
            </Badge>
            <button type="button" className={linkButtonStyle} onClick={() => setHidden(!isHidden)}>
              {isHidden ? 'Show them' : 'Hide them'}
            </button>
          </>
        )}
      </p>
      <textarea
        ref={area}
        readOnly
        aria-label="Ticket text"
        rows={18}
        value={text}
        className="block w-full resize-y rounded-lg border border-line-strong bg-surface-2 p-3 font-mono text-[0.8125rem]"
      />
      <div className="mt-4 flex flex-wrap items-center justify-end gap-2">
        <span role="status" className="mr-auto text-sm font-medium">
          {said}
        </span>
        <button type="button" className={buttonStyle.plain} onClick={(event) => event.currentTarget.closest('dialog')?.close()}>
          Close
        </button>
        <button type="button" className={buttonStyle.primary} onClick={copy}>
          Copy
        </button>
      </div>
    </dialog>
  );
}
