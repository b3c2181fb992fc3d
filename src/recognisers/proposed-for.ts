import { recogniseAll } from './all.ts';

// Each text is read once, however many tests ask for it.
const readings = new Map<string, ReturnType<typeof recogniseAll>>();

/** What is read in a text, for tests. */
export function readOnce(text: string): ReturnType<typeof recogniseAll> {
  const found = readings.get(text) ?? recogniseAll(text);
  readings.set(text, found);
  return found;
}

/** What is proposed for a text, as `observation=answer`, for tests. */
export function proposedFor(text: string): string[] {
  return readOnce(text).map(({ asked, answerId }) => `${asked}=${answerId}`);
}
