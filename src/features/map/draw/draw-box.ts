import { type BoxRow, boxSize, describeNode, titleTop } from '../layout/map-boxes.ts';
import type { MapNode } from '../layout/map-graph.ts';
import type { PlacedBox } from '../layout/map-layout.ts';
import type { Shape } from './shape.ts';

const fills = {
  question: 'var(--surface)',
  cause: 'var(--ok-soft)',
  escalation: 'var(--warn-soft)',
  referral: 'var(--surface-2)',
  procedure: 'var(--ok-soft)',
  page: 'var(--surface)',
} as const;
const strokes = {
  question: 'var(--line-strong)',
  cause: 'var(--ok)',
  escalation: 'var(--warn)',
  referral: 'var(--line-strong)',
  procedure: 'var(--ok)',
  page: 'var(--line-strong)',
} as const;
const corners = { question: 8, cause: 16, escalation: 2, referral: 2, procedure: 16, page: 8 } as const;

/** A box that leads to its place. The way so far is blue, what is out is dashed and grey; the words say it too. */
export function drawBox({ box: { node, head, title, rows, height }, x, y, width }: PlacedBox): Shape {
  const look = lookOf(node);
  const left = x + boxSize.pad;
  const isStruck = node.kind === 'cause' && node.mark === 'out' && node.standing === 'ruled out';
  return {
    tag: 'a',
    attributes: { href: node.href, 'data-box': node.nodeId, 'aria-label': nameBox(node) },
    children: [
      { tag: 'rect', attributes: { x, y, width, height, rx: corners[node.kind] }, style: look.frame },
      ...writeLines(head, left, y + boxSize.pad - 3, boxSize.head, { fill: look.quiet }),
      ...writeLines(title, left, y + titleTop(head), boxSize.title, {
        fill: look.ink,
        fontWeight: 620,
        ...(isStruck ? { textDecoration: 'line-through' } : {}),
      }),
      ...rows.flatMap((row) => drawRow(row, x, y, width, look)),
    ],
  };
}

type Look = { readonly frame: Record<string, string | number>; readonly ink: string; readonly quiet: string; readonly rule: string };

function lookOf({ kind, mark }: MapNode): Look {
  switch (mark) {
    case 'here':
      return {
        frame: { fill: 'var(--accent)', stroke: 'var(--accent)', strokeWidth: 3 },
        ink: 'var(--on-accent)',
        quiet: 'var(--on-accent)',
        rule: 'var(--on-accent)',
      };
    case 'walked':
      return {
        frame: { fill: 'var(--accent-soft)', stroke: 'var(--accent)', strokeWidth: 2 },
        ink: 'var(--text)',
        quiet: 'var(--accent-ink)',
        rule: 'var(--accent)',
      };
    case 'open':
      return {
        frame: { fill: fills[kind], stroke: strokes[kind], strokeWidth: 1.3 },
        ink: 'var(--text)',
        quiet: 'var(--muted)',
        rule: 'var(--line)',
      };
    case 'out':
      return {
        frame: { fill: 'var(--bg)', stroke: 'var(--line-strong)', strokeWidth: 1, strokeDasharray: '4 3' },
        ink: 'var(--muted)',
        quiet: 'var(--muted)',
        rule: 'var(--line)',
      };
  }
}

function drawRow({ lines, goesTo, top, height }: BoxRow, x: number, y: number, width: number, look: Look): Shape[] {
  const given = { fontWeight: 700 };
  return [
    {
      tag: 'path',
      attributes: { d: `M${x + 1} ${y + top}h${width - 2}` },
      style: { stroke: look.rule, strokeWidth: 1, strokeOpacity: 0.6 },
    },
    ...lines.map(({ text, isFirst, isGiven }, index) => {
      const left = x + boxSize.pad + (isFirst ? 0 : boxSize.row.indent);
      return writeLine(text, left, y + top + boxSize.row.pad + index * boxSize.row.line, boxSize.row, {
        fill: look.ink,
        ...(isGiven ? given : {}),
      });
    }),
    {
      tag: 'text',
      attributes: { x: x + width - 9, y: y + top + height / 2 + boxSize.head.size / 3, 'aria-hidden': 'true' },
      style: {
        fill: look.quiet,
        fontSize: `${boxSize.head.size}px`,
        textAnchor: 'end',
        ...(lines.some(({ isGiven }) => isGiven) ? given : {}),
      },
      children: [goesTo === 'done' ? goesTo : `→ ${goesTo}`],
    },
  ];
}

type Type = { readonly size: number; readonly line: number };

function writeLines(lines: readonly string[], x: number, top: number, type: Type, style: Shape['style']): Shape[] {
  return lines.map((text, index) => writeLine(text, x, top + index * type.line, type, style));
}

function writeLine(text: string, x: number, top: number, { size, line }: Type, style: Shape['style']): Shape {
  return { tag: 'text', attributes: { x, y: top + line * 0.76 }, style: { fontSize: `${size}px`, ...style }, children: [text] };
}

/** What a link of the map is called: the title, and what the box says about it. */
function nameBox(node: MapNode): string {
  return `${node.number}. ${node.title} (${describeNode(node).join(', ')})`;
}
