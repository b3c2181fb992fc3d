import { type Case, stepKey } from '../../../engine/case.ts';
import { ownValue } from '../../../engine/own-value.ts';
import type { Cause } from '../../../model/article-node.ts';
import type { CasePlace, CaseView } from './view-case.ts';

/** Who goes on with a case, and with what. */
export function whoIsNext({ case: kept, place, contradiction, roleName }: CaseView): string {
  if (kept.closed !== undefined) {
    const isLeftChanged = place?.putBacks.some(({ at }) => at === undefined) === true;
    return `${isLeftChanged ? 'It' : 'Nobody, it'} is closed as ${kept.closed.how}${isLeftChanged ? ': put back what still stands' : ''}`;
  }
  if (contradiction !== undefined) {
    return 'Say which of the two answers holds that cannot both be true';
  }
  if (place === undefined) {
    return 'Go on with triage';
  }
  const { node } = place;
  switch (node.kind) {
    case 'question':
      return `${roleName(node.howToFind.role)}: answer the open question`;
    case 'cause':
      return place.isFixed ? nextWhenFixed(place) : nextInChecklist(node, place.asked, kept, roleName);
    case 'escalation':
      return `${roleName(node.role)}: take over`;
    case 'referral':
      return node.article === undefined ? 'Look where this article points to' : `Go on with the article ${node.article}`;
  }
}

function nextWhenFixed({ putBacks }: CasePlace): string {
  return putBacks.some(({ at }) => at === undefined) ? 'It is fixed: put back what still stands' : 'Nobody, it is fixed';
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
