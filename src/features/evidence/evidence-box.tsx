import { type DragEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { FileList } from './file-list.tsx';
import { type Accepted, type Analyse, mostBytes, type ReadingWords } from './reading.ts';
import { ReadingPanel } from './reading-panel.tsx';
import { useAnalysis } from './use-analysis.ts';
import { useFiles } from './use-files.ts';

type EvidenceBoxProps = {
  analyse: Analyse;
  onAccept: (accepted: Accepted) => void;
  /** Told what is typed while it is short enough to be a search, and nothing when it is longer. */
  onWords: (words: string) => void;
  /** What search found for the words. */
  children: ReactNode;
};

// A sentence can be a search; more than that is evidence only.
const wordsAtMost = 200;

/** Takes evidence as text or files and shows which answers it suggests. Nothing is kept of the text. */
export function EvidenceBox({ analyse, onAccept, onWords, children }: EvidenceBoxProps) {
  // Left to the browser: a text of megabytes in React's state would be copied at each key.
  const area = useRef<HTMLTextAreaElement>(null);
  const { files, faults, add, remove } = useFiles();
  const { reading, hasFailed, request } = useAnalysis(analyse);
  const [isTooLong, setIsTooLong] = useState(false);
  const [isSearch, setIsSearch] = useState(false);

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

  const drop = (event: DragEvent) => {
    if (event.dataTransfer.files.length > 0) {
      event.preventDefault();
      void add([...event.dataTransfer.files]);
    }
  };
  const said = [
    ...faults,
    ...(isTooLong ? ['This is too much text: up to 5 MB are read. Cut out the time when mail got stuck.'] : []),
    ...(hasFailed ? ['The text could not be read here. Answer the questions of an article instead.'] : []),
  ];

  return (
    // Dropping is a shortcut of the file field below, which works without a mouse.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div className="panel p-4.5" onDrop={drop} onDragOver={(event) => event.preventDefault()}>
      <label htmlFor="evidence" className="mb-1.5 block font-semibold">
        Describe it, or paste an event, a bounce, netstat output or a ticket text
      </label>
      <textarea
        id="evidence"
        ref={area}
        rows={4}
        autoComplete="off"
        spellCheck={false}
        aria-describedby="evidence-kept"
        onInput={() => {
          read();
          const text = area.current?.value ?? '';
          const words = text.length <= wordsAtMost && !text.trim().includes('\n') ? text : '';
          setIsSearch(words.trim() !== '');
          onWords(words);
        }}
        className="block w-full resize-y rounded-lg border border-line-strong bg-surface p-3 font-mono text-sm"
      />
      <p id="evidence-kept" className="mt-1.5 text-sm text-muted">
        Read on this device only. Nothing of it is sent or part of a link; only the lines behind an accepted answer are kept.
      </p>
      <FileList files={files} onAdd={add} onRemove={remove} />
      <div role="alert">
        {said.map((text) => (
          <p key={text} className="mt-2 font-medium text-warn">
            {text}
          </p>
        ))}
      </div>
      <ReadingPanel
        {...(reading === undefined || (isSearch && isSilent(reading)) ? {} : { reading })}
        onAccept={(proposals, keepsText) => onAccept({ proposals, ...(keepsText ? { text: textNow() } : {}) })}
      />
      {children}
    </div>
  );
}

// Words for the search are no failed evidence, so nothing is said about them.
function isSilent({ proposals, conflicts, remarks, kind }: ReadingWords): boolean {
  return proposals.length + conflicts.length + remarks.length === 0 && kind === 'evidence';
}
