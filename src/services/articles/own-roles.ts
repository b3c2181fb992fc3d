import { rolePersons } from 'virtual:pack/role-persons';
import { roles } from 'virtual:pack/roles';
import { useMemo } from 'react';
import type { OwnRoles } from '../../engine/checklist/own-roles.ts';
import { ownValue } from '../../engine/data/own-value.ts';
import { useStored, writeStored } from '../browser/stored-text.ts';
import { otherRoles } from './role-name.ts';

const key = 'roles';
const ofHome = Object.entries(roles).map(([id, name]) => ({ id, name }));
const personOf = (role: string) => ownValue(rolePersons, role) ?? ownValue(otherRoles(), role)?.person ?? role;
const keep = (mine: readonly string[]) => void writeStored(key, mine.length === 0 ? undefined : mine.join(' '));

/** The roles that the person said are theirs, for all articles. `packId`: the pack whose roles can be said, where it is not the home pack. */
export function useOwnRoles(packId?: string): OwnRoles {
  const stored = useStored(key);
  const mine = useMemo(() => (stored ?? '').split(' ').filter((role) => Object.hasOwn(roles, role) || role.includes('.')), [stored]);
  const all = useMemo(() => (packId === undefined ? ofHome : rolesIn(packId)), [packId]);
  return { all, mine, keep, personOf };
}

function rolesIn(packId: string): OwnRoles['all'] {
  const own = Object.entries(otherRoles()).filter(([id]) => id.startsWith(`${packId}.`));
  return own.map(([id, { name }]) => ({ id, name }));
}
