import { Badge } from './badge.tsx';

/** Stands on everything of a pack that was opened on this device, so that nobody sends a link to it and wonders. */
export function OnlyHere() {
  return <Badge tone="warn">only on this device</Badge>;
}
