import type { Given } from './use-taking.ts';

type Take = (given: Given | Promise<Given>) => void;

let take: Take | undefined;

/** From now on what is dropped goes to this dialog, until what this gives is called. */
export function takeDrops(own: Take): () => void {
  take = own;
  return () => {
    take = take === own ? undefined : take;
  };
}

/** Gives a pack to the dialog that is open; false where none is. */
export function giveToOpenDialog(given: Given | Promise<Given>): boolean {
  take?.(given);
  return take !== undefined;
}
