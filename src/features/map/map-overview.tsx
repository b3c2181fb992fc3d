import { type PointerEvent, type RefObject, useEffect, useState } from 'react';
import type { MapNode } from './layout/map-graph.ts';
import type { MapLayout } from './layout/map-layout.ts';
import type { Zoom } from './use-zoom.ts';

type MapOverviewProps = { frame: RefObject<HTMLElement | null>; layout: MapLayout; zoom: number; centre: Zoom['centre'] };

const widthAtMost = 260;
const heightAtMost = 64;

const fills: Readonly<Record<MapNode['mark'], string>> = {
  here: 'fill-accent',
  walked: 'fill-accent',
  open: 'fill-line-strong',
  out: 'fill-line',
};

/** The whole map in small, with what is seen of it now; pressing moves there. Keys move the picture itself. */
export function MapOverview({ frame, layout: { width, height, boxes }, zoom, centre }: MapOverviewProps) {
  const [seen, setSeen] = useState({ x: 0, y: 0, width: 0, height: 0 });
  useEffect(() => {
    const box = frame.current;
    if (box === null) {
      return;
    }
    const look = () =>
      setSeen({ x: box.scrollLeft / zoom, y: box.scrollTop / zoom, width: box.clientWidth / zoom, height: box.clientHeight / zoom });
    const resized = new ResizeObserver(look);
    resized.observe(box);
    box.addEventListener('scroll', look);
    look();
    return () => {
      resized.disconnect();
      box.removeEventListener('scroll', look);
    };
  }, [frame, zoom]);
  const scale = Math.min(widthAtMost / width, heightAtMost / height);
  const go = ({ currentTarget, clientX, clientY, buttons }: PointerEvent<SVGSVGElement>) => {
    if (buttons === 1) {
      const { left, top } = currentTarget.getBoundingClientRect();
      centre([(clientX - left) / scale, (clientY - top) / scale]);
    }
  };
  if (seen.width >= width && seen.height >= height) {
    return null;
  }
  return (
    <svg
      aria-hidden="true"
      width={width * scale}
      height={height * scale}
      viewBox={`0 0 ${width} ${height}`}
      onPointerDown={go}
      onPointerMove={go}
      className="ml-auto cursor-pointer touch-none rounded-sm bg-surface outline outline-line-strong"
    >
      {boxes.map(({ box: { node, height: tall }, x, y, width: wide }) => (
        <rect key={node.nodeId} x={x} y={y} width={wide} height={tall} className={fills[node.mark]} />
      ))}
      <rect {...seen} className="fill-accent/10 stroke-accent" strokeWidth={2 / scale} />
    </svg>
  );
}
