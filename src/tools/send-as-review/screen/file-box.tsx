import type { ChangeEvent, DragEvent } from 'react';
import { buttonStyle, linkButtonStyle } from '../../../ui/form/button-style.ts';
import type { Progress, Summary } from '../review/messages.ts';

type FileBoxProps = {
  files: Summary['files'];
  progress: Progress | undefined;
  faults: readonly string[];
  onOpen: (files: readonly File[]) => void;
  onCancel: () => void;
  onClose: (id: number) => void;
};

export function FileBox({ files, progress, faults, onOpen, onCancel, onClose }: FileBoxProps) {
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const chosen = [...(currentTarget.files ?? [])];
    // The same file can be chosen again once it was changed.
    currentTarget.value = '';
    if (chosen.length > 0) {
      onOpen(chosen);
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    if (event.dataTransfer.files.length > 0 && progress === undefined) {
      onOpen([...event.dataTransfer.files]);
    }
  };
  return (
    // Dropping is a shortcut of the file field below, which works without a mouse.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div className="panel mb-4 border-dashed p-4.5" onDrop={drop} onDragOver={(event) => event.preventDefault()}>
      <label className="block">
        <span className="mb-1.5 block font-semibold">
          {files.length === 0 ? 'Choose the export file, or drop it here' : 'Add the export of another domain'}
        </span>
        <input
          type="file"
          multiple
          disabled={progress !== undefined}
          onChange={choose}
          className="max-w-full text-sm file:mr-2.5 file:rounded-lg file:border file:border-solid file:border-line file:bg-surface file:px-3 file:py-1.5 file:font-medium file:text-text"
        />
      </label>
      <p className="mt-1.5 text-sm text-muted">
        Read on this device only; nothing is uploaded. One file per domain, together up to 200,000 lines and 100 MB.
      </p>
      {progress !== undefined && (
        <div className="mt-3 flex flex-wrap items-center gap-3">
          <progress
            aria-label={`Reading ${progress.name}`}
            max={progress.of}
            value={progress.done}
            className="h-2 w-60 max-w-full accent-accent"
          />
          <span className="text-sm">Reading {progress.name}…</span>
          <button type="button" className={buttonStyle.plain} onClick={onCancel}>
            Stop
          </button>
        </div>
      )}
      <div role="alert">
        {faults.map((fault) => (
          <p key={fault} className="mt-2 font-medium text-warn">
            {fault}
          </p>
        ))}
      </div>
      {files.length > 0 && (
        <ul aria-label="Files read" className="mt-3 space-y-1 text-sm">
          {files.map(({ id, name, rows }) => (
            <li key={id}>
              <strong>{name}</strong> · {rows.toLocaleString('en')} lines to decide{' '}
              <button type="button" className={linkButtonStyle} onClick={() => onClose(id)} aria-label={`Close ${name}`}>
                Close
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
