import { useRef, useState } from 'react';
import { buttonStyle } from './button-style.ts';

type CopyButtonProps = {
  label: string;
  /** Called at the click, so that the text is the one of this moment. */
  getText: () => string | Promise<string>;
  /** What is said when the text is on the clipboard. */
  copied: string;
  className?: string;
  accessibleName?: string;
};

export function CopyButton({ label, getText, copied, className = buttonStyle.plain, accessibleName }: CopyButtonProps) {
  const [said, setSaid] = useState('');
  const [refused, setRefused] = useState<string>();
  const dialog = useRef<HTMLDialogElement>(null);

  const say = (words: string) => {
    setSaid('');
    // An emptied live region speaks again when the same thing is said twice.
    requestAnimationFrame(() => setSaid(words));
  };
  const copy = async () => {
    let text: string;
    try {
      text = await getText();
    } catch {
      say('The text did not load. Try again.');
      return;
    }
    try {
      await navigator.clipboard.writeText(text);
      say(copied);
    } catch {
      setRefused(text);
      dialog.current?.showModal();
    }
  };

  return (
    <span className="inline-flex flex-wrap items-center gap-2 print:hidden">
      <button type="button" className={className} aria-label={accessibleName} onClick={copy}>
        {label}
      </button>
      <span role="status" className="text-sm font-medium empty:-ml-2">
        {said}
      </span>
      <dialog
        ref={dialog}
        aria-label={label}
        className="panel m-auto w-[min(36rem,92vw)] p-5 text-text backdrop:bg-black/50"
        onClose={() => setRefused(undefined)}
      >
        {refused !== undefined && <RefusedText text={refused} />}
      </dialog>
    </span>
  );
}

function RefusedText({ text }: { text: string }) {
  const select = (area: HTMLTextAreaElement | null) => area?.select();
  return (
    <form method="dialog">
      <p className="mb-3">The browser refused to copy. The text is selected: press Ctrl+C (Cmd+C on a Mac).</p>
      <textarea
        ref={select}
        readOnly
        aria-label="Text to copy"
        rows={8}
        value={text}
        className="w-full rounded-lg border border-line-strong bg-surface-2 p-3 font-mono text-sm"
      />
      <button type="submit" className={`${buttonStyle.plain} mt-3`}>
        Close
      </button>
    </form>
  );
}
