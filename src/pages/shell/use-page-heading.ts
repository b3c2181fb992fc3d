import { type RefObject, useEffect, useRef } from 'react';

/**
 * The heading takes the focus whenever the place changes, so that a screen reader reads on there and digits work at once.
 * Without a place it leaves the focus alone.
 */
export function usePageHeading(place: string | undefined): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (place !== undefined) {
      heading.current?.focus({ preventScroll: true });
    }
  }, [place]);
  return heading;
}
