import type * as v from 'valibot';
import { type Picture, picture } from '../../model/article/picture.ts';
import { walkSchema } from '../../model/article/walk-schema.ts';
import { pictureBytesAtMost } from '../../model/pack/size-limits.ts';
import type { PackFault } from '../fault.ts';
import { hashOfBytes } from './hash-of-bytes.ts';
import { type ReadPicture, readPicture } from './read-picture.ts';

/** The bytes of a file of the pack, by its path inside it; undefined where there is none. */
export type ReadBytes = (path: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;

/** What is known of the files of pictures of a pack: those that it lists, and, once somebody has asked, what is in each; undefined where nobody reads bytes. */
export type Media = {
  readonly listed: ReadonlySet<string>;
  readonly look: (file: string) => Promise<ReadPicture | string | undefined>;
};

/** The pictures of a pack. Each file is read once; without a reader of bytes only the list is looked at. */
export function openMedia(listed: readonly string[], read: ReadBytes | undefined): Media {
  const looked = new Map<string, ReturnType<Media['look']>>();
  const look = (file: string) => {
    const known = looked.get(file) ?? lookInto(file, read);
    looked.set(file, known);
    return known;
  };
  return { listed: new Set(listed), look };
}

/**
 * What is wrong with the pictures of a file of the pack: one that is not listed or not there, is none by its bytes, or has
 * another size. A file that cannot be read has none.
 */
export async function findPictureFaults(file: string, schema: v.GenericSchema, value: unknown, media: Media): Promise<PackFault[]> {
  const found = [...walkSchema(schema, value)].filter(({ of }) => of === picture);
  const faults = await Promise.all(
    found.map(async ({ value: one, path }) => {
      const { file: named, width, height } = one as Picture;
      if (!media.listed.has(named)) {
        return [{ file, path: `${path}.file`, says: 'is not named in media of pack.json' }];
      }
      const looked = await media.look(named);
      if (typeof looked === 'string') {
        return [{ file, path: `${path}.file`, says: looked }];
      }
      const isOfSize = looked === undefined || (looked.width === width && looked.height === height);
      return isOfSize
        ? []
        : [{ file, path, says: `says ${width} × ${height} pixels, and the file has ${looked.width} × ${looked.height}` }];
    }),
  );
  return faults.flat();
}

/** What a picture is by its bytes, or what is wrong with its file. */
async function lookInto(file: string, read: ReadBytes | undefined): ReturnType<Media['look']> {
  if (read === undefined) {
    return undefined;
  }
  const bytes = await read(file);
  if (bytes === undefined) {
    return 'is not there';
  }
  if (bytes.length > pictureBytesAtMost) {
    return `has ${bytes.length} bytes; ${pictureBytesAtMost} are the most`;
  }
  const looked = readPicture(bytes);
  const [, hash, ending] = /^media\/(.+)\.(\w+)$/.exec(file) ?? [];
  if (looked === undefined) {
    return 'is no PNG, JPEG or WebP by its bytes';
  }
  if (looked.type !== ending) {
    return `is a ${looked.type} by its bytes`;
  }
  const own = await hashOfBytes(bytes);
  return own === undefined || own === hash ? looked : `is not called by the SHA-256 of its bytes, ${own}`;
}
