import { lazy, Suspense, useState } from 'react';
import { showModally } from '../frame/show-modally.ts';
import { buttonStyle } from './button-style.ts';

const RefusedText = lazy(async () => ({ default: (await import('../text/refused-text.tsx')).RefusedText }));

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
    }
  };

  return (
    <span className="inline-flex flex-wrap items-center print:hidden">
      <button type="button" className={className} aria-label={accessibleName} onClick={copy}>
        {label}
      </button>
      <span role="status" className="text-sm font-medium not-empty:ml-2">
        {said}
      </span>
      {refused !== undefined && (
        <dialog
          ref={showModally}
          aria-label={label}
          className="panel m-auto w-[min(36rem,92vw)] p-5 text-text backdrop:bg-black/50"
          onClose={() => setRefused(undefined)}
        >
          <Suspense fallback={refused}>
            <RefusedText text={refused} />
          </Suspense>
        </dialog>
      )}
    </span>
  );
}
