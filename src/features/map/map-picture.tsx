import { type FocusEvent, type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { buttonStyle } from '../../ui/form/button-style.ts';
import { drawMap } from './draw/draw-map.ts';
import { drawShape } from './draw/shape-element.tsx';
import type { MapGraph } from './layout/map-graph.ts';
import type { MapLayout } from './layout/map-layout.ts';
import { MapOverview } from './map-overview.tsx';
import { useGestures } from './use-gestures.ts';
import { middleOf, useZoom } from './use-zoom.ts';

type MapPictureProps = {
  graph: MapGraph;
  layout: MapLayout;
  /** Whether the place that one stands at takes the focus, as after coming from the walk. */
  takesFocus: boolean;
};

const step = 1.25;

/** The map as a picture to move about in: it scrolls like a page, and every box is a link. */
export function MapPicture({ graph, layout, takesFocus }: MapPictureProps) {
  const frame = useRef<HTMLElement>(null);
  const shapes = useMemo(() => drawMap(graph, layout).map(drawShape), [graph, layout]);
  const { zoom, zoomBy, showWhole, centre } = useZoom(frame, layout);
  useGestures(frame, zoomBy);
  const centreHere = () => {
    const placed = layout.boxes.find(({ box }) => box.node.nodeId === graph.here);
    if (placed !== undefined) {
      centre(middleOf(placed));
    }
  };
  const goHere = () => {
    centreHere();
    frame.current?.querySelector<SVGAElement>(`[data-box="${graph.here}"]`)?.focus({ preventScroll: true });
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: only another map moves the picture by itself
  useEffect(() => {
    if (takesFocus) {
      goHere();
    } else {
      centreHere();
    }
  }, [graph]);

  const press = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
    if (ctrlKey || metaKey || altKey) {
      return;
    }
    if (key === '+' || key === '=') {
      zoomBy(step);
    } else if (key === '-') {
      zoomBy(1 / step);
    } else if (key === '0') {
      showWhole();
    }
  };

  return (
    <>
      <div className="mb-2.5 flex min-h-16 flex-wrap items-center gap-2">
        <button type="button" className={buttonStyle.plain} onClick={() => zoomBy(1 / step)}>
          Smaller
        </button>
        <button type="button" className={buttonStyle.plain} onClick={() => zoomBy(step)}>
          Larger
        </button>
        <button type="button" className={buttonStyle.plain} onClick={showWhole}>
          Whole map
        </button>
        <button type="button" className={buttonStyle.plain} onClick={goHere}>
          Where I am
        </button>
        <span className="ml-1 text-sm text-muted">In the picture: drag, arrow keys, + and −, 0 for the whole map.</span>
        <MapOverview frame={frame} layout={layout} zoom={zoom} centre={centre} />
      </div>
      <section
        ref={frame}
        aria-label={`Map of “${graph.title}”`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        onKeyDown={press}
        onFocus={showFocused}
        className="panel min-h-88 flex-[1_1_0px] cursor-grab touch-pan-x touch-pan-y overflow-auto overscroll-contain scroll-p-4 bg-bg active:cursor-grabbing [&_a:focus-visible>rect]:stroke-text! [&_a:focus-visible>rect]:stroke-[4px]! [&_a:hover>rect]:stroke-accent! [&_a]:outline-none"
      >
        <svg
          width={layout.width * zoom}
          height={layout.height * zoom}
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          className="mx-auto block select-none font-sans"
        >
          <title>{`Map of “${graph.title}”`}</title>
          {...shapes}
        </svg>
      </section>
    </>
  );
}

function showFocused({ target }: FocusEvent) {
  if (target.matches('a:focus-visible')) {
    target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
}
