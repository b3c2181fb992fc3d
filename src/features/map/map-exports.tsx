import { buttonStyle } from '../../ui/form/button-style.ts';
import { CopyButton } from '../../ui/form/copy-button.tsx';

export type MapExport = {
  readonly name: string;
  readonly what: string;
  readonly file: string;
  readonly type: string;
  readonly write: () => Promise<string>;
};

type MapExportsProps = { exports: readonly MapExport[] };

/** The map to take along, as a file or on the clipboard. */
export function MapExports({ exports }: MapExportsProps) {
  return (
    <details className="panel mt-4 print:hidden">
      <summary className="px-4.5 py-3 font-semibold">Take this map along</summary>
      <ul aria-label="Take this map along" className="divide-y divide-line px-4.5 pb-2">
        {exports.map(({ name, what, file, type, write }) => (
          <li key={name} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-2.5">
            <span>
              <span className="block font-semibold">{name}</span>
              <span className="block text-sm text-muted">{what}</span>
            </span>
            <span className="flex flex-wrap items-center gap-2">
              <button
                type="button"
                className={buttonStyle.plain}
                aria-label={`Download ${file}`}
                onClick={() => void write().then((text) => download(file, type, text))}
              >
                Download
              </button>
              <CopyButton label="Copy" accessibleName={`Copy ${file}`} getText={write} copied="Copied" />
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function download(file: string, type: string, text: string) {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = file;
  link.click();
  // The browser has taken the file over by then; at once would be too early for some.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
