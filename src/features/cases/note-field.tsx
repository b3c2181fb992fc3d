import { useEffect, useId, useRef, useState } from 'react';
import { holdsText } from '../../engine/article/join-texts.ts';
import { describeCuts } from '../../engine/secrets/describe-cuts.ts';
import { linkButtonStyle } from '../../ui/form/button-style.ts';
import { cameAtOnce } from '../../ui/form/came-at-once.ts';
import { useTyped } from '../../ui/form/use-typed.ts';

const loadCutter = () => import('../../engine/secrets/cut-secrets.ts');

type NoteFieldProps = {
  /** What the note is about: "Note on this question". */
  label: string;
  text: string;
  onChange: (text: string, before: string) => void;
  /** The words of the button that opens an empty note; without them the field stands open. */
  addLabel?: string;
  /** How many characters it holds; without it as many as one types. */
  atMost?: number;
};

/**
 * A note that is kept at each key, without secrets: what was pasted shows them cut at once, what is typed once the field is
 * left. What another tab writes is shown as long as the focus is elsewhere.
 */
export function NoteField({ label, text, onChange, addLabel, atMost }: NoteFieldProps) {
  const id = useId();
  const { shown, type, enter, leave } = useTyped(text, onChange, holdsText);
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
  const said = describeCuts(shown);
  // What is kept is cut already; this is for the eye.
  const cut = async (text: string) => {
    const { cutSecrets } = await loadCutter();
    const { text: kept, cuts } = cutSecrets(text);
    if (cuts.length > 0 && area.current?.value === text) {
      type(kept);
    }
  };
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
        onChange={({ currentTarget: { value }, nativeEvent }) => {
          type(value);
          if (cameAtOnce(nativeEvent, shown.length, value.length)) {
            void cut(value);
          }
        }}
        onFocus={enter}
        onBlur={() => {
          leave();
          void cut(shown);
        }}
        className="block w-full resize-y rounded-md border border-line-strong bg-surface px-2.5 py-1.5 text-text print:hidden"
      />
      <p role="status" className="font-medium not-empty:mt-1 print:hidden">
        {shown.length === atMost && `No more than ${atMost} characters fit here. The rest was left out. `}
        {said && `${said} Not every one can be known.`}
      </p>
      <p className="hidden whitespace-pre-wrap print:block">{shown}</p>
    </div>
  );
}
