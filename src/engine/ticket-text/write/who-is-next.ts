import type { Cause, Procedure } from '../../../model/article/article-node.ts';
import type { Case } from '../../../model/case/case.ts';
import { checklistOf } from '../../article/checklist-of.ts';
import { notStated } from '../../article/not-stated.ts';
import { joinScope } from '../../article/scope-of.ts';
import { stepKey } from '../../case/case.ts';
import { earlierSteps } from '../../checklist/earlier-steps.ts';
import { ownValue } from '../../data/own-value.ts';
import { isNoFault, wordsOfOutcome } from '../../walk/outcome-words.ts';
import type { CasePlace, CaseView } from './view-case.ts';
import { wordsOfClosing } from './write-workarounds.ts';

/** Who goes on with a case, and with what. */
export function whoIsNext(view: CaseView): string {
  const { case: kept, place, contradiction, roleName } = view;
  if (kept.closed !== undefined) {
    const isLeftChanged = isLeftOn(view);
    return `${isLeftChanged ? 'It' : 'Nobody, it'} is closed as ${wordsOfClosing(view)}${isLeftChanged ? ': put back what still stands' : ''}`;
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
      return place.isFixed
        ? nextWhenOver(view, `it is ${place.workarounds.length > 0 ? 'worked around' : 'fixed'}`)
        : `${roleName(node.howToFind.role)}: answer the open question`;
    case 'cause':
    case 'procedure':
      return place.isFixed
        ? nextWhenOver(view, `it is ${node.kind === 'procedure' ? 'done' : place.workarounds.length > 0 ? 'worked around' : 'fixed'}`)
        : nextInChecklist(node, place, kept, roleName);
    case 'escalation':
      return `${roleName(node.role)}: take over`;
    case 'page':
      return 'Read the page';
    case 'referral':
      if (node.article === undefined && isNoFault(node)) {
        return nextWhenOver(view, lowerFirst(wordsOfOutcome(node)));
      }
      return node.article === undefined ? 'Look where this article points to' : `Go on with the article ${node.article}`;
  }
}

/** `over` says how it ended, as a sentence that begins small. What is left to do, somebody has to do. */
function nextWhenOver(view: CaseView, over: string): string {
  const isMoreToDo = (view.place?.article.after ?? []).length > 0;
  const cameFrom = view.place?.article.kind === 'procedure' && (view.others ?? []).length > 0;
  const left = [
    ...(isLeftOn(view) ? ['put back what still stands'] : []),
    ...(isMoreToDo ? ['do what is left afterwards'] : []),
    ...(cameFrom ? ['go back to what it was done for'] : []),
  ];
  return left.length > 0 ? `${upperFirst(over)}: ${left.join(', and ')}` : `Nobody, ${over}`;
}

function isLeftOn({ place, standingElsewhere = [] }: CaseView): boolean {
  return standingElsewhere.length > 0 || place?.putBacks.some(({ at }) => at === undefined) === true;
}

function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function nextInChecklist(node: Cause | Procedure, { article, asked }: CasePlace, { steps }: Case, roleName: CaseView['roleName']): string {
  const checklist = checklistOf(node);
  const stepIds = checklist.map(({ id }) => id);
  const compare = earlierSteps(article, steps, asked, stepIds).length > 0 ? 'see which steps were done in an earlier edition, then ' : '';
  const stateOf = (stepId: string) => ownValue(steps, stepKey(asked, stepId))?.state;
  const open = checklist.find(({ id }) => stateOf(id) === undefined || stateOf(id) === 'failed');
  if (open !== undefined) {
    return `${roleName(open.role)}: ${stateOf(open.id) === 'failed' ? 'a step failed' : `${compare}the next step`}: ${joinScope(open)}`;
  }
  const waiting = checklist.find(({ id }) => stateOf(id) === 'waiting');
  const last = checklist.findLast(({ id }) => stateOf(id) === 'done') ?? checklist[0];
  const look = `see whether it worked: ${node.expected?.text ?? `${notStated} how one sees it`}`;
  return `${roleName((waiting ?? last)?.role)}: ${waiting === undefined ? look : `wait until the step has taken effect, then ${look}`}`;
}
