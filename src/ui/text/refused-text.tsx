import { buttonStyle } from '../form/button-style.ts';

/** A text that the browser refused to copy, selected so that the person can. */
export function RefusedText({ text }: { text: string }) {
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
