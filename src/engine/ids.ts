const idPattern = /^[a-z][a-z0-9-]*$/;

/** Words that stand in addresses for something else, so that no article, node, observation or answer may bear them. */
export const reservedWords: ReadonlySet<string> = new Set([
  'triage',
  'cases',
  'map',
  'health',
  'tools',
  'from',
  'fixed',
  'about',
  'assets',
]);

/** Names that other programs add to links and that would pass for ids, or that are kept free. No question may bear them. */
export const reservedParameters: ReadonlySet<string> = new Set('code data event ovuser ref reserved sdata source web xsdata'.split(' '));

/** True when the text has the form of an id; a reserved word has it too. */
export function looksLikeId(text: string): boolean {
  return text.length <= 64 && idPattern.test(text);
}
