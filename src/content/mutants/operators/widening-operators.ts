import type { Article } from '../../../model/article/article.ts';
import type { Cause } from '../../../model/article/article-node.ts';
import type { ChecklistStep } from '../../../model/article/checklist-step.ts';
import type { Question } from '../../../model/article/question.ts';
import { wideningCommands } from '../../widening-commands.ts';
import { changeAt, leadElsewhere, type Mutant, nodesOf, type Operator, withNode } from '../operator.ts';
import { wayPast } from '../reach.ts';

/** What a step opens up, unsaid, unproven, or proven too late; and what is put back after a look. */
export const wideningOperators: readonly Operator[] = [
  {
    name: 'do not say whether a step opens something up',
    *makes(article) {
      for (const { nodeId, at, step } of stepsOf(article).filter(({ step }) => step.changesNothing !== true)) {
        const unsaid = changeAt(article, [...at, 'widens'], () => undefined);
        yield { article: unsaid, expected: { kind: 'no-widens', nodeId, stepId: step.id } };
      }
    },
  },
  {
    name: 'say that a step which changes nothing opens something up',
    *makes(article) {
      for (const { nodeId, at, step } of stepsOf(article).filter(({ step }) => step.changesNothing === true)) {
        for (const widens of [false, { provenBy: [article.start] }]) {
          const said = changeAt(article, at, (own: ChecklistStep) => ({ ...own, widens }));
          yield { article: said, expected: { kind: 'widens-nothing', nodeId, stepId: step.id } };
        }
      }
    },
  },
  {
    name: 'name a proof that is nowhere',
    *makes(article) {
      for (const { nodeId, at, step, provenBy } of wideningsOf(article)) {
        for (const proof of ['nowhere-at-all', nodeId]) {
          const named = changeAt(article, [...at, 'widens'], () => ({ provenBy: [...provenBy, proof] }));
          yield { article: named, expected: { kind: 'dangling-proof', nodeId, stepId: step.id, proof } };
        }
      }
    },
  },
  {
    name: 'name no proof, or the step itself',
    *makes(article) {
      for (const { nodeId, at, step } of wideningsOf(article)) {
        for (const provenBy of [[], [step.id]]) {
          const unproven = changeAt(article, [...at, 'widens'], () => ({ provenBy }));
          yield { article: unproven, expected: { kind: 'unproven-widening', nodeId, stepId: step.id } };
        }
      }
    },
  },
  {
    // Not made where questions prove it as well: it is then proven wherever it stands.
    name: 'move a step that opens something up before the step that proves it',
    *makes(article) {
      for (const { nodeId, cause, step, provenBy } of wideningsOf(article).filter(({ isProvenByStep }) => isProvenByStep)) {
        const moved = withSteps(article, nodeId, cause, [step, ...cause.resolution.filter((other) => other !== step)]);
        yield* unprovenIn(moved, nodeId, step, provenBy);
      }
    },
  },
  {
    name: 'delete the step that proves it',
    *makes(article) {
      for (const { nodeId, cause, step, provenBy } of wideningsOf(article).filter(({ isProvenByStep }) => isProvenByStep)) {
        const left = cause.resolution.filter(({ id }) => !provenBy.includes(id));
        const proof = cause.resolution.find(({ id }) => provenBy.includes(id))?.id ?? '';
        yield {
          article: withSteps(article, nodeId, cause, left),
          expected: { kind: 'dangling-proof', nodeId, stepId: step.id, proof },
        };
      }
    },
  },
  {
    // Not made where another question on the way proves it, or where nobody comes to the cause any more.
    name: 'lead past the question that proves it',
    *makes(article) {
      for (const { nodeId, step, provenBy } of wideningsOf(article).filter(({ isProvenByStep }) => !isProvenByStep)) {
        for (const [question, node] of nodesOf(article, 'question').filter(([id]) => provenBy.includes(id) && id !== nodeId)) {
          for (const goto of new Set(Object.values(node.answers).map((answer) => answer.goto ?? node.otherwise ?? ''))) {
            yield* unprovenIn(leadElsewhere(article, question, goto), nodeId, step, provenBy);
          }
        }
      }
    },
  },
  {
    name: 'ask first something that leads straight to the cause',
    *makes(article) {
      for (const { nodeId, step } of wideningsOf(article).filter(({ isProvenByStep }) => !isProvenByStep)) {
        const asked = askFirst(article, nodeId);
        yield { article: asked, expected: { kind: 'unproven-widening', nodeId, stepId: step.id, way: 'asked-first=yes' } };
      }
    },
  },
  {
    name: 'let unknown lead on to what the proving question leads to',
    *makes(article) {
      for (const { nodeId, step, provenBy } of wideningsOf(article).filter(({ isProvenByStep }) => !isProvenByStep)) {
        for (const [question, node] of nodesOf(article, 'question').filter(([id]) => provenBy.includes(id))) {
          for (const goto of new Set(Object.values(node.answers).map((answer) => answer.goto ?? node.otherwise ?? ''))) {
            const led = changeAt(article, ['nodes', question, 'answers', 'unknown', 'goto'], () => goto);
            yield* unprovenIn(led, nodeId, step, provenBy);
          }
        }
      }
    },
  },
  {
    name: 'put a command that opens something up into a step that opens nothing up',
    *makes(article) {
      const commands = wideningCommands.map(({ words }) => words.join(' SERVER '));
      for (const [index, { nodeId, at }] of stepsOf(article)
        .filter(({ provenBy }) => provenBy === undefined)
        .entries()) {
        const command = commands[index % commands.length] ?? '';
        const put = changeAt(article, at, (own: ChecklistStep) => ({ ...own, commands: [...(own.commands ?? []), command] }));
        yield { article: put, expected: { kind: 'widening-command', nodeId } };
      }
    },
  },
  {
    name: 'say false of a step whose command opens something up',
    *makes(article) {
      for (const { nodeId, at, step } of wideningsOf(article)) {
        const command = wideningCommands[0]?.words.join(' ') ?? '';
        const denied = changeAt(article, at, (own: ChecklistStep) => ({ ...own, commands: [command], widens: false }));
        yield { article: denied, expected: { kind: 'widening-command', nodeId, at: `step ${stepNumber(article, nodeId, step)}, command` } };
      }
    },
  },
  {
    name: 'change something in order to look and not put it back',
    *makes(article) {
      for (const [nodeId, node] of nodesOf(article, 'question')) {
        const { putBack: _, ...howToFind } = node.howToFind;
        const left = withNode(article, nodeId, { ...node, howToFind: { ...howToFind, isSafe: false } });
        yield { article: left, expected: { kind: 'no-put-back', nodeId } };
      }
    },
  },
  {
    name: 'put something back after a how-to that only looks',
    *makes(article) {
      for (const [nodeId, node] of nodesOf(article, 'question')) {
        const putBack = node.howToFind.putBack ?? { text: 'Put it back.', sources: node.sources };
        const back = withNode(article, nodeId, { ...node, howToFind: { ...node.howToFind, isSafe: true, putBack } });
        yield { article: back, expected: { kind: 'put-back-of-nothing', nodeId } };
      }
    },
  },
];

