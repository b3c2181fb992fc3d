/**
 * Of each of some names which others one can come to from it and back: those have the same number. Tarjan's algorithm, each way
 * taken once, however long a row of them is. `nextOf`: where one comes to from a name at once.
 */
export function findRings(names: Iterable<string>, nextOf: (name: string) => readonly string[]): ReadonlyMap<string, number> {
  const rings = new Map<string, number>();
  const order = new Map<string, number>();
  const open: string[] = [];
  const enter = (name: string) => {
    const own = order.size;
    order.set(name, own);
    open.push(name);
    return { name, own, first: own, left: [...nextOf(name)] };
  };
  for (const start of names) {
    const path = order.has(start) ? [] : [enter(start)];
    for (let at = path.at(-1); at !== undefined; at = path.at(-1)) {
      const to = at.left.pop();
      if (to === undefined) {
        path.pop();
        const above = path.at(-1);
        if (at.first === at.own) {
          for (const member of open.splice(open.lastIndexOf(at.name))) {
            rings.set(member, at.own);
          }
        } else if (above !== undefined) {
          above.first = Math.min(above.first, at.first);
        }
      } else if (!order.has(to)) {
        path.push(enter(to));
      } else if (!rings.has(to)) {
        at.first = Math.min(at.first, order.get(to) ?? at.first);
      }
    }
  }
  return rings;
}
