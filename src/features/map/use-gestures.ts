import { type RefObject, useEffect } from 'react';
import type { Zoom } from './use-zoom.ts';

/** Ctrl with the wheel and two fingers scale; a mouse that is held moves the picture, and then opens no link. */
export function useGestures(frame: RefObject<HTMLElement | null>, zoomBy: Zoom['zoomBy']): void {
  useEffect(() => {
    const box = frame.current;
    if (box === null) {
      return;
    }
    const listening = new AbortController();
    const { signal } = listening;
    followWheel(box, zoomBy, signal);
    followFingers(box, zoomBy, signal);
    followMouse(box, signal);
    return () => listening.abort();
  }, [frame, zoomBy]);
}

function followWheel(box: HTMLElement, zoomBy: Zoom['zoomBy'], signal: AbortSignal) {
  const scale = (event: WheelEvent) => {
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      zoomBy(Math.exp(-Math.max(-50, Math.min(50, event.deltaY)) / 200), pointIn(box, event));
    }
  };
  box.addEventListener('wheel', scale, { passive: false, signal });
}

function followFingers(box: HTMLElement, zoomBy: Zoom['zoomBy'], signal: AbortSignal) {
  let apart = 0;
  const pinch = (event: TouchEvent) => {
    const [one, other] = event.touches;
    if (one === undefined || other === undefined) {
      apart = 0;
      return;
    }
    const now = Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
    if (apart > 0) {
      event.preventDefault();
      const middle = { clientX: (one.clientX + other.clientX) / 2, clientY: (one.clientY + other.clientY) / 2 };
      zoomBy(now / apart, pointIn(box, middle));
    }
    apart = now;
  };
  box.addEventListener('touchstart', pinch, { passive: false, signal });
  box.addEventListener('touchmove', pinch, { passive: false, signal });
  box.addEventListener('touchend', pinch, { signal });
}

const movedAtLeast = 4;

function followMouse(box: HTMLElement, signal: AbortSignal) {
  let from: { x: number; y: number } | undefined;
  let isMoved = false;
  const press = ({ button, pointerType, clientX, clientY }: PointerEvent) => {
    from = button === 0 && pointerType === 'mouse' ? { x: clientX, y: clientY } : undefined;
    isMoved = false;
  };
  const move = ({ pointerId, clientX, clientY }: PointerEvent) => {
    if (from === undefined || (!isMoved && Math.hypot(clientX - from.x, clientY - from.y) < movedAtLeast)) {
      return;
    }
    isMoved = true;
    box.setPointerCapture(pointerId);
    box.scrollBy(from.x - clientX, from.y - clientY);
    from = { x: clientX, y: clientY };
  };
  const drop = () => {
    from = undefined;
  };
  const stay = (event: MouseEvent) => {
    if (isMoved) {
      event.preventDefault();
    }
  };
  box.addEventListener('pointerdown', press, { signal });
  box.addEventListener('pointermove', move, { signal });
  box.addEventListener('pointerup', drop, { signal });
  box.addEventListener('pointercancel', drop, { signal });
  box.addEventListener('click', stay, { capture: true, signal });
  box.addEventListener('dragstart', (event) => event.preventDefault(), { signal });
}

function pointIn(box: HTMLElement, { clientX, clientY }: { clientX: number; clientY: number }) {
  const { left, top } = box.getBoundingClientRect();
  return { left: clientX - left, top: clientY - top };
}
