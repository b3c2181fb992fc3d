import type { Question } from '../../../../model/article/question.ts';
import { readTemplate, type TemplateFault } from '../../../keys/template.ts';
import type { NodeRule } from '../../rule.ts';
import type { Surroundings } from '../../surroundings.ts';
import { findChange } from './read-only.ts';
import { findWidening } from './widening-commands.ts';

type CollectProblem = { readonly nodeId: string } & (
  | { readonly kind: 'collect-of-nothing' }
  | { readonly kind: 'unknown-collect-answer'; readonly answer: string }
  | { readonly kind: 'collect-of-unknown' }
  | { readonly kind: 'collect-output'; readonly shows: string; readonly fault: TemplateFault['kind'] | 'repeated' }
  | { readonly kind: 'changing-command'; readonly part: string }
);

/** What is read in one go only looks, and each output means an answer that there is. */
export const collected: NodeRule<CollectProblem> = {
  scope: 'node',
  looksAround: true,
  check: (node, nodeId, _, around) => (node.kind === 'question' ? findInQuestion(nodeId, node, around) : []),
  advice: {
    'collect-of-nothing': () => 'collect does not say what any output means. Write outputs, or empty.',
    'unknown-collect-answer': ({ answer }) => `collect gives “${answer}”, which is no answer of the question. Correct it.`,
    'collect-of-unknown': () =>
      'collect gives unknown as an answer, which says nothing. Take it out: what nothing stands for is not answered.',
    'collect-output': ({ shows, fault }) =>
      `the output “${shows}” of collect ${fault === 'repeated' ? 'stands there twice' : `cannot be looked for (${fault})`}. Correct it.`,
    'changing-command': ({ part }) =>
      `the command of collect may change something, or is not known to only look (“${part}”). Look another way, or leave collect out.`,
  },
};

function findInQuestion(nodeId: string, { collect, answers }: Question, around: Surroundings): CollectProblem[] {
  if (collect === undefined) {
    return [];
  }
  const { outputs = [] as NonNullable<typeof collect.outputs> | [], empty } = collect;
  const given = [...outputs.map(({ answer }) => answer), ...(empty === undefined ? [] : [empty])];
  const shown = outputs.map(({ shows }) => shows);
  const change = findWidening(collect.command, around.wideningCommands)?.words.join(' ') ?? findChange(collect, around.lookingCommands);
  return [
    ...(given.length === 0 ? [{ kind: 'collect-of-nothing', nodeId } as const] : []),
    ...given
      .filter((answer) => !Object.hasOwn(answers, answer))
      .map((answer): CollectProblem => ({ kind: 'unknown-collect-answer', nodeId, answer })),
    ...(given.includes('unknown') ? [{ kind: 'collect-of-unknown', nodeId } as const] : []),
    ...outputs.flatMap(({ shows }, at) => {
      const isRepeated = shown.indexOf(shows) < at;
      return [...readTemplate(shows).faults.map(({ kind }) => kind), ...(isRepeated ? (['repeated'] as const) : [])].map(
        (fault): CollectProblem => ({ kind: 'collect-output', nodeId, shows, fault }),
      );
    }),
    ...(change === undefined ? [] : [{ kind: 'changing-command', nodeId, part: change } as const]),
  ];
}
