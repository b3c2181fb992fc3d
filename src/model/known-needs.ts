/**
 * What an article may need of the program, by name, and this one knows. An article that needs anything else is left out
 * before its fields are looked at, because an older program cannot tell a mistake from what came after it.
 */
export const knownNeeds: ReadonlySet<string> = new Set([
  'after',
  'collect',
  'holds',
  'house',
  'keys',
  'outcome',
  'page',
  'procedure',
  'quote',
  'status',
]);
