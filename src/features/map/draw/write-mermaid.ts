import type { MapGraph, MapNode } from '../layout/map-graph.ts';

const shapes: Readonly<Record<MapNode['kind'], readonly [open: string, close: string]>> = {
  question: ['[', ']'],
  cause: ['([', '])'],
  escalation: ['{{', '}}'],
  referral: ['[[', ']]'],
  procedure: ['([', '])'],
  page: ['[', ']'],
};

const classes = [
  'classDef cause fill:#e3f5ec,stroke:#0b6b46,color:#131a26',
  'classDef escalation fill:#fdf1dc,stroke:#7d4400,color:#131a26',
  'classDef referral fill:#f1f3f6,stroke:#79849a,color:#131a26',
  'classDef procedure fill:#e3f5ec,stroke:#0b6b46,color:#131a26',
  'classDef walked stroke:#1d4fd8,stroke-width:3px',
];

/** The map as a Mermaid flowchart. Boxes have the numbers of the map; a cause says that *fixed* ends it. */
export function writeMermaid({ nodes, edges }: MapGraph): string {
  const names = new Map(nodes.map(({ nodeId, number }) => [nodeId, `n${number}`]));
  const isWalked = ({ mark }: MapNode) => mark === 'walked' || mark === 'here';
  const lines = [
    ...nodes.map(({ nodeId, number, kind, title, ends = [] }) => {
      const [open, close] = shapes[kind];
      const end = ends.map(({ label }) => `<br/>${escapeText(label)}${label === 'Done' ? '' : '#58; done'}`).join('');
      return `${names.get(nodeId)}${open}"${number}. ${escapeText(title)}${end}"${close}`;
    }),
    ...edges.map(({ from, to, answers, mark }) => {
      const label = answers.map(({ label }) => escapeText(label)).join('<br/>');
      return `${names.get(from)} ${mark === 'walked' ? '==>' : '-->'}|"${label}"| ${names.get(to)}`;
    }),
    ...classes,
    ...nodes.filter(({ kind }) => kind !== 'question' && kind !== 'page').map(({ nodeId, kind }) => `class ${names.get(nodeId)} ${kind}`),
    ...nodes.filter(isWalked).map(({ nodeId }) => `class ${names.get(nodeId)} walked`),
  ];
  return `${['flowchart LR', ...lines.map((line) => `  ${line}`)].join('\n')}\n`;
}

/** Mermaid reads `#40;` as the letter with that number. Whatever could be syntax, HTML or Markdown is written so. */
function escapeText(text: string): string {
  return text.replace(/[^\p{L}\p{N} ,.?’“”…'/-]/gu, (letter) => `#${letter.codePointAt(0)};`);
}
