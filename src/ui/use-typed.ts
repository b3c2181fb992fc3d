import { useState } from 'react';

/** A text that is kept at each key. What is typed is shown until it is kept, as keeping it takes a moment; then what is kept is shown, wherever it comes from. */
export function useTyped(kept: string, keep: (text: string) => void): { shown: string; type: (text: string) => void } {
  const [typed, setTyped] = useState<string>();
  if (typed === kept) {
    setTyped(undefined);
  }
  return {
    shown: typed ?? kept,
    type: (text) => {
      setTyped(text);
      keep(text);
    },
  };
}
