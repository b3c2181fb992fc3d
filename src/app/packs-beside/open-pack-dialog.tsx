import { useState } from 'react';
import { describeFault } from '../../packs/describe-fault.ts';
import type { PackFault } from '../../packs/fault.ts';
import { buttonStyle } from '../../ui/button-style.ts';
import { showModally } from '../../ui/show-modally.ts';
import { type TakenPack, takeFile, takeFolder } from './take-pack.ts';

/** Takes a pack from a file or a folder of this device. What is open is read anew once one is kept. */
export function OpenPackDialog({ onClose }: { onClose: () => void }) {
  const [state, setState] = useState<TakenPack | 'opening'>();
  const take = async (taking: Promise<TakenPack> | undefined) => {
    if (taking !== undefined && state !== 'opening') {
      setState('opening');
      setState(await taking.catch(() => ({ faults: [{ file: 'The pack', path: '', says: 'could not be opened just now' }] })));
    }
  };
  const takeOne = (file: File | undefined) => take(file && takeFile(file));
  const kept = typeof state === 'object' && state.faults === undefined ? state : undefined;
  return (
    <dialog
      ref={showModally}
      aria-labelledby="open-pack-title"
      className="panel m-auto w-[min(34rem,92vw)] p-5 text-text backdrop:bg-black/50"
      onClose={() => (kept === undefined ? onClose() : location.reload())}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void takeOne(event.dataTransfer.files[0]);
      }}
    >
      <h2 id="open-pack-title" className="mb-2 text-lg font-semibold">
        Open a pack
      </h2>
      {kept === undefined && (
        <>
          <p>A pack is a folder of articles, or one file of it that ends in .unstuck or .zip. You can also drop the file here.</p>
          <p className="mt-2 text-sm text-muted">
            It is kept on this device only and is sent nowhere. Links to its articles work only where the same pack is opened.
          </p>
          <div className="mt-4 flex flex-wrap gap-2">
            <FileChoice says="Choose a file" accept=".unstuck,.zip" onTake={([file]) => void takeOne(file)} />
            <FileChoice says="Choose a folder" {...{ webkitdirectory: '' }} onTake={(files) => void take(takeFolder(files))} />
          </div>
        </>
      )}
      <div role="status">
        {state === 'opening' && <p className="mt-3 text-muted">Opening…</p>}
        {kept !== undefined && (
          <>
            <p>{wordsOfKept(kept)}</p>
            <Faults title="Left out:" faults={kept.leftOut} />
          </>
        )}
        {typeof state === 'object' && <Faults title="The pack was not opened:" faults={state.faults ?? []} />}
      </div>
      <div className="mt-4 flex justify-end">
        <button
          type="button"
          className={kept === undefined ? buttonStyle.plain : buttonStyle.primary}
          onClick={(event) => event.currentTarget.closest('dialog')?.close()}
        >
          {kept === undefined ? 'Cancel' : 'Go on'}
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

function Faults({ title, faults }: { title: string; faults: readonly PackFault[] }) {
  return faults.length === 0 ? null : (
    <>
      <p className="mt-3 font-medium text-warn">{title}</p>
      <ul className="mt-1 max-h-48 list-disc pl-5 overflow-y-auto text-sm marker:text-muted">
        {faults.map(describeFault).map((fault) => (
          <li key={fault} className="break-words">
            {fault}
          </li>
        ))}
      </ul>
    </>
  );
}

function wordsOfKept({ mark, articles, replaced }: Extract<TakenPack, { readonly mark: unknown }>): string {
  const instead = replaced === undefined ? '' : `, instead of edition ${replaced.edition.number}`;
  const count = articles === 0 ? 'it adds to articles of other packs' : articles === 1 ? '1 article' : `${articles} articles`;
  return `“${mark.title}”, edition ${mark.edition.number}, is kept on this device${instead}: ${count}.`;
}
