/** What is said around a checklist: one that removes a cause, or one of a procedure, where there is no trouble to be rid of. */
export const checklistWords = {
  cause: {
    reached: { found: 'Cause found', possible: 'Possible cause', ended: 'Fixed' },
    ended: 'You marked this as fixed. Change it under “Your answers” if the fault comes back.',
    leftOpen: 'Marked as fixed while steps are open',
    list: 'Resolution checklist',
    asks: 'Did it work?',
    yes: 'Fixed',
    no: 'Not fixed',
    ifNot: 'If it is not fixed',
    undo: 'Worse: show how to undo',
  },
  procedure: {
    reached: { found: 'Procedure', possible: 'Procedure', ended: 'Done' },
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
