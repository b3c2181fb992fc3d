import type { Cause, Procedure } from '../../model/article/article-node.ts';

const causeWords = {
  reached: { found: 'Cause found', possible: 'Possible cause', next: 'Possible cause', ended: 'Fixed' },
  ended: 'You marked this as fixed. Change it under “Your answers” if the fault comes back.',
  leftOpen: 'Marked as fixed while steps are open',
  list: 'Resolution checklist',
  asks: 'Did it work?',
  yes: 'Fixed',
  no: 'Not fixed',
  ifNot: 'If it is not fixed',
  undo: 'Worse: show how to undo',
} as const;

/** What is said around a checklist: one that removes a cause, for good or for a time, or one of a procedure, where there is no trouble to be rid of. */
const checklistWords = {
  cause: causeWords,
  workaround: {
    ...causeWords,
    reached: { ...causeWords.reached, ended: 'Worked around' },
    ended: 'You marked this as fixed, and it does not last. Change it under “Your answers” if the fault comes back sooner.',
  },
  procedure: {
    reached: { found: 'Procedure', possible: 'Procedure', next: 'Procedure', ended: 'Done' },
    ended: 'You marked this as done. Change it under “Your answers” if it is not.',
    leftOpen: 'Marked as done while steps are open',
    list: 'Checklist',
    asks: 'Is it done?',
    yes: 'Done',
    no: 'Not done',
    ifNot: 'If it cannot be done',
    undo: 'Show how to undo',
  },
} as const;

export type ChecklistWords = (typeof checklistWords)[keyof typeof checklistWords];

/** The words for the checklist of a node. */
export function wordsOfChecklist(node: Cause | Procedure): ChecklistWords {
  return checklistWords[node.kind === 'cause' && node.holds !== undefined ? 'workaround' : node.kind];
}
