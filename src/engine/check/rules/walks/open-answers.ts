import { exitsFrom, nodeAt } from '../../../graph/machine-steps.ts';
import { askedAt } from '../../../walk/asked.ts';
import type { WalkRule } from '../../rule.ts';

type OpenAnswerProblem = { readonly nodeId: string } & (
  | { readonly kind: 'only-unknown-left' }
  | { readonly kind: 'answer-not-offered'; readonly name: string }
);

/**
 * Every question can be answered wherever a walk comes to it: with more than unknown where it is open, and where it was
 * answered before with that answer. Else a walk stops, or starts over, and leaves causes merely possible.
 */
export const openAnswers: WalkRule<OpenAnswerProblem> = {
  scope: 'walks',
  check(_, { places }, machine) {
    const found = new Map<string, OpenAnswerProblem>();
    for (const { nodeId, known, left } of places.filter((place) => nodeAt(machine, place.nodeId)?.kind === 'question')) {
      const asked = askedAt(machine, nodeId, known);
      const before = known.get(asked);
      const exits = exitsFrom(machine, nodeId);
      if (before !== undefined && exits.every(({ answerId }) => answerId !== before)) {
        const name = `${asked}=${before}`;
        found.set(`${nodeId} ${name}`, { kind: 'answer-not-offered', nodeId, name });
      }
      const isOpen = before === undefined && exits.some(({ answerId }) => answerId !== 'unknown');
      if (isOpen && left.every(({ answerId }) => answerId === 'unknown')) {
        found.set(nodeId, { kind: 'only-unknown-left', nodeId });
      }
    }
    return [...found.values()];
  },
  advice: {
    'only-unknown-left': () =>
      'on some walk every answer but unknown contradicts an earlier one. Lead that walk past the question, or correct what goes with what.',
    'answer-not-offered': ({ name }) =>
      `on some walk “${name}” was answered before, and is no answer here, so the walk starts over. Give the question that answer too.`,
  },
};
