import type { Fault } from '../../engine/check/article-health.ts';

type FaultListProps = { faults: readonly Fault[] };

/** Every fault with its code, the place that it is in and what to do about it. */
export function FaultList({ faults }: FaultListProps) {
  return (
    <ul aria-label="Faults" className="panel divide-y divide-line px-5">
      {faults.map((fault) => (
        <li key={JSON.stringify(fault)} className="py-3">
          <p className="text-sm">
            <a href={placeOf(fault)} className="text-link">
              {fault.articleId} › {fault.nodeId}
            </a>{' '}
            <code className="font-mono text-muted">{fault.kind}</code>
          </p>
          <p className="first-letter:uppercase">{fault.says}</p>
        </li>
      ))}
    </ul>
  );
}

// `about` and `start` are no nodes: the one is the page about the article, the other its first question.
function placeOf({ articleId, nodeId }: Fault): string {
  return nodeId === 'start' ? `/${articleId}/` : `/${articleId}/${nodeId}/`;
}
