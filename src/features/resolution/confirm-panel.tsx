import { useId } from 'react';
import type { Impact } from '../../model/article/checklist-step.ts';
import { buttonStyle } from '../../ui/form/button-style.ts';
import { focusOnce } from '../../ui/form/focus-once.ts';

type ConfirmPanelProps = { impact: Impact; onConfirm: () => void; onCancel: () => void };

/** Names what a step interrupts, and asks once. It has the focus itself, so that a second press of a key confirms nothing. */
export function ConfirmPanel({ impact: { text, interrupts, needsChangeWindow }, onConfirm, onCancel }: ConfirmPanelProps) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would announce form fields, and there are none
    <div
      ref={focusOnce}
      role="group"
      tabIndex={-1}
      aria-labelledby={id}
      onKeyDown={({ key }) => key === 'Escape' && onCancel()}
      className="mt-2.5 rounded-lg border border-warn bg-warn-soft px-3.5 py-3 text-sm print:hidden"
    >
      <p id={id}>
        <strong className="text-warn">{interrupts === undefined ? text : `Interrupts: ${interrupts}.`}</strong>
        {needsChangeWindow === true && ' Needs a change window.'} Tick it only once it is done.
      </p>
      <div className="mt-2.5 flex flex-wrap gap-2">
        <button type="button" className={buttonStyle.plain} onClick={onConfirm}>
          Yes, it is done
        </button>
        <button type="button" className={buttonStyle.plain} onClick={onCancel}>
          Not yet
        </button>
      </div>
    </div>
  );
}
