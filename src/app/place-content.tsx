import { use } from 'react';
import { loadProcesses } from './load-processes.ts';
import { loadEndContent } from './parts.ts';
import type { PlaceContentProps } from './place-content-props.ts';
import { QuestionContent } from './question-content.tsx';

/** The question, cause, escalation or referral of a place. */
export function PlaceContent({ view, ...rest }: PlaceContentProps) {
  const { node } = view;
  if (node.kind === 'question') {
    return <QuestionContent question={node} view={view} {...rest} />;
  }
  if (node.kind === 'cause') {
    const { CauseContent } = use(loadProcesses());
    return <CauseContent cause={node} view={view} {...rest} />;
  }
  const { EndContent } = use(loadEndContent());
  return <EndContent end={node} view={view} {...rest} />;
}
