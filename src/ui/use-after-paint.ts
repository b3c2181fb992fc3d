import { useEffect, useState } from 'react';

/** The value, a frame late: what can wait is drawn once what cannot has been painted. */
export function useAfterPaint<T>(value: T): T {
  const [shown, show] = useState(value);
  useEffect(() => {
    if (shown === value) {
      return undefined;
    }
    let timer: ReturnType<typeof setTimeout>;
    // A frame is painted after its callbacks, so what they set a timer for comes after it.
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => show(value));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [value, shown]);
  return shown;
}
