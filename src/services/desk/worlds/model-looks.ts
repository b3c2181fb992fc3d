import { ownerOf } from '../entry-owner.ts';
import type { Tab } from './desk-world.ts';
import type { Given, Seen } from './model-places.ts';

/** Who plays in a tab: the case that it works on, and what it has seen, an entry of the history each. */
export type Person = {
  readonly tab: Tab;
  held: string | undefined;
  seen: Seen[];
  /** The ticket number that was given in each look, by whose it is. */
  readonly looked: Map<string, string>;
};

/** Whose it is what is done where a person is. */
export function ownerHere({ tab, held }: Person): string {
  return ownerOf(tab.here().marks, held === undefined ? undefined : { id: held, walk: '' });
}

/** What a look says of the ticket is the case's where it has none, and a note beside another. Gives what undoes that. */
export function takeTicketOfLook(person: Person, kept: Given): () => void {
  const owner = ownerHere(person);
  const before = kept.ticket;
  const ticket = person.looked.get(owner);
  person.looked.delete(owner);
  if (ticket === undefined) {
    return () => undefined;
  }
  if (before === '') {
    kept.ticket = ticket;
  } else {
    kept.notes.add(ticket);
  }
  return () => {
    kept.ticket = before;
    person.looked.set(owner, ticket);
    if (before !== '') {
      kept.notes.delete(ticket);
    }
  };
}
