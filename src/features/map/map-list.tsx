import { Fragment, useEffect, useRef } from 'react';
import { Badge } from '../../ui/frame/badge.tsx';
import { describeNode } from './layout/map-boxes.ts';
import type { MapGraph, MapNode } from './layout/map-graph.ts';
import type { Outline } from './layout/map-outline.ts';

type MapListProps = { graph: MapGraph; takesFocus: boolean };

/** The map as a nested list: each place in full once, and elsewhere a link to where it stands in full. */
export function MapList({ graph, takesFocus }: MapListProps) {
  const list = useRef<HTMLUListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another map moves the focus
  useEffect(() => {
    const here = list.current?.querySelector<HTMLAnchorElement>(`[data-box="${graph.here}"]`);
    if (takesFocus) {
      here?.scrollIntoView({ block: 'center' });
      here?.focus({ preventScroll: true });
    }
  }, [graph]);
  return (
    <ul ref={list} aria-label={`Map of “${graph.title}” as a list`} className="grid max-w-[62rem] gap-3">
      {graph.outline.map((outline) => (
        <li key={outline.nodeId} className="panel px-3.5 py-3 sm:px-4.5">
          <InFull graph={graph} outline={outline} />
        </li>
      ))}
    </ul>
  );
}

function InFull({ graph, outline: { nodeId, exits } }: { graph: MapGraph; outline: Outline }) {
  const node = graph.nodes.find((candidate) => candidate.nodeId === nodeId);
  if (node === undefined) {
    return null;
  }
  const { ends = [] } = node;
  return (
    <>
      <Heading node={node} />
      {(exits.length > 0 || ends.length > 0) && (
        <ul aria-label={`Ways on from ${node.number}`} className="mt-1.5 space-y-1.5 border-l-2 border-line pl-3 sm:pl-4">
          {ends.map(({ label, isGiven }) => (
            <li key={label} className={`text-sm ${isGiven ? 'font-bold text-accent' : node.mark === 'out' ? 'text-muted' : ''}`}>
              {label === 'Done' ? label : `${label}: done`}
            </li>
          ))}
          {exits.map(({ edge, nested }) => (
            <WayOn key={edge} graph={graph} edge={edge} nested={nested} />
          ))}
        </ul>
      )}
    </>
  );
}

const looks: Readonly<Record<MapNode['mark'], string>> = {
  here: 'font-bold text-accent',
  walked: 'font-semibold text-accent',
  open: 'font-semibold text-text',
  out: 'text-muted',
};

function Heading({ node }: { node: MapNode }) {
  return (
    <span id={anchorOf(node)} className="block">
      <span className="text-sm tabular-nums text-muted">{node.number}.</span>{' '}
      <a href={node.href} data-box={node.nodeId} className={`underline underline-offset-3 ${looks[node.mark]}`}>
        {node.title}
      </a>{' '}
      <Badge tone={node.mark === 'here' || node.mark === 'walked' ? 'accent' : node.mark === 'out' ? 'plain' : tones[node.kind]}>
        {describeNode(node).join(', ')}
      </Badge>
    </span>
  );
}

const tones = { question: 'plain', cause: 'ok', escalation: 'warn', referral: 'plain', procedure: 'ok', page: 'plain' } as const;

function WayOn({ graph, edge, nested }: { graph: MapGraph; edge: number; nested: Outline | undefined }) {
  const way = graph.edges[edge];
  const target = graph.nodes.find(({ nodeId }) => nodeId === way?.to);
  if (way === undefined || target === undefined) {
    return null;
  }
  return (
    <li>
      <span className={`block text-sm ${way.mark === 'out' ? 'text-muted' : ''}`}>
        {way.answers.map(({ id, label, isGiven }, index) => (
          <Fragment key={id}>
            {index > 0 && ' / '}
            <span className={isGiven ? 'font-bold text-accent' : ''}>{label}</span>
          </Fragment>
        ))}
        {nested === undefined && (
          <>
            : goes on at{' '}
            <a href={`#${anchorOf(target)}`} className="text-link">
              {target.number}. {target.title}
            </a>
          </>
        )}
      </span>
      {nested !== undefined && (
        <div className="mt-1 pl-2 sm:pl-3">
          <InFull graph={graph} outline={nested} />
        </div>
      )}
    </li>
  );
}

function anchorOf({ number }: MapNode): string {
  return `place-${number}`;
}
