import { roles } from 'virtual:pack/roles';
import { notStated } from '../engine/not-stated.ts';
import { ownValue } from '../engine/own-value.ts';

/** Where an article does not say who, that. */
export function roleName(role: string | undefined): string {
  return role ? (ownValue(roles, role) ?? role) : `${notStated} who`;
}
