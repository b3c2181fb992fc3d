import { use } from 'react';
import { joinNode } from '../../../engine/article/article-core.ts';
import type { DetailsHere } from '../../../services/articles/details-store.ts';
import { loadEndContent } from '../../parts.ts';
import { DetailsFailed } from './details-failed.tsx';
import { loadProcesses } from './load-processes.ts';
import type { PlaceContentProps, SettledPlace } from './place-content-props.ts';
import { QuestionContent } from './question-content.tsx';

type AnyContentProps = PlaceContentProps & { details: DetailsHere; settled: SettledPlace; retry: () => void };

/** What stands at a place, or which of two answers holds. */
export function PlaceContent({ details, settled, retry, ...props }: AnyContentProps) {
  const { node, contradiction, isFixed } = props.view;
  if (node.kind === 'question' && !contradiction && !isFixed) {
    return <QuestionContent question={node} details={details} settled={settled} retry={retry} {...props} />;
  }
  if (details === undefined) {
    return (
      <p role="status" className="text-muted">
        Opening…
      </p>
    );
  }
  if (details === 'failed') {
    return (
      <>
        <h1 ref={props.headingRef} tabIndex={-1} className="mb-4">
          {props.view.title}
        </h1>
        <DetailsFailed says="The rest of this page did not load." retry={retry} />
      </>
    );
  }
  if ((node.kind === 'cause' || node.kind === 'procedure') && !contradiction) {
    const { ChecklistContent } = use(loadProcesses());
    return <ChecklistContent node={joinNode(node, details)} blanks={details.blanks} {...props} />;
  }
  const { EndContent } = use(loadEndContent());
  return <EndContent node={joinNode(node, details)} {...props} />;
}