type Placed = { nodeId: string; at: string[]; cause: Cause; step: ChecklistStep };

function stepsOf(article: Article): (Placed & { provenBy: readonly string[] | undefined })[] {
  return nodesOf(article, 'cause').flatMap(([nodeId, cause]) =>
    cause.resolution.map((step, index) => ({
      nodeId,
      at: ['nodes', nodeId, 'resolution', String(index)],
      cause,
      step,
      provenBy: step.widens === false ? undefined : step.widens?.provenBy,
    })),
  );
}

function wideningsOf(article: Article): (Placed & { provenBy: readonly string[]; isProvenByStep: boolean })[] {
  return stepsOf(article).flatMap(({ provenBy, ...placed }) => {
    const isProvenByStep = placed.cause.resolution.some(({ id }) => provenBy?.includes(id));
    return provenBy === undefined ? [] : [{ ...placed, provenBy, isProvenByStep }];
  });
}

function stepNumber(article: Article, nodeId: string, step: ChecklistStep): number {
  return (
    1 +
    stepsOf(article)
      .filter((placed) => placed.nodeId === nodeId)
      .findIndex((placed) => placed.step === step)
  );
}

function withSteps(article: Article, nodeId: string, cause: Cause, steps: readonly ChecklistStep[]): Article {
  return withNode(article, nodeId, { ...cause, resolution: steps as Cause['resolution'] });
}

/** The mutant, if some way leads past every question that proves the step. */
function* unprovenIn(article: Article, nodeId: string, step: ChecklistStep, provenBy: readonly string[]): Generator<Mutant> {
  if (wayPast(article, provenBy, nodeId)) {
    yield { article, expected: { kind: 'unproven-widening', nodeId, stepId: step.id } };
  }
}

function askFirst(article: Article, cause: string): Article {
  const [, first] = nodesOf(article, 'question')[0] ?? [];
  const { asks: _asks, about: _about, otherwise: _otherwise, ...words } = first as Question;
  const on = { goto: article.start };
  const answers = { yes: { label: 'Yes', goto: cause }, no: { label: 'No', ...on }, unknown: { label: '?', ...on } };
  return { ...withNode(article, 'asked-first', { ...words, answers }), start: 'asked-first' };
}
