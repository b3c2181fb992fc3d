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

/** True when the text has the form of an id; a reserved word has it too. */
export function looksLikeId(text: string): boolean {
  return text.length <= 64 && idPattern.test(text);
}
