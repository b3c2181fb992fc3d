import { type RefObject, useEffect, useRef } from 'react';

/** The heading takes the focus whenever the place changes, so that a screen reader reads on there and digits work at once. */
export function usePageHeading(place: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place is what the focus follows
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, [place]);
  return heading;
}
