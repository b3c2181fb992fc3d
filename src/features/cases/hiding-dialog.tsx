import { type KeyboardEvent, useMemo, useState } from 'react';
import { countParts, shownIn, splitText, type TextPart } from '../../engine/case/text-parts.ts';
import { describeCuts } from '../../engine/secrets/describe-cuts.ts';
import type { Hiding } from '../../model/case/case.ts';
import { buttonStyle, linkButtonStyle } from '../../ui/form/button-style.ts';
import { showModally } from '../../ui/frame/show-modally.ts';
import { HideableText } from './hideable-text.tsx';
import { HidingAside } from './hiding-aside.tsx';

/** A text, and what each mark in it stands for. */
export type WrittenText = { readonly text: string; readonly values: ReadonlyMap<string, string> };

/** A text that is to leave, and what is said about it. */
export type LeavingText = {
  readonly title: string;
  /** Where it goes. */
  readonly lead: string;
  /** Who goes on, and with what. */
  readonly next?: string;
  /** What is not in the text, though it could be expected there. */
  readonly missing?: string;
  /** What the text is called. */
  readonly label: string;
  /** What is said once it is on the clipboard. */
  readonly copied: string;
  /** Writes the text; without a choice nothing is hidden. */
  readonly write: (hiding: Hiding | undefined) => WrittenText;
};

type HidingDialogProps = LeavingText & {
  /** What was chosen before. */
  hiding: Hiding;
  /** True where the case keeps what is chosen. */
  isRemembered: boolean;
  onChoose: (word: string, choice: Hiding[string] | undefined) => void;
  /** Called when the text is taken, in whatever way. */
  onTake?: (hiding: Hiding) => void;
  /** Said beside what is said once it is on the clipboard. */
  taken?: string;
  onClose: () => void;
};

