/** Calls where a piece of work has not ended within that time. */
export function whenLate(work: Promise<unknown>, milliseconds: number, tell: () => void): void {
  const late = setTimeout(tell, milliseconds);
  const end = () => clearTimeout(late);
  work.then(end, end);
}

/** What a piece of work comes to; undefined where it fails, or takes longer than that. */
export function inTime<T>(work: Promise<T>, milliseconds: number): Promise<T | undefined> {
  const late = new Promise<undefined>((tell) => setTimeout(tell, milliseconds));
  return Promise.race([work.catch(() => undefined), late]);
}
