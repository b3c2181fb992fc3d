import { writeMachine } from '../../features/map/draw/write-machine.ts';
import { writeMermaid } from '../../features/map/draw/write-mermaid.ts';
import { writeSvg } from '../../features/map/draw/write-svg.ts';
import type { MapGraph } from '../../features/map/layout/map-graph.ts';
import type { MapExport } from '../../features/map/map-exports.tsx';
import type { OpenArticle } from '../../services/articles/article-store.ts';
import { urlOf } from '../../services/browser/go-to.ts';
import { layOutHere } from './use-map-layout.ts';

/** What can be taken along of a map. */
export function mapExports({ article, machine }: OpenArticle, graph: MapGraph, url: () => string): MapExport[] {
  const caption = () => ({
    title: `${article.number}: ${article.title}`,
    text: `Unstuck, edition ${article.edition.number} of ${article.edition.date}. ${url()}`,
  });
  return [
    {
      name: 'Picture (SVG)',
      what: 'For a document or a web page. The boxes stay links.',
      file: `${article.id}-map.svg`,
      type: 'image/svg+xml',
      write: async () => writeSvg(graph, await layOutHere(graph), caption(), urlOf('/').replace(/\/$/, ''), readLightColours()),
    },
    {
      name: 'Text (Mermaid)',
      what: 'For a wiki that draws Mermaid.',
      file: `${article.id}-map.mmd`,
      type: 'text/plain',
      write: async () => writeMermaid(graph),
    },
    {
      name: 'Data (XState, JSON)',
      what: 'For tools that read XState, such as Stately’s. Without your answers.',
      file: `${article.id}-xstate.json`,
      type: 'application/json',
      write: async () => writeMachine(article, machine),
    },
  ];
}

/** The colours of the light theme, whichever is shown: a file is mostly looked at on white. */
function readLightColours(): Map<string, string> {
  const style = getComputedStyle(document.documentElement);
  const names = [
    'bg',
    'surface',
    'surface-2',
    'line',
    'line-strong',
    'text',
    'muted',
    'accent',
    'accent-soft',
    'accent-ink',
    'on-accent',
    'ok',
    'ok-soft',
    'warn',
    'warn-soft',
  ];
  return new Map(names.map((name) => [`--${name}`, /#[0-9a-f]{3,8}/i.exec(style.getPropertyValue(`--${name}`))?.[0] ?? '#000000']));
}
