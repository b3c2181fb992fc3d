import { type KeyboardEvent, memo, type PointerEvent, useId, useState } from 'react';
import type { TextPart } from '../../engine/case/text-parts.ts';

type HideableTextProps = {
  label: string;
  lines: readonly (readonly TextPart[])[];
  /** What a press on this part does: “Hide in 3 places”. Undefined where nothing can be done. */
  describe: (part: TextPart) => string | undefined;
  onToggle: (part: TextPart) => void;
};

type At = readonly [line: number, part: number];

const linesAtMost = 1500;
const styles: Readonly<Record<TextPart['kind'], string>> = {
  plain: '',
  word: 'cursor-pointer rounded-[3px] hover:bg-accent-soft',
  hidden: 'cursor-pointer rounded-[3px] bg-text px-1 font-semibold text-surface forced-colors:outline',
  cut: 'rounded-[3px] bg-danger-soft px-1 font-semibold text-danger',
};

/** A text of which each word can be hidden or shown, by a press or with the arrow keys and Enter. */
export function HideableText({ label, lines, describe, onToggle }: HideableTextProps) {
  const id = useId();
  const [at, setAt] = useState<At>();
  const [isKeyed, setKeyed] = useState(false);
  const shown = lines.slice(0, linesAtMost);
  const partAt = ([line, part]: At) => shown[line]?.[part];
  const current = at === undefined ? undefined : partAt(at);
  const says = current === undefined ? undefined : describe(current);

  const move = (event: KeyboardEvent) => {
    const found = at !== undefined && partAt(at) !== undefined ? at : undefined;
    const next = nextOf(shown, found, event.key);
    if (next !== undefined) {
      event.preventDefault();
      setKeyed(true);
      setAt(next);
      document.getElementById(`${id}-${next[0]}`)?.scrollIntoView({ block: 'nearest' });
    } else if ((event.key === 'Enter' || event.key === ' ') && current !== undefined) {
      event.preventDefault();
      onToggle(current);
    }
  };
  const over = ({ target, pointerType }: PointerEvent) => {
    const under = pointerType === 'mouse' ? placeOf(target) : undefined;
    if (under !== undefined || !isKeyed) {
      setKeyed(false);
      setAt(under);
    }
  };
  return (
    <>
      {/* One stop for the keyboard; words within it are reached by arrow keys, and a reader hears the text as text. */}
      {/* biome-ignore lint/a11y/useSemanticElements: no element of HTML is a text with words to choose */}
      <div
        role="group"
        aria-label={label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
        tabIndex={0}
        aria-describedby={`${id}-keys`}
        {...(isKeyed && says !== undefined ? { 'aria-activedescendant': `${id}-current` } : {})}
        onKeyDown={move}
        onPointerOver={over}
        onPointerLeave={() => !isKeyed && setAt(undefined)}
        onBlur={() => setKeyed(false)}
        onClick={({ target }) => {
          const place = placeOf(target);
          const part = place === undefined ? undefined : partAt(place);
          // Marking a passage to copy it is no press.
          if (part !== undefined && getSelection()?.isCollapsed !== false) {
            onToggle(part);
          }
        }}
        className="h-full overflow-y-auto overflow-x-hidden whitespace-pre-wrap bg-bg px-5 py-4 font-mono text-[0.8125rem] leading-5 [overflow-wrap:anywhere] focus-visible:-outline-offset-2"
      >
        {shown.map((parts, line) => (
          <Line
            // biome-ignore lint/suspicious/noArrayIndexKey: a line has nothing but its place
            key={line}
            id={`${id}-${line}`}
            line={line}
            parts={parts}
            isLast={line === lines.length - 1}
            {...(at?.[0] === line ? { current: at[1], currentId: `${id}-current`, isKeyed, says } : {})}
          />
        ))}
      </div>
      <p id={`${id}-keys`} className="sr-only">
        Arrow keys go from word to word. Enter hides or shows a word.
      </p>
      <p role="status" className="sr-only">
        {isKeyed && current !== undefined ? `${current.text}. ${says ?? ''}` : ''}
      </p>
      {lines.length > shown.length && (
        <p className="border-t border-line px-5 py-2 text-sm text-muted">
          {(lines.length - shown.length).toLocaleString('en')} more lines are not shown here. They are copied too, with the same words
          hidden.
        </p>
      )}
    </>
  );
}

type LineProps = {
  id: string;
  line: number;
  parts: readonly TextPart[];
  isLast: boolean;
  current?: number;
  currentId?: string;
  isKeyed?: boolean;
  says?: string | undefined;
};

const Line = memo(function Line({ id, line, parts, isLast, current, currentId, isKeyed, says }: LineProps) {
  return (
    <span id={id}>
      {parts.map(({ kind, text }, index) => {
        const isCurrent = index === current && kind !== 'plain' && kind !== 'cut';
        return kind === 'plain' ? (
          text
        ) : (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: a part has nothing but its place
            key={index}
            data-at={`${line} ${index}`}
            className={`${styles[kind]} ${isCurrent ? `relative ${isKeyed ? 'outline-2 outline-accent' : 'outline outline-accent'}` : ''} ${isCurrent && isKeyed ? 'outline-2 outline-offset-1 outline-accent outline-solid' : ''}`}
            {...(isCurrent ? { id: currentId, role: 'button', 'aria-pressed': kind === 'hidden', 'data-says': says } : {})}
          >
            {text}
            {isCurrent && says !== undefined && <Tip says={says} />}
          </span>
        );
      })}
      {isLast ? '' : '\n'}
    </span>
  );
});

// Drawn by the style, so that it is no part of the text that is marked or read.
function Tip({ says }: { says: string }) {
  return <span aria-hidden="true" data-tip={says} className="tip" />;
}

function placeOf(target: EventTarget): At | undefined {
  const found = target instanceof Element ? target.closest('[data-at]') : null;
  const [line, part] = (found?.getAttribute('data-at') ?? '').split(' ').map(Number);
  return line === undefined || part === undefined ? undefined : [line, part];
}

function nextOf(lines: HideableTextProps['lines'], at: At | undefined, key: string): At | undefined {
  const all = lines.flatMap((parts, line) =>
    parts.flatMap(({ kind }, part): At[] => (kind === 'word' || kind === 'hidden' ? [[line, part]] : [])),
  );
  const index = at === undefined ? -1 : all.findIndex(([line, part]) => line === at[0] && part === at[1]);
  const here = at?.[0] ?? -1;
  switch (key) {
    case 'ArrowRight':
      return all[Math.min(index + 1, all.length - 1)];
    case 'ArrowLeft':
      return all[Math.max(index - 1, 0)];
    case 'ArrowDown':
      return all.find(([line]) => line > here);
    case 'ArrowUp': {
      const above = all.findLast(([line]) => line < here)?.[0];
      return all.find(([line]) => line === above);
    }
    case 'Home':
      return all[0];
    case 'End':
      return all.at(-1);
    default:
      return undefined;
  }
}
