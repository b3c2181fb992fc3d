import type { Article } from '../../model/article/article.ts';
import type { ArticleNode, Cause, Procedure } from '../../model/article/article-node.ts';
import type { ChecklistStep } from '../../model/article/checklist-step.ts';
import type { Question } from '../../model/article/question.ts';
import type { Instruction, Sources, Statement } from '../../model/article/statement.ts';
import { checklistOf } from './checklist-of.ts';
import { linesUnder, writtenLinesOf } from './written-parts.ts';

/** A statement with the place in its node where it stands, in words for authors and for the list of sources. */
export type PlacedStatement = { readonly at: string; readonly statement: Statement };

/** Every sourced statement of a node, in the order of its page. */
export function statementsOf(node: ArticleNode): PlacedStatement[] {
  const title = place('heading', { text: node.kind === 'question' ? node.prompt : node.title, sources: node.sources });
  switch (node.kind) {
    case 'question':
      return [title, place('why it is asked', node.why), ...statementsOfHowTo(node), ...statementsOfExclusive(node)];
    case 'cause':
      return [title, ...statementsOfCause(node)];
    case 'escalation':
      return [title, place('why', node.why), ...placeAll('hand over', node.handOver)];
    case 'referral':
      return [title, place('why', node.why), ...placeAll('where to look', node.pointers)];
    case 'procedure':
      return [title, ...statementsOfChecklist(node)];
    case 'page':
      return [title, ...writtenLinesOf(node).map(({ at, line }) => place(at, line))];
  }
}

/** The statements that an article makes about itself, outside its nodes. */
export function statementsAbout(article: Article): PlacedStatement[] {
  const { document } = article;
  return [
    place('source document', { text: document.title, sources: document.sources }),
    place('applies to', article.versions),
    place('support', article.support),
    ...placeAll('what is seen', article.seen),
    ...placeAll('background', article.background),
    ...placeAll('afterwards', article.after ?? []),
  ];
}

/** The fact numbers of some statements, each once, in the order of first use. */
export function sourcesOf(statements: readonly PlacedStatement[]): string[] {
  return [...new Set(statements.flatMap(({ statement }) => [...statement.sources]))];
}

function statementsOfHowTo({ howToFind }: Question): PlacedStatement[] {
  return [
    ...placeAll('how to find out', howToFind.steps),
    ...(howToFind.rights === undefined ? [] : [place('rights', howToFind.rights)]),
    ...(howToFind.wait === undefined ? [] : [place('wait', howToFind.wait)]),
    ...(howToFind.putBack === undefined ? [] : [place('put back', howToFind.putBack)]),
  ];
}

function statementsOfExclusive({ exclusive }: Question): PlacedStatement[] {
  return exclusive === undefined ? [] : [place('what its answers exclude', exclusive)];
}

function statementsOfCause(cause: Cause): PlacedStatement[] {
  const rulesOut = Object.entries(cause.rulesOut ?? {}).map(([causeId, sources]) => place('rules out', { text: causeId, sources }));
  const holds = cause.holds === undefined ? [] : [place('how long it lasts', cause.holds)];
  return [...statementsOfChecklist(cause), ...holds, ...rulesOut];
}

function statementsOfChecklist(node: Cause | Procedure): PlacedStatement[] {
  return [
    ...placeAll('why', node.why),
    ...checklistOf(node).flatMap((step, index) => statementsOfStep(step, `step ${index + 1}`)),
    ...placeAll('caution', node.cautions),
    ...(node.expected === undefined ? [] : [place('expected observation', node.expected)]),
  ];
}

/** Every sourced statement of a step; `at` is where it stands. */
export function statementsOfStep(step: ChecklistStep, at: string): PlacedStatement[] {
  const parts: [string, Statement | undefined][] = [
    ['impact', step.impact],
    ['wait', step.wait],
    ['instead of the wait', step.wait?.sooner],
    ['undo', step.undo],
    ['put back', step.putBack],
  ];
  const lines = linesUnder(step, at).map(({ at, line }) => place(at, line));
  return [
    place(at, step),
    ...lines,
    ...parts.flatMap(([part, statement]) => (statement === undefined ? [] : [place(`${at}, ${part}`, statement)])),
  ];
}

function place(at: string, statement: { text: string; sources: Sources } & Partial<Statement & Instruction>): PlacedStatement {
  return { at, statement };
}

function placeAll(at: string, statements: readonly Statement[]): PlacedStatement[] {
  return statements.map((statement) => place(at, statement));
}
