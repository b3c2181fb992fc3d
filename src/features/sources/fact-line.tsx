import { Badge } from '../../ui/badge.tsx';
import { Doubt } from '../../ui/doubt.tsx';

/** A fact as a reader sees it: what it says, and how far it can be relied on. */
export type FactWords = { readonly says: string; readonly kind: string; readonly doubt?: string };

type FactLineProps = { factId: string; fact: FactWords | undefined };

export function FactLine({ factId, fact }: FactLineProps) {
  return (
    <>
      <span className="font-mono text-xs">{factId}</span> {fact?.says} <Badge>{fact?.kind}</Badge>
      {fact?.doubt !== undefined && <Doubt text={fact.doubt} />}
    </>
  );
}
