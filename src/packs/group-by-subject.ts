/** Places of things by what they stand under, in the order in which each subject comes first; those without one last, under no name. Nothing where none has one. */
export function groupBySubject(
  listed: readonly { readonly subject?: string }[],
): (readonly [subject: string, places: readonly number[]])[] {
  const groups = new Map<string, number[]>();
  listed.forEach(({ subject = '' }, place) => {
    const held = groups.get(subject);
    if (held === undefined) {
      groups.set(subject, [place]);
    } else {
      held.push(place);
    }
  });
  const others = groups.get('');
  groups.delete('');
  if (groups.size === 0) {
    return [];
  }
  return [...groups, ...(others === undefined ? [] : [['', others] as const])];
}
