/** Where a command runs, and where what it says goes. */
export type Terminal = {
  readonly cwd: string;
  /** The folder with the packs that come with the program. */
  readonly packs: string;
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
};
