/**
 * Gives what acts on something that is loaded first. What is done while that fails is kept: the next act does it before
 * itself, in the order in which it was done.
 */
export function keepActs<T>(load: () => Promise<T>): (act: (loaded: T) => unknown) => Promise<unknown> {
  const waiting: ((loaded: T) => unknown)[] = [];
  return (act) => {
    waiting.push(act);
    return load().then((loaded) => Promise.all(waiting.splice(0).map((each) => each(loaded))));
  };
}
