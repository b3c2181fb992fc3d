import { useEffect, useId, useRef, useState } from 'react';
import { linkButtonStyle } from '../../ui/button-style.ts';
import { useTyped } from '../../ui/use-typed.ts';

type NoteFieldProps = {
  /** What the note is about: "Note on this question". */
  label: string;
  text: string;
  onChange: (text: string) => void;
  /** The words of the button that opens an empty note; without them the field stands open. */
  addLabel?: string;
  atMost?: number;
};

/** A note that is kept at each key. What another tab wrote is shown until one types here. */
export function NoteField({ label, text, onChange, addLabel, atMost = 4000 }: NoteFieldProps) {
  const id = useId();
  const { shown, type } = useTyped(text, onChange);
  const [isOpen, setOpen] = useState(addLabel === undefined);
  const area = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for what was typed into the written page before it was taken over
  useEffect(() => {
    const typed = area.current?.value ?? '';
    if (shown === '' && typed !== '') {
      type(typed);
    }
  }, []);
  useEffect(() => {
    if (isOpen && addLabel !== undefined) {
      area.current?.focus();
    }
  }, [isOpen, addLabel]);
  if (!isOpen && shown === '') {
    return (
      <button type="button" className={`${linkButtonStyle} print:hidden`} onClick={() => setOpen(true)}>
        {addLabel}
      </button>
    );
  }
  return (
    <div className={`w-full text-sm ${shown === '' ? 'print:hidden' : ''}`}>
      <label htmlFor={id} className="mb-1 block text-muted">
        {label}
      </label>
      <textarea
        id={id}
        ref={area}
        rows={Math.min(12, shown.split('\n').length + 1)}
        maxLength={atMost}
        value={shown}
        onChange={(event) => type(event.currentTarget.value)}
        className="block w-full resize-y rounded-md border border-line-strong bg-surface px-2.5 py-1.5 text-text print:hidden"
      />
      <p className="hidden whitespace-pre-wrap print:block">{shown}</p>
    </div>
  );
}
