import { roles } from 'virtual:pack/roles';
import { ownValue } from '../engine/own-value.ts';

export function roleName(role: string): string {
  return ownValue(roles, role) ?? role;
}
