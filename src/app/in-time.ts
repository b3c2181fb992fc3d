/** What a piece of work comes to; undefined where it fails, or takes longer than that. */
export function inTime<T>(work: Promise<T>, milliseconds: number): Promise<T | undefined> {
  const late = new Promise<undefined>((tell) => setTimeout(tell, milliseconds));
  return Promise.race([work.catch(() => undefined), late]);
}
