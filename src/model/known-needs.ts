/**
 * What an article may need of the program, by name, and this one knows. An article that needs anything else is left out
 * before its fields are looked at, because an older program cannot tell a mistake from what came after it.
 */
export const knownNeeds: ReadonlySet<string> = new Set([
  'after',
  'collect',
  'exclusive',
  'holds',
  'house',
  'keys',
  'outcome',
  'page',
  'procedure',
  'quote',
  'status',
  'steps',
  'stopsHere',
  'wayOf',
  'whenFixed',
]);

/**
 * Fields of a node that came after the first form. An article that uses one says so in `needs`, by the name of the field: an
 * older program would call it a mistake.
 */
export const fieldsToNeed = ['exclusive', 'stopsHere', 'wayOf', 'whenFixed'] as const;
