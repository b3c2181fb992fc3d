import type { PackSource } from '../../../packs/doors/source.ts';
import type { Content } from './kept-files.ts';

/** A file of a content: where it is kept, and whether bytes are it. */
export type FileOfContent = {
  readonly key: string;
  readonly size: number | undefined;
  readonly isIt: (bytes: Uint8Array<ArrayBuffer>) => Promise<boolean>;
};

/** A content whose files can be read, from this device or the server; none of another content is ever given. */
export type OpenedContent = {
  readonly packId: string;
  readonly content: Content;
  readonly source: PackSource;
  /** Undefined where the content has no such file. */
  readonly find: (path: string) => Promise<FileOfContent | undefined>;
  /** The paths of all that there is of it, its index too. */
  readonly listAll: () => Promise<readonly string[]>;
  /** The paths of its index. */
  readonly indexPaths: readonly string[];
  /** How large all is; undefined where nobody prepared it. */
  readonly bytes: number | undefined;
  /** What has been loaded of it and is not kept yet, by key. */
  readonly fresh: Map<string, Uint8Array<ArrayBuffer>>;
  /** The paths that have to be there and fit together before anything of it is used. */
  readonly headPaths: readonly string[];
};
