import type { ChangeEvent } from 'react';
import { linkButtonStyle } from '../../ui/form/button-style.ts';
import type { ReadFile } from './use-files.ts';

type FileListProps = { files: readonly ReadFile[]; onAdd: (files: readonly File[]) => void; onRemove: (name: string) => void };

export function FileList({ files, onAdd, onRemove }: FileListProps) {
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    onAdd([...(currentTarget.files ?? [])]);
    // The same file can be chosen again once it was changed.
    currentTarget.value = '';
  };
  return (
    <>
      <label className="mt-2.5 block text-sm">
        <span className="mb-1 block text-muted">Or choose text files, or drop them here (up to 5 MB, UTF-8 or UTF-16)</span>
        <input
          type="file"
          multiple
          onChange={choose}
          className="max-w-full text-sm file:mr-2.5 file:rounded-lg file:border file:border-solid file:border-line file:bg-surface file:px-3 file:py-1.5 file:font-medium file:text-text"
        />
      </label>
      {files.length > 0 && (
        <ul aria-label="Files read" className="mt-2 space-y-1 text-sm">
          {files.map(({ name }) => (
            <li key={name}>
              {name}{' '}
              <button type="button" className={linkButtonStyle} onClick={() => onRemove(name)} aria-label={`Remove ${name}`}>
                Remove
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
