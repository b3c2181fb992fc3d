import { roles } from 'virtual:pack/roles';
import { notStated } from '../../engine/article/not-stated.ts';
import { ownValue } from '../../engine/data/own-value.ts';

type OtherRoles = Readonly<Record<string, { readonly name: string; readonly person: string }>>;

// No two packs have a name in common, so that what was added once stays right.
let others: OtherRoles = {};

/** Makes the roles of another pack known, before anything of it is shown. */
export function addRoles(more: OtherRoles): void {
  others = { ...others, ...more };
}

/** The roles of other packs than the home pack. */
export function otherRoles(): OtherRoles {
  return others;
}

/** Where an article does not say who, that. */
export function roleName(role: string | undefined): string {
  return role ? (ownValue(roles, role) ?? ownValue(others, role)?.name ?? role) : `${notStated} who`;
}
