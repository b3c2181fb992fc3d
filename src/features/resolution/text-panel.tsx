import { type FormEvent, useEffect, useId, useRef } from 'react';
import type { KeptIn } from '../../engine/checklist/step-machine.ts';
import { describeCuts } from '../../engine/secrets/describe-cuts.ts';
import { buttonStyle } from '../../ui/form/button-style.ts';
import { cameAtOnce } from '../../ui/form/came-at-once.ts';

const loadCutter = () => import('../../engine/secrets/cut-secrets.ts');

type TextPanelProps = {
  asks: 'reason' | 'note';
  text: string;
  isRefused: boolean;
  /** Where the text is kept as long as it is not confirmed; nothing to say where there is none. */
  keptIn: KeptIn | undefined;
  /** True where it has just been opened by a press. */
  takesFocus: boolean;
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

const unconfirmed: Readonly<Record<KeptIn, (give: string) => string>> = {
  device: (give) => `kept on this device, and part of the case once you press “${give}”.`,
  tab: (give) => `kept until this tab is closed, and for good once you press “${give}”.`,
  page: (give) => `this browser does not keep it. Press “${give}” before you leave this page.`,
};

/**
 * Takes the reason of a skipped step or the note of a failed one, without secrets: what was pasted shows them cut at once,
 * what is typed once the field is left.
 */
export function TextPanel({ asks, text, isRefused, keptIn, takesFocus, onType, onGive, onCancel }: TextPanelProps) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is opened
  useEffect(() => {
    if (takesFocus) {
      area.current?.focus();
    }
    // Nothing is kept before it is here.
    loadCutter().catch(() => undefined);
  }, []);
  const said = describeCuts(text);
  // What is kept is cut already; this is for the eye.
  const cut = async (whole: string) => {
    const { cutSecrets } = await loadCutter();
    const { text: kept, cuts } = cutSecrets(whole);
    if (cuts.length > 0 && area.current?.value === whole) {
      onType(kept);
    }
  };
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
        ref={area}
        id={id}
        rows={2}
        value={text}
        aria-invalid={isRefused}
        aria-describedby={`${id}-refused`}
        onChange={({ currentTarget: { value }, nativeEvent }) => {
          onType(value);
          if (cameAtOnce(nativeEvent, text.length, value.length)) {
            void cut(value);
          }
        }}
        onBlur={() => void cut(text)}
        className="mt-1.5 block w-full rounded-md border border-line-strong bg-surface px-2.5 py-1.5 text-text"
      />
      <p role="status" className="font-medium not-empty:mt-1">
        {said && `${said} Not every one can be known.`}
      </p>
      <p role="status" className={keptIn === 'page' ? 'mt-1 font-medium text-warn' : 'text-muted not-empty:mt-1'}>
        {keptIn && `Not confirmed yet: ${unconfirmed[keptIn](give)}`}
      </p>
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
