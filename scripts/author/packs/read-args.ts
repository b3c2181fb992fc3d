export const usageOf = (command: string) => `Prepares a pack, which is a folder of articles for Unstuck.

  ${command} FOLDER            checks it, and writes what Unstuck needs to find its articles into FOLDER/index
  ${command} FOLDER --check    only checks it, and writes nothing
  ${command} FOLDER --zip      prepares it, and writes it as one file, <id>-<edition>.unstuck, beside FOLDER
  ${command} FOLDER --advice   also prints what would make its articles better

Every fault is named with its file and the place in it. Ends with 0 where there is none, else with 1.`;

/** What was asked for: a folder and what to do with it, or what is wrong with the asking. */
export type Asked =
  | { readonly folder: string; readonly isCheck: boolean; readonly isZip: boolean; readonly isAdvised: boolean }
  | { readonly isHelp: boolean; readonly wrong?: string };

const flags: ReadonlySet<string> = new Set(['--check', '--zip', '--advice']);

/** Reads what stands behind the command. */
export function readArgs(args: readonly string[]): Asked {
  const asked = new Set(args.filter((arg) => arg.startsWith('-')));
  const [folder, ...others] = args.filter((arg) => !arg.startsWith('-'));
  if (asked.has('--help') || asked.has('-h')) {
    return { isHelp: true };
  }
  const unknown = [...asked].filter((flag) => !flags.has(flag));
  if (unknown.length > 0) {
    return { isHelp: false, wrong: `${unknown.join(' ')} is not known here.` };
  }
  if (folder === undefined || others.length > 0) {
    return { isHelp: false, wrong: folder === undefined ? 'Which folder?' : 'One folder at a time.' };
  }
  if (asked.has('--check') && asked.has('--zip')) {
    return { isHelp: false, wrong: '--check writes no file: leave out one of --check and --zip.' };
  }
  return { folder, isCheck: asked.has('--check'), isZip: asked.has('--zip'), isAdvised: asked.has('--advice') };
}
