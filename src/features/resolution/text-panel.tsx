import { type FormEvent, useId } from 'react';
import { buttonStyle } from '../../ui/button-style.ts';
import { focusOnce } from './focus-once.ts';

type TextPanelProps = {
  asks: 'reason' | 'note';
  text: string;
  isRefused: boolean;
  onType: (text: string) => void;
  onGive: () => void;
  onCancel: () => void;
};

const words = {
  reason: { label: 'Why is it skipped?', refused: 'Give a reason. Whoever reads the ticket later needs it.', give: 'Skip this step' },
  note: {
    label: 'What happened instead?',
    refused: 'Say what happened. Whoever reads the ticket later needs it.',
    give: 'Mark as not working',
  },
} as const;

/** Takes the reason of a skipped step or the note of a failed one. */
export function TextPanel({ asks, text, isRefused, onType, onGive, onCancel }: TextPanelProps) {
  const id = useId();
  const { label, refused, give } = words[asks];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onGive();
  };
  return (
    <form
      onSubmit={submit}
      onKeyDown={({ key }) => key === 'Escape' && onCancel()}
      className="mt-2.5 rounded-lg bg-surface-2 px-3.5 py-3 text-sm print:hidden"
    >
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <textarea
        ref={focusOnce}
        id={id}
        rows={2}
        value={text}
        aria-invalid={isRefused}
        aria-describedby={`${id}-refused`}
        onChange={(event) => onType(event.currentTarget.value)}
        className="mt-1.5 block w-full rounded-md border border-line-strong bg-surface px-2.5 py-1.5 text-text"
      />
      <p id={`${id}-refused`} role="alert" className="mt-1 min-h-5 font-medium text-danger">
        {isRefused ? refused : ''}
      </p>
      <div className="mt-1 flex flex-wrap gap-2">
        <button type="submit" className={buttonStyle.plain}>
          {give}
        </button>
        <button type="button" className={buttonStyle.plain} onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
