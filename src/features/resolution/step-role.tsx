import { Badge } from '../../ui/frame/badge.tsx';

type StepRoleProps = { name: string; isMine: boolean; isChosen: boolean };

/** Who does a step; once the person has said who they are, also whether that is them. */
export function StepRole({ name, isMine, isChosen }: StepRoleProps) {
  if (!isChosen) {
    return <Badge>{name}</Badge>;
  }
  return isMine ? <Badge tone="accent">Yours: {name}</Badge> : <Badge>Hand over: {name}</Badge>;
}
