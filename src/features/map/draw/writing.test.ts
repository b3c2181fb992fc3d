import { expect, it } from 'vitest';
import { compileArticle } from '../../../engine/graph/compile-article.ts';
import { sampleArticle } from '../../../engine/graph/sample-article.ts';
import { layOutMap } from '../layout/lay-out-map.ts';
import { buildMap, type MapGraph } from '../layout/map-graph.ts';
import { writeShape } from './shape.ts';
import { writeMermaid } from './write-mermaid.ts';
import { writeSvg } from './write-svg.ts';

const graph = buildMap(sampleArticle, compileArticle(sampleArticle), { answers: new Map([['weather', 'rain']]), standings: new Map() });
const hostile = `"a" [b] (c) {d} #e; <f> & \`g\` |h| %%{i}%% j-->k`;
const withHostileTitle: MapGraph = { ...graph, nodes: graph.nodes.map((node) => ({ ...node, title: hostile })) };

it('writes text of a picture as text, whatever it holds', () => {
  expect(writeShape({ tag: 'text', attributes: { x: '"><b>' }, style: { textAnchor: 'end', fontSize: '12px' }, children: ['<i>&"'] })).toBe(
    '<text x="&#34;&#62;&#60;b&#62;" style="text-anchor:end;font-size:12px">&#60;i&#62;&#38;&#34;</text>',
  );
});

it('writes a picture that needs nothing else: colours written out, links with their host', () => {
  const svg = writeSvg(
    graph,
    layOutMap(graph),
    { title: 'Wet feet', text: 'edition 2' },
    'https://host.example',
    new Map([['--accent', '#1d4fd8']]),
  );
  expect(svg).not.toMatch(/var\(|class=|NaN|undefined/);
  expect(svg.match(/href="[^"]*"/g)).toEqual(graph.nodes.map(({ href }) => `href="https://host.example${href.replaceAll('&', '&#38;')}"`));
  expect(svg).toContain('#1d4fd8');
  expect(svg).toContain('>Wet feet</text>');
});

it('writes a Mermaid flowchart', () => {
  expect(writeMermaid(graph).split('\n').slice(0, 13)).toEqual([
    'flowchart LR',
    '  n1["1. How is the weather?"]',
    '  n2["2. Is there a hole in the sole?"]',
    '  n3(["3. There is a hole in the sole<br/>Fixed#58; done"])',
    '  n4["4. Are the laces open?"]',
    '  n5(["5. The laces are open<br/>Fixed#58; done"])',
    '  n6["6. How is the weather?"]',
    `  n7{{"7. Ask the cobbler"}}`,
    '  n8[["8. It is dry"]]',
    '  n1 -->|"Sun"| n8',
    `  n1 ==>|"Rain<br/>I can't tell"| n2`,
    '  n2 -->|"Yes"| n3',
    `  n2 -->|"No<br/>I can't tell"| n4`,
  ]);
});

it('escapes for Mermaid whatever could be its syntax, and nothing is lost by it', () => {
  const first = writeMermaid(withHostileTitle).split('\n')[1] ?? '';
  const label = /^ {2}n1\["1\. (.*)"\]$/.exec(first)?.[1] ?? '';
  expect(label.replace(/#\d+;/g, '')).toMatch(/^[\p{L}\p{N} ,.?’“”…'/-]*$/u);
  expect(label.replace(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))).toBe(hostile);
});
