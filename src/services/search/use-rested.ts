import { useEffect, useState } from 'react';

/** True once a value has stayed the same for so many milliseconds. */
export function useRested(value: string, milliseconds: number): boolean {
  const [rested, setRested] = useState<string>();
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return rested === value;
}
