import { useEffect, useState } from 'react';

/** The value; but a frame late where the key is another, so that what can wait is drawn once what cannot has been painted. */
export function useAfterPaint<T>(value: T, key: string): T {
  const [shown, show] = useState({ value, key });
  const isLate = shown.key !== key;
  useEffect(() => {
    if (!isLate) {
      return undefined;
    }
    let timer: ReturnType<typeof setTimeout>;
    // A frame is painted after its callbacks, so what they set a timer for comes after it.
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => show({ value, key }));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [isLate, value, key]);
  return isLate ? shown.value : value;
}
