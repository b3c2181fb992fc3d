import { reservedParameters, reservedWords } from './ids.ts';

/**
 * Words of addresses that the program may put pages of its own at one day. `shared` stands in released links and is never
 * one of them.
 */
const keptWords: ReadonlySet<string> = new Set('packs studio import in embed settings insight desk site s'.split(' '));

// No folder and no file can bear such a name on Windows.
const refusedByWindows = /^(?:con|aux|nul|prn|(?:com|lpt)[0-9])$/;

/** True for what no pack, article, node or observation may be called: it stands in addresses for something else, or may one day. */
export function isKeptName(id: string): boolean {
  return [reservedWords, reservedParameters, keptWords].some((words) => words.has(id)) || refusedByWindows.test(id);
}

/** Those names in the order of the alphabet; those that Windows refuses stand behind them. */
export function listKeptNames(): string[] {
  const words = [...new Set([...reservedWords, ...reservedParameters, ...keptWords])].sort();
  return [...words, 'con', 'aux', 'nul', 'prn', 'com0 to com9', 'lpt0 to lpt9'];
}
