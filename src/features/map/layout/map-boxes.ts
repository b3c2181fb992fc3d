import { wordsOfOutcome } from '../../../engine/walk/outcome-words.ts';
import { wrapText } from '../draw/wrap-text.ts';
import type { MapGraph, MapNode } from './map-graph.ts';

/** The answers of a box that go the same way, with the number of the box that they lead to. */
export type BoxRow = {
  /** None for *fixed*, which leads out of the article. */
  readonly edge?: number;
  /** Only the first line of an answer stands at the margin. */
  readonly lines: readonly { readonly text: string; readonly isFirst: boolean; readonly isGiven: boolean }[];
  readonly goesTo: string;
  readonly top: number;
  readonly height: number;
};

export type MapBox = {
  readonly node: MapNode;
  /** Number, kind and standing. */
  readonly head: readonly string[];
  readonly title: readonly string[];
  readonly rows: readonly BoxRow[];
  readonly height: number;
};

export const boxSize = {
  width: 252,
  hangingWidth: 242,
  pad: 12,
  head: { size: 12, line: 16 },
  title: { size: 14, line: 18.5 },
  row: { size: 13, line: 17, pad: 5, indent: 9 },
  goesTo: 34,
} as const;

const kindWords = {
  question: 'Question',
  cause: 'Cause',
  escalation: 'Hand over',
  procedure: 'Procedure',
  page: 'Page',
} as const satisfies Readonly<Record<Exclude<MapNode['kind'], 'referral'>, string>>;

/** A box for each node, in the order of their numbers, with its text broken into lines. */
export function writeBoxes({ nodes, edges }: MapGraph): MapBox[] {
  const numbers = new Map(nodes.map(({ nodeId, number }) => [nodeId, number]));
  const textWidth = boxSize.hangingWidth - 2 * boxSize.pad;
  return nodes.map((node) => {
    const head = wrapText(headOf(node), textWidth / boxSize.head.size);
    const title = wrapText(node.title, textWidth / boxSize.title.size / boldness);
    const top = titleTop(head) + title.length * boxSize.title.line + boxSize.pad - 4;
    const ways = edges.flatMap(({ from, to, answers }, edge) =>
      from === node.nodeId ? [{ edge, answers, goesTo: String(numbers.get(to) ?? '') }] : [],
    );
    const all = node.ends === undefined ? ways : [{ answers: node.ends, goesTo: 'done' }, ...ways];
    const rows: BoxRow[] = [];
    let y = top;
    for (const { answers, goesTo, ...way } of all) {
      const widest = (textWidth - boxSize.goesTo - boxSize.row.indent) / boxSize.row.size;
      const lines = answers.flatMap(({ label, isGiven }) =>
        wrapText(label, widest).map((text, index) => ({ text, isFirst: index === 0, isGiven })),
      );
      const height = lines.length * boxSize.row.line + 2 * boxSize.row.pad;
      rows.push({ ...way, lines, goesTo, top: y, height });
      y += height;
    }
    return { node, head, title, rows, height: y };
  });
}

/** Where the title begins below the head. */
export function titleTop(head: readonly string[]): number {
  return boxSize.pad - 3 + head.length * boxSize.head.line + 1;
}

/** What a box is, in words: never by its colour alone. */
export function describeNode({ kind, outcome, mark, standing, wayOf, stopsHere }: MapNode): string[] {
  return [
    wayOf !== undefined
      ? `Another way${wayOf === 0 ? '' : ` of ${wayOf}`}`
      : kind === 'referral'
        ? wordsOfOutcome(outcome === undefined ? {} : { outcome })
        : kindWords[kind],
    ...(mark === 'here'
      ? ['you are here']
      : mark === 'walked'
        ? ['on your way']
        : mark === 'out' && standing === undefined
          ? ['not reached']
          : []),
    ...(standing === undefined ? [] : [standing]),
    ...(stopsHere ? ['the source hands over here'] : []),
  ];
}

const boldness = 1.18;

function headOf(node: MapNode): string {
  return [String(node.number), ...describeNode(node)].join(' · ');
}
