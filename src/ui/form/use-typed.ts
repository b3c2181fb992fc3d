import { useState } from 'react';

const isSame = (kept: string, typed: string) => kept === typed;

type TypedText = { shown: string; type: (text: string) => void; enter: () => void; leave: () => void };

/**
 * A text that is kept at each key. What is typed is shown until what is kept holds it, as keeping it takes a moment; then what
 * is kept is shown, wherever it comes from. Between `enter` and `leave`, which a field calls as the focus comes and goes, nothing
 * changes under the hand. `keep` also gets what was shown before.
 */
export function useTyped(kept: string, keep: (text: string, before: string) => void, holds = isSame): TypedText {
  const [typed, setTyped] = useState<string>();
  const [held, setHeld] = useState<string>();
  if (typed !== undefined && held === undefined && holds(kept, typed)) {
    setTyped(undefined);
  }
  const shown = typed ?? held ?? kept;
  return {
    shown,
    type: (text) => {
      setTyped(text);
      keep(text, shown);
    },
    enter: () => setHeld(shown),
    leave: () => setHeld(undefined),
  };
}
