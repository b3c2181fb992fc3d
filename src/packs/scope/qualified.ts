import type { Renaming } from './rename-names.ts';

/** A pack that is not home, as far as names go: its own id, that of the home pack, and those of the packs whose names it uses. */
export type Naming = { readonly packId: string; readonly home: string; readonly uses: readonly string[] };

/** What the program calls what a file names: `pack.id` of every pack but the home pack, whose names stand bare. */
export function qualify(name: string, { packId, home }: Pick<Naming, 'packId' | 'home'>): string {
  return name.includes('.') ? withoutHome(name, home) : `${packId}.${name}`;
}

/** How the names of a pack become those of the program. A fact may have a dot of its own, so only a used pack counts before it. */
export function namesOfProgram(naming: Naming): Renaming {
  const { packId, home, uses } = naming;
  const isUsed = (fact: string) => uses.some((used) => fact.startsWith(`${used}.`));
  return {
    name: (name) => qualify(name, naming),
    fact: (fact) => (isUsed(fact) ? withoutHome(fact, home) : `${packId}.${fact}`),
  };
}

/** How a pack calls what it takes from another one. */
export function namesFromOutside(packId: string): Renaming {
  return { name: (name) => (name.includes('.') ? name : `${packId}.${name}`), fact: (fact) => `${packId}.${fact}` };
}

function withoutHome(name: string, home: string): string {
  return name.startsWith(`${home}.`) ? name.slice(home.length + 1) : name;
}
