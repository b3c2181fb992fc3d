const idPattern = /^[a-z][a-z0-9-]{0,63}$/;
const namePattern = /^([a-z][a-z0-9-]{0,63}\.)?[a-z][a-z0-9-]{0,63}$/;

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

/** True for the name of something in another pack than the home pack, as `pack.id`. A dot is in no id. */
export function isOfOtherPack(name: string): boolean {
  return name.includes('.');
}

/** True when the text has the form of a name: an id, or `pack.id`. */
export function looksLikeName(text: string): boolean {
  return namePattern.test(text);
}

/** True when the text has the form of an id; a reserved word has it too. */
export function looksLikeId(text: string): boolean {
  return idPattern.test(text);
}
