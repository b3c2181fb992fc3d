/**
 * Where the files of a pack come from: beside the program, opened in the browser, or a draft. Whoever reads a pack asks no
 * more of it.
 */
export type PackSource = {
  /** The bytes of a file by its path inside the pack; undefined where there is none. Rejects where it cannot be known just now. */
  readonly read: (path: string) => Promise<Uint8Array | undefined>;
  /** Whether the rules have let in this very file when the pack was prepared, so that nobody has to ask them again. */
  readonly isExamined?: (path: string) => Promise<boolean>;
  /** There where it was opened in this browser and lies nowhere else. */
  readonly isOnlyHere?: true;
  /** The paths of all its files; undefined where nobody can list them, as on a server of files. */
  readonly list?: () => Promise<readonly string[]>;
  /** Keeps the index that was made of a pack that nobody prepared, so that the next start finds it; missing where nothing is kept. */
  readonly keepIndex?: (index: ReadonlyMap<string, string>) => Promise<void>;
};
