/** Steps in a row that one side does: numbered from 1, of one role, or of the person's own roles. */
type RoleRun = { readonly role: string | undefined; readonly isMine: boolean; readonly from: number; readonly to: number };

/**
 * Divides the steps into runs by who does them, in order. Steps of the person's own roles are one run even where the
 * roles differ; steps of others are a run for each role. Without a role of one's own no step is one's own.
 */
export function runsByRole(roles: readonly (string | undefined)[], mine: readonly string[]): RoleRun[] {
  const runs: RoleRun[] = [];
  for (const [index, role] of roles.entries()) {
    const isMine = role !== undefined && mine.includes(role);
    const last = runs.at(-1);
    if (last !== undefined && last.isMine === isMine && (isMine || last.role === role)) {
      runs[runs.length - 1] = { ...last, to: index + 1 };
    } else {
      runs.push({ role, isMine, from: index + 1, to: index + 1 });
    }
  }
  return runs;
}

/**
 * One line that says who does which steps, in their order. `personOf` words who they are handed to: `an Exchange admin`. Where
 * the article names nobody it hands nothing over.
 */
export function describeRuns(roles: readonly (string | undefined)[], mine: readonly string[], personOf: (role: string) => string): string {
  const runs = runsByRole(roles, mine);
  const personFor = (role: string | undefined) => (role === undefined ? 'whoever can' : personOf(role));
  const [only] = runs;
  if (runs.length === 1 && only !== undefined) {
    const all = roles.length === 1 ? 'the only step' : roles.length === 2 ? 'both steps' : `all ${roles.length} steps`;
    if (only.role === undefined && !only.isMine) {
      return `The article does not say who does ${roles.length === 1 ? 'the step' : 'the steps'}.`;
    }
    return mine.length === 0
      ? `For ${personFor(only.role)}: ${all}.`
      : only.isMine
        ? `You can do ${all}.`
        : `Hand ${all} to ${personFor(only.role)}.`;
  }
  const parts = runs.map(({ role, isMine, from, to }) => {
    const steps = from === to ? `${from}` : `${from}–${to}`;
    return mine.length === 0
      ? `${steps} for ${personFor(role)}`
      : isMine
        ? `you can do ${steps}`
        : `${role === undefined ? 'leave' : 'hand'} ${steps} to ${personFor(role)}`;
  });
  const sentence = parts.join(', ');
  return mine.length === 0 ? `Steps ${sentence}.` : `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
