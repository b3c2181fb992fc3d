import { useEffect } from 'react';
import { takeDrops } from '../../services/packs/opened/open-dialog.ts';
import type { Head } from '../../services/packs/opened/take-pack.ts';
import { type Given, type Taking, useTaking } from '../../services/packs/opened/use-taking.ts';
import { buttonStyle } from '../../ui/form/button-style.ts';
import { showModally } from '../../ui/frame/show-modally.ts';
import { KeptNow } from './kept-now.tsx';
import { PackFaults } from './pack-faults.tsx';

type OpenPackDialogProps = {
  /** What is opened at once. */
  given?: Given | Promise<Given>;
  onClose: () => void;
};

/** Takes a pack from a file or a folder of this device. What is open is read anew once one is kept. */
export function OpenPackDialog({ given, onClose }: OpenPackDialogProps) {
  const { state, give, stop, takeOther } = useTaking();
  // biome-ignore lint/correctness/useExhaustiveDependencies: as long as the dialog is there
  useEffect(() => takeDrops((dropped) => void give(dropped)), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it is opened with is given once
  useEffect(() => void (given && give(given)), []);
  const isKept = state.kind === 'kept';
  const isOpen = state.kind === 'choosing' || state.kind === 'refused';
  return (
    <dialog
      ref={showModally}
      aria-labelledby="open-pack-title"
      className="panel m-auto w-[min(34rem,92vw)] p-5 text-text backdrop:bg-black/50"
      onClose={() => (isKept && !state.isSame ? location.reload() : onClose())}
    >
      <h2 id="open-pack-title" className="mb-2 text-lg font-semibold">
        Open a pack
      </h2>
      {isOpen && (
        <>
          <p>
            A pack is a folder of articles, or one file of it that ends in .unstuck or .zip. You can also drop it anywhere on this page.
          </p>
          <p className="mt-2 text-sm text-muted">
            It is kept on this device only and is sent nowhere. Links to its articles work only where the same pack is opened.
          </p>
          <div className="mt-4 flex flex-wrap gap-2">
            <FileChoice says="Choose a file" accept=".unstuck,.zip" onTake={([file]) => file && void give({ file })} />
            <FileChoice
              says="Choose a folder"
              {...{ webkitdirectory: '' }}
              onTake={(files) => void give({ folder: files.map((file) => ({ path: file.webkitRelativePath, file })) })}
            />
          </div>
        </>
      )}
      {state.kind === 'reading' && (
        <div className="mt-3 flex flex-wrap items-center gap-3">
          <progress
            aria-label="Reading the pack"
            {...(state.of > 0 ? { max: state.of, value: state.done } : {})}
            className="h-2 w-60 max-w-full accent-accent"
          />
          <button type="button" className={buttonStyle.plain} onClick={stop}>
            Stop
          </button>
        </div>
      )}
      <div role="status">
        {state.kind === 'reading' && <p className="mt-3 text-muted">Reading…</p>}
        {state.kind === 'keeping' && <p className="mt-3 text-muted">Opening…</p>}
        {state.kind === 'asks' && <p>{wordsOfQuestion(state)}</p>}
        {isKept && <KeptNow {...state} />}
        {state.kind === 'refused' && <PackFaults title="The pack was not opened:" faults={state.faults} />}
      </div>
      <div className="mt-4 flex flex-wrap justify-end gap-2">
        {state.kind === 'asks' && (
          <button type="button" className={buttonStyle.plain} onClick={() => void takeOther(state.take)}>
            Take {wordsOf(state, state.mark)} instead
          </button>
        )}
        <button
          type="button"
          className={isKept || state.kind === 'asks' ? buttonStyle.primary : buttonStyle.plain}
          onClick={(event) => event.currentTarget.closest('dialog')?.close()}
        >
          {state.kind === 'asks' ? `Keep ${wordsOf(state, state.kept)}` : isKept ? 'Go on' : 'Cancel'}
        </button>
      </div>
    </dialog>
  );
}

type FileChoiceProps = { says: string; accept?: string; onTake: (files: readonly File[]) => void };

function FileChoice({ says, onTake, ...input }: FileChoiceProps) {
  return (
    <label
      className={`${buttonStyle.plain} cursor-pointer focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent`}
    >
      {says}
      <input
        type="file"
        {...input}
        className="sr-only"
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          if (files.length > 0) {
            onTake(files);
          }
        }}
      />
    </label>
  );
}

type Asks = Extract<Taking, { readonly kind: 'asks' }>;

function wordsOfQuestion({ mark, kept }: Asks): string {
  const { number } = mark.edition;
  return kept.publisher === mark.publisher
    ? `This is edition ${number} of “${mark.title}”. Edition ${kept.edition} is on this device and is newer. Places and cases that were made with edition ${kept.edition} may not fit the older one.`
    : `A pack called “${kept.id}” is on this device already, and it is from “${kept.publisher}”. This one says that it is from “${mark.publisher}”. It would take over the cases, notes and names that were made with the other. Take it only if you know where it comes from.`;
}

// What the two are told by.
function wordsOf({ mark, kept }: Asks, one: Pick<Head, 'publisher'> & { readonly edition: unknown }): string {
  if (kept.publisher !== mark.publisher) {
    return `the one from “${one.publisher}”`;
  }
  return `edition ${one === kept ? kept.edition : mark.edition.number}`;
}
