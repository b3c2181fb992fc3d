import { rolePersons } from 'virtual:pack/role-persons';
import { roles } from 'virtual:pack/roles';
import { useMemo } from 'react';
import { ownValue } from '../engine/own-value.ts';
import type { OwnRoles } from '../features/resolution/role-line.tsx';
import { useStored, writeStored } from './stored-text.ts';

const key = 'roles';
const all = Object.entries(roles).map(([id, name]) => ({ id, name }));
const personOf = (role: string | undefined) =>
  role === undefined ? 'somebody the article does not name' : (ownValue(rolePersons, role) ?? role);
const keep = (mine: readonly string[]) => void writeStored(key, mine.length === 0 ? undefined : mine.join(' '));

/** The roles that the person said are theirs, for all articles. */
export function useOwnRoles(): OwnRoles {
  const stored = useStored(key);
  const mine = useMemo(() => (stored ?? '').split(' ').filter((role) => Object.hasOwn(roles, role)), [stored]);
  return { all, mine, keep, personOf };
}
