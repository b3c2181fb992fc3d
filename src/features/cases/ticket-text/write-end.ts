import type { Cause } from '../../../engine/article.ts';
import { type Case, stepKey } from '../../../engine/case.ts';
import { ownValue } from '../../../engine/own-value.ts';
import { writeWords } from './free-text.ts';
import { writeMoment } from './moments.ts';
import { writeName } from './tokens.ts';
import type { CasePlace, CaseView } from './view-case.ts';

/** Who is next, the link, and what only Unstuck needs. */
export function writeEnd({ case: kept, place, roleName, url }: CaseView): string[][] {
  const { id, nodeId, from, startedAt, changedAt } = kept;
  const marks = [
    ...(nodeId === undefined ? [] : [`[at: ${writeName(nodeId)}]`]),
    ...(from === undefined ? [] : [`[from: ${writeName(from)}]`]),
    `[started: ${writeMoment(startedAt)}]`,
    `[changed: ${writeMoment(changedAt)}]`,
    `[case: ${writeName(id)}]`,
  ];
  return [[`NEXT   ${writeWords(whoIsNext(kept, place, roleName))}`, `LINK   ${writeWords(url)}`, `CASE   ${marks.join(' ')}`]];
}

function whoIsNext(kept: Case, place: CasePlace | undefined, roleName: (role: string) => string): string {
  if (place === undefined) {
    return 'Go on with triage';
  }
  const { node } = place;
  switch (node.kind) {
    case 'question':
      return `${roleName(node.howToFind.role)}: answer the open question`;
    case 'cause':
      return place.isFixed ? 'Nobody, it is fixed' : nextInChecklist(node, place.asked, kept, roleName);
    case 'escalation':
      return `${roleName(node.role)}: take over`;
    case 'referral':
      return node.article === undefined ? 'Look where this article points to' : `Go on with the article ${node.article}`;
  }
}

function nextInChecklist(cause: Cause, asked: string, { steps }: Case, roleName: (role: string) => string): string {
  const stateOf = (stepId: string) => ownValue(steps, stepKey(asked, stepId))?.state;
  const open = cause.resolution.find(({ id }) => stateOf(id) === undefined || stateOf(id) === 'failed');
  if (open !== undefined) {
    return `${roleName(open.role)}: ${stateOf(open.id) === 'failed' ? 'a step failed' : 'the next step'}: ${open.text}`;
  }
  const waiting = cause.resolution.find(({ id }) => stateOf(id) === 'waiting');
  const last = cause.resolution.findLast(({ id }) => stateOf(id) === 'done') ?? cause.resolution[0];
  const look = `see whether it worked: ${cause.expected.text}`;
  return `${roleName((waiting ?? last).role)}: ${waiting === undefined ? look : `wait until the step has taken effect, then ${look}`}`;
}
