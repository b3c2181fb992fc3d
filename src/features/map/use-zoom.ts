import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { MapLayout, PlacedBox } from './layout/map-layout.ts';

/** A point of the frame, from its upper left corner. */
export type FramePoint = { readonly left: number; readonly top: number };

export type Zoom = {
  readonly zoom: number;
  /** Scales, and keeps the point where it is; without one, the middle. */
  readonly zoomBy: (factor: number, at?: FramePoint) => void;
  readonly showWhole: () => void;
  readonly centre: (middle: readonly [x: number, y: number]) => void;
};

// The smallest text of the picture is 12 px; at this zoom it is still 11.
const readable = 11 / 12;
const least = 0.08;
const most = 2.5;

/** Scales the picture inside the frame that scrolls. It begins whole where the whole can be read, else readable. */
export function useZoom(frame: RefObject<HTMLElement | null>, { width, height }: MapLayout): Zoom {
  const [zoom, setZoom] = useState(readable);
  const current = useRef(zoom);
  const kept = useRef<FramePoint & { readonly x: number; readonly y: number }>(undefined);

  const zoomTo = useCallback(
    (wanted: number, at?: FramePoint) => {
      const box = frame.current;
      if (box !== null) {
        const { left, top } = at ?? { left: box.clientWidth / 2, top: box.clientHeight / 2 };
        kept.current = { left, top, x: (box.scrollLeft + left) / current.current, y: (box.scrollTop + top) / current.current };
        current.current = Math.min(most, Math.max(least, wanted));
        setZoom(current.current);
      }
    },
    [frame],
  );
  const whole = useCallback(() => {
    const box = frame.current;
    return box === null ? 1 : Math.min(1, box.clientWidth / width, box.clientHeight / height);
  }, [frame, width, height]);

  useLayoutEffect(() => zoomTo(Math.max(readable, whole())), [zoomTo, whole]);
  useLayoutEffect(() => {
    const { x, y, left, top } = kept.current ?? { x: 0, y: 0, left: 0, top: 0 };
    frame.current?.scrollTo(x * zoom - left, y * zoom - top);
  }, [frame, zoom]);

  return {
    zoom,
    zoomBy: useCallback((factor, at) => zoomTo(current.current * factor, at), [zoomTo]),
    showWhole: useCallback(() => zoomTo(whole()), [zoomTo, whole]),
    centre: useCallback(
      ([x, y]) => {
        const box = frame.current;
        box?.scrollTo(x * current.current - box.clientWidth / 2, y * current.current - box.clientHeight / 2);
      },
      [frame],
    ),
  };
}

export function middleOf({ x, y, width, box }: PlacedBox): readonly [number, number] {
  return [x + width / 2, y + box.height / 2];
}
