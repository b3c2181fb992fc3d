import { type DragEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { type Accepted, type Analyse, type FindWay, mostBytes, type ReadingWords } from '../../engine/evidence/reading.ts';
import { isOneLine, readsAsSaid } from '../../engine/evidence/typed-words.ts';
import { cutSecrets } from '../../engine/secrets/cut-secrets.ts';
import { describeCuts } from '../../engine/secrets/describe-cuts.ts';
import { cutMarks } from '../../engine/secrets/secret-kinds.ts';
import { eitherOf } from '../../engine/words/either-of.ts';
import { linkButtonStyle } from '../../ui/form/button-style.ts';
import { cameAtOnce } from '../../ui/form/came-at-once.ts';
import { FileList } from './file-list.tsx';
import { ReadingPanel } from './reading-panel.tsx';
import { useAnalysis } from './use-analysis.ts';
import { useFiles } from './use-files.ts';

type EvidenceBoxProps = {
  analyse: Analyse;
  findWay: FindWay;
  onAccept: (accepted: Accepted) => void;
  /** Told what is typed while it can be searched for, and nothing while it is evidence. */
  onWords: (words: string) => void;
  /** What was typed before and is to stand in the box again. */
  typedBefore: () => string;
  /** Told what stands in the box once typing rests, and whether something was recognised in it. */
  onTyped: (text: string, isRecognised: boolean) => void;
  triageHref: string;
  /** What can be pasted, and what went wrong, as parts of sentences. */
  pack: { readonly evidence: readonly string[]; readonly trouble: string };
  /** What the text says outright, above all that is read from it. */
  lead: ReactNode;
  /** What search found for the words. */
  children: ReactNode;
};

/** Takes a description, or evidence as text or files, and shows which answers it suggests. */
export function EvidenceBox({
  analyse,
  findWay,
  onAccept,
  onWords,
  typedBefore,
  onTyped,
  triageHref,
  pack,
  lead,
  children,
}: EvidenceBoxProps) {
  // Left to the browser: a text of megabytes in React's state would be copied at each key.
  const area = useRef<HTMLTextAreaElement>(null);
  const { files, faults, add, remove, clear: clearFiles } = useFiles(pack.trouble);
  const { reading, hasFailed, request } = useAnalysis(analyse, (read) => {
    // While the next page is on its way the field is gone already, and what was typed is not.
    if (area.current !== null) {
      onTyped(area.current.value, read !== undefined && !isSpoken(read));
    }
  });
  const [isTooLong, setIsTooLong] = useState(false);
  const [isSearch, setIsSearch] = useState(false);
  const [hasText, setHasText] = useState(false);
  const [marksHere, setMarksHere] = useState('');
  const lengthBefore = useRef(0);

  const textNow = () => [area.current?.value ?? '', ...files.map((file) => file.text)].filter((part) => part !== '').join('\n\n');
  const read = () =>
    request(() => {
      const text = textNow();
      const isWithin = text.length <= mostBytes;
      setIsTooLong(!isWithin);
      return isWithin ? text : undefined;
    });
  // biome-ignore lint/correctness/useExhaustiveDependencies: only files call for a new reading by themselves; typing does at the key
  useEffect(read, [files]);

  // At once what was pasted; what is typed once the field is left, so that no word changes under the hand.
  const cut = () => {
    const text = area.current?.value ?? '';
    const { text: kept, cuts } = cutSecrets(text);
    if (cuts.length > 0) {
      write(area.current, kept);
      take();
    }
  };
  const take = () => {
    read();
    const text = area.current?.value ?? '';
    const words = isOneLine(text) || readsAsSaid(text) ? cutSecrets(text).text : '';
    setHasText(text !== '');
    setMarksHere((text.match(cutMarks) ?? []).join(''));
    lengthBefore.current = text.length;
    setIsSearch(words !== '');
    onWords(words);
    // A line at each key, because a result can be opened at once; what takes reading once it is read.
    if (isOneLine(text)) {
      onTyped(text, false);
    }
  };
  const clear = () => {
    write(area.current, '');
    clearFiles();
    take();
    onTyped('', false);
    area.current?.focus();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the box is there
  useEffect(() => {
    const text = area.current?.value || typedBefore();
    if (text !== '') {
      write(area.current, cutSecrets(text).text);
      take();
    }
  }, []);

  const drop = (event: DragEvent) => {
    if (event.dataTransfer.files.length > 0) {
      event.preventDefault();
      void add([...event.dataTransfer.files]);
    }
  };
  // What was said is looked up first; what shows for certain is evidence, and leads on by itself.
  const isSaid = isSearch && reading?.proposals.some(({ isStrong }) => isStrong) !== true;
  const said = [
    ...faults,
    ...(isTooLong ? [`This is too much text: up to 5 MB are read. Cut out the time when ${pack.trouble}.`] : []),
    ...(hasFailed ? ['The text could not be read here. Answer the questions of an article instead.'] : []),
  ];

  return (
    // Dropping is a shortcut of the file field below, which works without a mouse.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div className="panel p-4.5" onDrop={drop} onDragOver={(event) => event.preventDefault()}>
      <div className="mb-1.5 flex items-baseline justify-between gap-3">
        <label htmlFor="evidence" className="font-semibold">
          {`Describe it, or paste ${eitherOf([...pack.evidence, 'a ticket text'])}`}
        </label>
        {(hasText || files.length > 0) && (
          <button type="button" className={`${linkButtonStyle} shrink-0 text-sm`} onClick={clear}>
            Clear
          </button>
        )}
      </div>
      <textarea
        id="evidence"
        ref={area}
        rows={4}
        autoComplete="off"
        spellCheck={false}
        aria-describedby="evidence-kept"
        onInput={({ nativeEvent }) => {
          const before = lengthBefore.current;
          take();
          if (cameAtOnce(nativeEvent, before, lengthBefore.current)) {
            cut();
          }
        }}
        onBlur={cut}
        className="block w-full resize-y rounded-lg border border-line-strong bg-surface p-3 font-mono text-sm"
      />
      <p id="evidence-kept" className="mt-1.5 text-sm text-muted">
        Read on this device only. Nothing of it is sent or part of a link. What the caller said is kept with the case; of evidence, only the
        lines behind an accepted answer.
      </p>
      <p role="status" className="text-sm font-medium not-empty:mt-1.5">
        {describeCuts([marksHere, ...files.map(({ text }) => text)].join('\n'))}
      </p>
      <FileList files={files} onAdd={add} onRemove={remove} />
      <div role="alert">
        {said.map((text) => (
          <p key={text} className="mt-2 font-medium text-warn">
            {text}
          </p>
        ))}
      </div>
      {lead}
      {isSaid && children}
      <ReadingPanel
        {...(reading === undefined || (isSearch && isSilent(reading)) ? {} : { reading })}
        triageHref={triageHref}
        findWay={findWay}
        onAccept={(proposals, keepsText, way) =>
          onAccept({ proposals, ...(keepsText ? { text: textNow() } : {}), ...(way === undefined ? {} : { way }) })
        }
      />
      {!isSaid && children}
    </div>
  );
}

function write(area: HTMLTextAreaElement | null, text: string) {
  if (area !== null) {
    area.value = text;
  }
}

// What a caller says may hold a link, and may be told in words that are recognised.
function isSpoken(reading: ReadingWords): boolean {
  return (reading.kind === 'evidence' || reading.kind === 'link') && (countOf(reading) === 0 || reading.isTold);
}

// Words for the search are no failed evidence, so nothing is said about them.
function isSilent(reading: ReadingWords): boolean {
  return countOf(reading) === 0 && reading.kind === 'evidence';
}

function countOf({ proposals, conflicts, remarks }: ReadingWords): number {
  return proposals.length + conflicts.length + remarks.length;
}
