import type { Needs } from '../../engine/checklist/needs.ts';
import { Badge } from '../../ui/frame/badge.tsx';

type NeedsSummaryProps = { needs: Needs; roleName: (role: string | undefined) => string };

/** Who is needed and what is interrupted in all, before the first step. */
export function NeedsSummary({ needs, roleName }: NeedsSummaryProps) {
  return (
    <ul aria-label="What it takes" className="mb-4 flex flex-wrap gap-1.5">
      {needs.roles.map((role) => (
        <li key={role}>
          <Badge>Needs: {roleName(role)}</Badge>
        </li>
      ))}
      {needs.interrupts.map((interrupts) => (
        <li key={interrupts}>
          <Badge tone="warn">Interrupts: {interrupts}</Badge>
        </li>
      ))}
      {needs.interrupts.length === 0 && (
        <li>
          <Badge>No interruption is named</Badge>
        </li>
      )}
      <li>{needs.needsChangeWindow ? <Badge tone="warn">Needs a change window</Badge> : <Badge>No change window is named</Badge>}</li>
    </ul>
  );
}
