import { checklistOf } from '../../../article/checklist-of.ts';
import type { NodeRule } from '../../rule.ts';

type UndoProblem = { readonly kind: 'no-undo' | 'undo-of-nothing'; readonly nodeId: string; readonly stepId: string };

/** A step that changes something says how to undo it; one that changes nothing has nothing to undo. */
export const undo: NodeRule<UndoProblem> = {
  scope: 'node',
  check: (node, nodeId) =>
    checklistOf(node).flatMap(({ id, undo, changesNothing }): UndoProblem[] => {
      const kind = changesNothing === true ? 'undo-of-nothing' : 'no-undo';
      return (undo === undefined) === (kind === 'no-undo') ? [{ kind, nodeId, stepId: id }] : [];
    }),
  mayBeUnsaid: ['no-undo'],
  advice: {
    'no-undo': ({ stepId }) =>
      `the step “${stepId}” does not say how to undo it. Write undo (that no source gives one is also a statement), or changesNothing: true.`,
    'undo-of-nothing': ({ stepId }) => `the step “${stepId}” changes nothing and has an undo. Delete one of the two.`,
  },
};
