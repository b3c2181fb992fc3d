import type { FactWords } from '../../engine/words/fact-words.ts';
import type { Quote } from '../../model/article/fact.ts';
import { Badge } from '../../ui/frame/badge.tsx';
import { Doubt } from '../../ui/text/doubt.tsx';

type FactLineProps = { factId: string; fact: FactWords | undefined };

export function FactLine({ factId, fact }: FactLineProps) {
  return (
    <>
      <span className="font-mono text-xs">{nameOf(factId)}</span> {fact?.says} <Badge>{fact?.kind}</Badge>
      {fact?.quote !== undefined && <Passage {...fact.quote} />}
      {fact?.doubt !== undefined && <Doubt text={fact.doubt} />}
    </>
  );
}

// Whose it is says the page; of another pack it stands behind the name of that.
function nameOf(factId: string): string {
  return factId.replace(/^[a-z][a-z0-9-]*\.(?=.)/, '');
}

/** A passage as it stands on its page, with a few letters around it. */
function Passage({ exact, before, after, heading }: Quote) {
  return (
    <figure className="mt-1">
      {heading !== undefined && <figcaption className="text-muted">Under “{heading}”:</figcaption>}
      <blockquote className="whitespace-pre-line text-muted">
        {before !== '' && `…${before}`}
        <mark className="bg-transparent font-semibold text-text">{exact}</mark>
        {after !== '' && `${after}…`}
      </blockquote>
    </figure>
  );
}
