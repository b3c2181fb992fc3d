import { sumCrc32 } from './crc32.ts';
import { inflate } from './inflate.ts';
import type { PackSource } from './source.ts';

/** Where a file of a pack lies in the one file that holds them all: `method` 0 as it is, 8 deflated. */
export type PackedFile = {
  readonly start: number;
  readonly length: number;
  /** How long it is unpacked. */
  readonly size: number;
  readonly crc: number;
  readonly method: number;
};

/** A pack in one piece, of which no file is unpacked before somebody asks for it. */
export type PackedPack = { readonly bytes: Blob; readonly files: ReadonlyMap<string, PackedFile> };

/** The bytes of a file as they were before they were packed; undefined where they are damaged, or not what was said of them. */
export async function unpackFile(packed: Uint8Array<ArrayBuffer>, file: PackedFile): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const content = file.method === 8 ? await inflate(packed, file.size) : packed;
  return content?.length === file.size && sumCrc32(content) === file.crc ? content : undefined;
}

/** The files of a pack that is kept in one piece. Reading one rejects where the bytes are no longer there, or damaged. */
export function sourceOfPacked({ bytes, files }: PackedPack): PackSource {
  return {
    isOnlyHere: true,
    list: async () => [...files.keys()],
    read: async (path) => {
      const file = files.get(path);
      if (file === undefined) {
        return undefined;
      }
      const packed = await bytes.slice(file.start, file.start + file.length).arrayBuffer();
      const content = await unpackFile(new Uint8Array(packed), file);
      if (content === undefined) {
        throw new Error(`${path} is damaged.`);
      }
      return content;
    },
  };
}
