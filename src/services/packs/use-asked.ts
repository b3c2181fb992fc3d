import { useEffect, useState } from 'react';

/** What was asked for: what came last, and whether it could not be had just now. */
export type Asked<T> = { readonly value: T | undefined; readonly hasFailed: boolean; readonly askAgain: () => void };

/**
 * Asks for something as often as `ask` is another one, and goes on showing what came last until the next is there. What a
 * promise of `loadOnce` has come to already is there at once.
 */
export function useAsked<T>(ask: () => Promise<T>): Asked<T> {
  const [value, setValue] = useState(() => alreadyHere(ask()));
  const [hasFailed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever asks again asks the same
  useEffect(() => {
    let isHere = true;
    setFailed(false);
    ask().then(
      (came) => isHere && setValue(came),
      () => isHere && setFailed(true),
    );
    return () => {
      isHere = false;
    };
  }, [ask, tries]);
  return { value, hasFailed, askAgain: () => setTries(tries + 1) };
}

function alreadyHere<T>(asked: Promise<T> & { readonly value?: T }): T | undefined {
  // Told again by the effect.
  asked.catch(() => undefined);
  return asked.value;
}
