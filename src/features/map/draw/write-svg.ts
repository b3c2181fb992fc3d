import type { MapGraph } from '../layout/map-graph.ts';
import type { MapLayout } from '../layout/map-layout.ts';
import { drawMap } from './draw-map.ts';
import { type Shape, writeShape } from './shape.ts';

const headHeight = 64;

/** What stands above the picture where the page around it is missing. */
export type Caption = { readonly title: string; readonly text: string };

/** The picture as a file of its own: styles inline, colours written out, links with their host. */
export function writeSvg(
  graph: MapGraph,
  layout: MapLayout,
  caption: Caption,
  origin: string,
  colours: ReadonlyMap<string, string>,
): string {
  const { width, height } = layout;
  const line = (text: string, y: number, style: NonNullable<Shape['style']>): Shape => ({
    tag: 'text',
    attributes: { x: 20, y },
    style,
    children: [text],
  });
  const picture: Shape = {
    tag: 'svg',
    attributes: {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height: height + headHeight,
      viewBox: `0 ${-headHeight} ${width} ${height + headHeight}`,
    },
    style: { fontFamily: "Inter, 'Segoe UI', system-ui, Arial, sans-serif" },
    children: [
      { tag: 'title', children: [caption.title] },
      { tag: 'rect', attributes: { x: 0, y: -headHeight, width, height: height + headHeight }, style: { fill: 'var(--bg)' } },
      line(caption.title, -30, { fill: 'var(--text)', fontSize: '20px', fontWeight: 650 }),
      line(caption.text, -8, { fill: 'var(--muted)', fontSize: '13px' }),
      ...drawMap(graph, layout).map((shape) => withHost(shape, origin)),
    ],
  };
  const written = writeShape(picture).replace(/var\((--[a-z0-9-]+)\)/g, (_, name: string) => colours.get(name) ?? '#000000');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written}\n`;
}

function withHost(shape: Shape, origin: string): Shape {
  const href = shape.attributes?.href;
  return href === undefined ? shape : { ...shape, attributes: { ...shape.attributes, href: origin + href } };
}
