import type { Article } from '../../model/article.ts';
import type { ChecklistStep } from '../../model/checklist-step.ts';
import { changeAt, type Mutant, nodesOf, type Operator } from './operator.ts';

type Placed = { readonly nodeId: string; readonly at: string; readonly step: ChecklistStep };

/** What a step says beside its text, and cannot mean. */
export const stepOperators: readonly Operator[] = [
  spoil('let a question decide whom a step is for', ({ start }, { at }) =>
    ['only', 'each'].flatMap((field) =>
      [start, `${start}=yes`].map((words) => [{ [field]: words }, { kind: 'scope-is-condition', at, words }] as const),
    ),
  ),
];

type Spoilt = readonly [given: object, expected: Omit<Mutant['expected'], 'nodeId'>];

/** An operator that writes something into each step, as often as there are ways to say it wrong. */
function spoil(name: string, say: (article: Article, placed: Placed) => readonly Spoilt[]): Operator {
  return {
    name,
    *makes(article) {
      for (const [nodeId, { resolution }] of nodesOf(article, 'cause')) {
        for (const [index, step] of resolution.entries()) {
          for (const [given, expected] of say(article, { nodeId, at: `step ${index + 1}`, step })) {
            const spoilt = changeAt(article, ['nodes', nodeId, 'resolution', String(index)], () => ({ ...step, ...given }));
            yield { article: spoilt, expected: { ...expected, nodeId } as Mutant['expected'] };
          }
        }
      }
    },
  };
}
