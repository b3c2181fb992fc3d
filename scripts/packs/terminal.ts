/** Where a command runs, and where what it says goes. */
export type Terminal = { readonly cwd: string; readonly say: (line: string) => void; readonly complain: (line: string) => void };
