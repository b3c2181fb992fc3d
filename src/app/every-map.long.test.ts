import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadArticles } from '../content/articles.ts';
import { compileArticle, fixedState } from '../engine/graph/compile-article.ts';
import { exitsFrom } from '../engine/graph/machine-steps.ts';
import { drawMap } from '../features/map/draw/draw-map.ts';
import type { Shape } from '../features/map/draw/shape.ts';
import { widthOf } from '../features/map/draw/wrap-text.ts';
import { writeMermaid } from '../features/map/draw/write-mermaid.ts';
import { layOutMap } from '../features/map/layout/lay-out-map.ts';
import { buildMap } from '../features/map/layout/map-graph.ts';
import type { Outline } from '../features/map/layout/map-outline.ts';

describe.each(await loadArticles())('the map of $id', (article) => {
  const machine = compileArticle(article);
  const version = 'exchange-version';
  const graph = buildMap(article, machine, { answers: new Map([[version, 'v5-5']]), standings: new Map() });
  const layout = layOutMap(graph);
  const shapes = drawMap(graph, layout);
  const nodeIds = Object.keys(article.nodes);
  const answers = nodeIds.flatMap((from) => exitsFrom(machine, from).map(({ answerId, to }) => `${from} ${answerId} ${to}`));

  it('holds every place and every answer once', () => {
    const drawn = graph.edges.flatMap(({ from, to, answers: own }) => own.map(({ id }) => `${from} ${id} ${to}`));
    expect(graph.nodes.map(({ nodeId }) => nodeId).sort()).toEqual(nodeIds.toSorted());
    expect(drawn.sort()).toEqual(answers.filter((way) => !way.endsWith(` ${fixedState}`)).sort());
    expect(new Set(graph.edges.map(({ from, to }) => `${from} ${to}`)).size).toBe(graph.edges.length);
  });

  it('has every place and every way once in the list, and no link that the picture lacks', () => {
    const flat = (outline: Outline): Outline[] => [
      outline,
      ...outline.exits.flatMap(({ nested }) => (nested === undefined ? [] : flat(nested))),
    ];
    const inFull = graph.outline.flatMap(flat);
    expect(inFull.map(({ nodeId }) => nodeId)).toEqual(graph.nodes.map(({ nodeId }) => nodeId));
    expect(inFull.flatMap(({ exits }) => exits.map(({ edge }) => edge)).sort((a, b) => a - b)).toEqual([...graph.edges.keys()]);
    const linked = everyShape(shapes).filter(({ tag }) => tag === 'a');
    expect(linked.map(({ attributes }) => attributes?.href)).toEqual(graph.nodes.map(({ href }) => href));
  });

  it('lays out boxes that are apart and on the canvas', () => {
    expect(layout.boxes).toHaveLength(nodeIds.length);
    const outside = layout.boxes.filter(
      ({ box, x, y, width }) => x < 0 || y < 0 || x + width > layout.width || y + box.height > layout.height,
    );
    const touching = layout.boxes.flatMap((one, index) =>
      layout.boxes
        .slice(index + 1)
        .filter(
          (other) =>
            one.x < other.x + other.width + 8 &&
            other.x < one.x + one.width + 8 &&
            one.y < other.y + other.box.height + 8 &&
            other.y < one.y + one.box.height + 8,
        )
        .map((other) => [one.box.node.nodeId, other.box.node.nodeId]),
    );
    expect([outside, touching]).toEqual([[], []]);
  });

  it('draws every way from its row to its box, and through no other box', () => {
    const boxOf = new Map(layout.boxes.map((placed) => [placed.box.node.nodeId, placed]));
    const faults = layout.lines.flatMap(({ edge, pieces }) => {
      const { from = '', to = '' } = graph.edges[edge] ?? {};
      const points = pieces.flatMap((piece) => piece.points);
      const [start, end] = [points[0] ?? [0, 0], points.at(-1) ?? [0, 0]];
      const [source, target] = [boxOf.get(from), boxOf.get(to)];
      const row = source?.box.rows.find((candidate) => candidate.edge === edge);
      const startsRight = source !== undefined && row !== undefined && start[1] === source.y + row.top + row.height / 2;
      const endsRight = target !== undefined && end[0] === target.x && end[1] > target.y && end[1] < target.y + target.box.height;
      const crossed = layout.boxes.filter(({ box, x, y, width }) =>
        points.some((point, index) => {
          const next = points[index + 1] ?? point;
          return (
            Math.max(point[0], next[0]) > x + 1 &&
            Math.min(point[0], next[0]) < x + width - 1 &&
            Math.max(point[1], next[1]) > y + 1 &&
            Math.min(point[1], next[1]) < y + box.height - 1
          );
        }),
      );
      return startsRight && endsRight && crossed.length === 0 ? [] : [[from, to, crossed.map(({ box }) => box.node.nodeId)]];
    });
    expect([layout.lines.length, faults]).toEqual([graph.edges.length, []]);
  });

  it('keeps every text inside its box, and readable on it in both themes', () => {
    const faults = everyShape(shapes)
      .filter(({ tag }) => tag === 'a')
      .flatMap(({ children = [] }) => {
        const parts = children.filter((child) => typeof child !== 'string');
        const frame = parts.find(({ tag }) => tag === 'rect');
        const right = Number(frame?.attributes?.x) + Number(frame?.attributes?.width);
        return parts
          .filter(({ tag }) => tag === 'text')
          .filter(({ attributes, style, children: [text] = [] }) => {
            const width = widthOf(String(text)) * Number.parseFloat(String(style?.fontSize));
            const isOver = style?.textAnchor !== 'end' && Number(attributes?.x) + width > right;
            return isOver || !themes.every((theme) => contrast(theme, String(style?.fill), String(frame?.style?.fill)) >= 4.5);
          })
          .map(({ children: [text] = [] }) => text);
      });
    expect(faults).toEqual([]);
  });

  it('is Mermaid: a box or a labelled way between boxes on each line', () => {
    const text = String.raw`[\p{L}\p{N} ,.?’“”…'/-]|#\d+;|<br/>`;
    const box = new RegExp(String.raw`^  n\d+(\["(${text})+"\]|\(\["(${text})+"\]\)|\{\{"(${text})+"\}\}|\[\["(${text})+"\]\])$`, 'u');
    const way = new RegExp(String.raw`^  n\d+ (-->|==>)\|"(${text})+"\| n\d+$`, 'u');
    const look = /^ {2}(classDef [a-z]+ [a-z]+:[#\w-]+(,[a-z-]+:[#\w]+)*|class n\d+ [a-z]+)$/;
    const [head, ...lines] = writeMermaid(graph).trimEnd().split('\n');
    expect(head).toBe('flowchart LR');
    expect(lines.filter((line) => !box.test(line) && !way.test(line) && !look.test(line))).toEqual([]);
    expect([lines.filter((line) => box.test(line)).length, lines.filter((line) => way.test(line)).length]).toEqual([
      graph.nodes.length,
      graph.edges.length,
    ]);
  });
});

function everyShape(shapes: readonly Shape[]): Shape[] {
  return shapes.flatMap((shape) => [shape, ...everyShape((shape.children ?? []).filter((child) => typeof child !== 'string'))]);
}

const style = readFileSync(new URL('./style.css', import.meta.url), 'utf8');
const colours = [...style.matchAll(/(--[\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)];
const themes = [2, 3].map((column) => new Map(colours.map((match) => [`var(${match[1]})`, match[column] ?? ''])));

function contrast(theme: ReadonlyMap<string, string>, text: string, ground: string): number {
  const [light = 0, dark = 0] = [text, ground].map((name) => luminance(theme.get(name) ?? '')).toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
