import { readPicture } from '../read/read-picture.ts';

/** What a file of a pack may be: its ending, and whether its bytes are that. */
type FileKind = { readonly ending: string; readonly isSo: (bytes: Uint8Array) => boolean; readonly otherwise: string };

const isText = (bytes: Uint8Array) => readUtf8(bytes)?.includes('\0') === false;

const kinds: readonly FileKind[] = [
  { ending: '.json', isSo: isText, otherwise: 'is no text in UTF-8: save it as UTF-8' },
  { ending: '.txt', isSo: isText, otherwise: 'is no text in UTF-8: save it as UTF-8' },
  ...(['png', 'jpg', 'webp'] as const).map((type) => ({
    ending: `.${type}`,
    isSo: (bytes: Uint8Array) => readPicture(bytes)?.type === type,
    otherwise: `is no picture of this kind by its bytes: save it anew as .${type}, or take it away`,
  })),
];

// In a folder beside the program a browser runs these as part of it.
const run = new Set(
  '.htm .html .xhtml .xht .shtml .mht .mhtml .js .mjs .cjs .svg .svgz .xml .xsl .xslt .wasm .pdf .swf .php .asp .aspx .htc'.split(' '),
);

/** Why a file may not lie in a pack, with what to do, by its path and its bytes; undefined where it may. */
export function refuseFile(path: string, bytes: Uint8Array): string | undefined {
  const ending = endingOf(path);
  const kind = kinds.find((each) => each.ending === ending);
  if (kind !== undefined) {
    return kind.isSo(bytes) ? undefined : kind.otherwise;
  }
  if (run.has(ending)) {
    return `is refused: a browser can run a ${ending} file that lies beside the program, and it could read what is on the device; take it away`;
  }
  return `is refused: a pack holds ${kinds.map((each) => each.ending).join(', ')}; save it as text with the ending .txt, or take it away`;
}

/** The text of a file; undefined where its bytes are no UTF-8. */
export function readUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function endingOf(path: string): string {
  return /\.[^./]*$/.exec(path)?.[0].toLowerCase() ?? '';
}
