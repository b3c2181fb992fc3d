import { useEffect, useRef } from 'react';

type HousePointerProps = {
  /** How many stand below. */
  count: number;
  /** Where it stands: on the line below what leads to the answers, or beside what says how a checklist was reached. */
  stands: 'below lead' | 'beside badge';
};

const spots = { 'below lead': ':scope > h1 + p', 'beside badge': ':scope > p:first-child' };
const looks = { 'below lead': 'mt-1 block', 'beside badge': 'ml-2 mt-1' };
// Beside a badge there may be no room on a narrow screen.
const needs = { 'below lead': 'all', 'beside badge': '(min-width: 40rem)' };

/** Says near the heading that house notes stand further down, and leads there. It takes no room, so that it moves nothing whenever it comes. */
export function HousePointer({ count, stands }: HousePointerProps) {
  const here = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const spot = here.current?.closest('section[aria-labelledby="place"]')?.querySelector(spots[stands]);
    // The link that keeps an answer stands there already.
    const isTaken = stands === 'below lead' && spot?.nextElementSibling?.tagName === 'P';
    if (!spot || isTaken || !matchMedia(needs[stands]).matches) {
      return undefined;
    }
    // A portal would bring more of React into the first view.
    const pointer = document.createElement('button');
    pointer.type = 'button';
    pointer.className = `absolute text-link text-xs print:hidden ${looks[stands]}`;
    pointer.textContent = count === 1 ? '1 house note below' : `${count} house notes below`;
    pointer.addEventListener('click', goThere);
    spot.append(pointer);
    return () => pointer.remove();
  }, [count, stands]);
  return <span ref={here} hidden />;
}

function goThere(): void {
  const heading = document.getElementById('house');
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'center' });
}
