import { checklistOf } from '../../../article/checklist-of.ts';
import type { NodeRule } from '../../rule.ts';

type UnknownTool = { readonly kind: 'unknown-tool'; readonly nodeId: string; readonly stepId: string; readonly tool: string };

/** A tool that a step names is one of the program. */
export const knownTools: NodeRule<UnknownTool> = {
  scope: 'node',
  looksAround: true,
  check: (node, nodeId, _, { tools }) =>
    checklistOf(node).flatMap(({ id, tool }): UnknownTool[] =>
      tool === undefined || tools.has(tool) ? [] : [{ kind: 'unknown-tool', nodeId, stepId: id, tool }],
    ),
  advice: { 'unknown-tool': ({ stepId, tool }) => `the step “${stepId}” names the tool “${tool}”, which there is not. Correct it.` },
};