/** A text before it is copied: it can be read, words in it hidden or shown, and only then it is copied. Open as long as it is shown. */
export function HidingDialog({
  title,
  lead,
  next,
  missing,
  label,
  copied,
  write,
  hiding: before,
  isRemembered,
  onChoose,
  onTake,
  taken = '',
  onClose,
}: HidingDialogProps) {
  const [hiding, setHiding] = useState(before);
  const [isAllShown, setAllShown] = useState(false);
  const [said, setSaid] = useState('');
  const [isListed, setListed] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const { text, values } = useMemo(() => write(isAllShown ? undefined : hiding), [write, hiding, isAllShown]);
  const lines = useMemo(() => splitText(text), [text]);
  const counts = useMemo(() => countParts(lines), [lines]);

  const choose = (word: string, choice: Hiding[string] | undefined) => {
    const { [word]: _, ...others } = hiding;
    setHiding(choice === undefined ? others : { ...others, [word]: choice });
    setSaid('');
    onChoose(word, choice);
  };
  const choiceFor = ({ kind, text: found }: TextPart): readonly [word: string, choice: Hiding[string] | undefined] | undefined => {
    const word = (kind === 'hidden' ? values.get(found) : kind === 'word' && !isAllShown ? found : undefined)?.toLowerCase();
    if (word === undefined) {
      return undefined;
    }
    const wanted = kind === 'hidden' ? 'shown' : 'hidden';
    return [word, hiding[word] === undefined || hiding[word] === wanted ? wanted : undefined];
  };
  const toggle = (part: TextPart) => {
    const chosen = choiceFor(part);
    if (chosen !== undefined) {
      choose(...chosen);
    }
  };
  const describe = (part: TextPart) => {
    const count = counts.get(part.text.toLowerCase()) ?? 1;
    const where = count === 1 ? '' : ` in ${count} places`;
    return choiceFor(part) === undefined
      ? part.kind === 'hidden'
        ? 'Was hidden before it came here'
        : undefined
      : part.kind === 'hidden'
        ? `Show${where}`
        : `Hide${where}`;
  };
  const copy = async () => {
    onTake?.(hiding);
    try {
      await navigator.clipboard.writeText(text);
      setSaid(copied);
    } catch {
      setRefused(true);
      setListed(false);
      setSaid('The browser refused to copy. The text is selected: press Ctrl+C (Cmd+C on a Mac).');
    }
  };
  const press = (event: KeyboardEvent) => {
    const isInField = event.target instanceof HTMLTextAreaElement;
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'c' && !isInField && getSelection()?.isCollapsed !== false) {
      event.preventDefault();
      void copy();
    }
  };

  const shown = shownIn(text, hiding);
  const hidden = [...new Set(lines.flat().flatMap((part) => (part.kind === 'hidden' ? [part.text] : [])))];
  return (
    <dialog
      ref={showModally}
      aria-labelledby="leaving-title"
      closedby="any"
      onKeyDown={press}
      onCopy={() => onTake?.(hiding)}
      className="panel m-auto max-h-[94dvh] max-md:h-[97dvh] max-md:max-h-[97dvh] w-[min(58.75rem,96vw)] flex-col text-text backdrop:bg-black/50 open:flex print:hidden"
      onClose={onClose}
    >
      <div className="border-b border-line px-5 pb-3.5 pt-4">
        <h2 id="leaving-title" className="text-lg font-semibold">
          {title}
        </h2>
        <p className="text-sm text-muted">{lead}</p>
        {next !== undefined && (
          <p className="mt-1 text-sm max-md:hidden">
            <span className="font-semibold">Next:</span> {next}
          </p>
        )}
        {missing !== undefined && <p className="mt-2 rounded-lg bg-warn-soft px-3.5 py-2 text-sm">{missing}</p>}
      </div>
      <div className="flex min-h-0 flex-1 flex-col md:grid md:grid-cols-[minmax(0,1fr)_22rem] md:overflow-hidden">
        <div
          className={`${isListed ? 'max-md:hidden' : ''} flex min-h-40 flex-1 flex-col max-md:overflow-hidden md:border-r md:border-line`}
        >
          {isRefused ? (
            <textarea
              ref={(area) => area?.select()}
              readOnly
              aria-label={label}
              value={text}
              className="block min-h-60 w-full flex-1 resize-none bg-surface-2 p-4 font-mono text-[0.8125rem]"
            />
          ) : (
            <HideableText label={label} lines={lines} describe={describe} onToggle={toggle} />
          )}
        </div>
        {/* A small screen shows the text first; the lists are one press away. */}
        <button
          type="button"
          aria-expanded={isListed}
          aria-controls="leaving-lists"
          className={`${linkButtonStyle} border-t border-line px-5 py-2.5 text-left md:hidden`}
          onClick={() => setListed(!isListed)}
        >
          {isListed ? 'Back to the text' : `What is hidden (${hidden.length}) and what is looked for`}
        </button>
        <aside
          id="leaving-lists"
          aria-label="What is hidden"
          className={`space-y-4 overflow-auto px-5 py-4 max-md:min-h-0 max-md:flex-1 max-md:border-t max-md:border-line ${isListed ? '' : 'max-md:hidden'}`}
        >
          <HidingAside
            hidden={hidden.map((mark) => ({ mark, places: counts.get(mark) ?? 1, isOurs: values.has(mark) }))}
            shown={shown}
            cut={describeCuts(text)}
            isAllShown={isAllShown}
            isRemembered={isRemembered}
            onShow={(mark) => toggle({ kind: 'hidden', text: mark })}
            onHideAgain={(word) => choose(word, undefined)}
            onShowAll={setAllShown}
          />
        </aside>
      </div>
      <div className="flex flex-wrap items-center justify-end gap-2 border-t border-line px-5 py-3.5">
        <span className="mr-auto text-sm text-muted">
          <span role="status" className="font-medium text-text">
            {said === '' ? '' : `${said} ${taken}`.trim()}
          </span>
          {said === '' && (
            <span className="max-md:hidden">
              {`${lines.length.toLocaleString('en')} lines · ${text.length.toLocaleString('en')} characters`}
            </span>
          )}
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
