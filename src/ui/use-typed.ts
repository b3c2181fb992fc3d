import { useState } from 'react';

const isSame = (kept: string, typed: string) => kept === typed;

/**
 * A text that is kept at each key. What is typed is shown until what is kept holds it, as keeping it takes a moment; then what
 * is kept is shown, wherever it comes from. `keep` also gets what was shown before.
 */
export function useTyped(
  kept: string,
  keep: (text: string, before: string) => void,
  holds = isSame,
): { shown: string; type: (text: string) => void } {
  const [typed, setTyped] = useState<string>();
  if (typed !== undefined && holds(kept, typed)) {
    setTyped(undefined);
  }
  const shown = typed ?? kept;
  return {
    shown,
    type: (text) => {
      setTyped(text);
      keep(text, shown);
    },
  };
}
