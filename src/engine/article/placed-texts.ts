import type { Article } from '../../model/article/article.ts';
import type { ArticleNode, Page } from '../../model/article/article-node.ts';
import type { ChecklistStep } from '../../model/article/checklist-step.ts';
import type { Question } from '../../model/article/question.ts';
import type { Instruction, Statement } from '../../model/article/statement.ts';
import { charactersAtMost } from '../words/text-limits.ts';
import { checklistOf } from './checklist-of.ts';
import { picturesOf } from './pictures.ts';
import { scopeOf } from './scope-of.ts';
import { type PlacedStatement, statementsAbout, statementsOf } from './statements.ts';
import { linesUnder, writtenLinesOf, writtenPartsOf } from './written-parts.ts';

/** A text that a person reads, with the place where it stands and how long it may be there. */
export type PlacedText = { readonly at: string; readonly text: string; readonly most: number };

/** Every text of a node that a person reads: its statements with their doubts, the answers of a question, and the headings of a page. */
export function textsOf(node: ArticleNode): PlacedText[] {
  const own = node.kind === 'question' ? textsOfAnswers(node) : node.kind === 'page' ? textsOfHeadings(node) : [];
  return [...statementsOf(node).filter(isRead).flatMap(textsOfStatement), ...own, ...textsAsWritten(node), ...textsOfPictures(node)];
}

/** Every text of an article outside its nodes. The title of the published document is not ours to shorten. */
export function textsAbout(article: Article): PlacedText[] {
  const ours = statementsAbout(article).filter(({ at }) => at !== 'source document');
  return [
    { at: 'title', text: article.title, most: charactersAtMost.heading },
    { at: 'edition', text: article.edition.change, most: charactersAtMost.statement },
    ...ours.flatMap(textsOfStatement),
  ];
}

/** A command or a menu path, with the place where it stands. */
export type PlacedCommand = { readonly at: string; readonly text: string };

/** Every command and menu path of a node, and the one that reads its answer. */
export function commandsOf(node: ArticleNode): PlacedCommand[] {
  const instructions = node.kind === 'question' ? placeHowTo(node) : checklistOf(node).flatMap(placeStep);
  const collected = node.kind === 'question' && node.collect !== undefined ? [{ at: 'collect', text: node.collect.command }] : [];
  const listed = instructions.flatMap(({ at, instruction: { where, commands } }) => [
    ...(where === undefined ? [] : [{ at: `${at}, where`, text: where }]),
    ...(commands ?? []).map((text) => ({ at: `${at}, command`, text })),
  ]);
  return [...listed, ...collected];
}

type PlacedInstruction = { readonly at: string; readonly instruction: Instruction };

function placeHowTo({ howToFind }: Question): PlacedInstruction[] {
  return howToFind.steps.map((instruction, index) => ({ at: `how to find out ${index + 1}`, instruction }));
}

function placeStep(step: ChecklistStep, index: number): PlacedInstruction[] {
  const at = `step ${index + 1}`;
  return [{ at, instruction: step }, ...linesUnder(step, at).map(({ at, line }) => ({ at, instruction: line }))];
}

// What a cause rules out is named by id; the text of such a statement is no text to read.
function isRead({ at }: PlacedStatement): boolean {
  return at !== 'rules out';
}

function textsOfStatement({ at, statement }: PlacedStatement): PlacedText[] {
  const most = at === 'heading' ? charactersAtMost.heading : at === 'background' ? charactersAtMost.background : charactersAtMost.statement;
  const { text, doubt }: Statement = statement;
  return [{ at, text, most }, ...(doubt === undefined ? [] : [{ at: `${at}, doubt`, text: doubt, most: charactersAtMost.statement }])];
}

function textsOfHeadings({ blocks }: Page): PlacedText[] {
  return blocks.flatMap((block, index) =>
    block.kind === 'heading' ? [{ at: `part ${index + 1}`, text: block.text, most: charactersAtMost.heading }] : [],
  );
}

function textsAsWritten(node: ArticleNode): PlacedText[] {
  const scopes = writtenLinesOf(node).flatMap(({ at, line }) =>
    scopeOf(line).map((text) => ({ at: `${at}, whom it is for`, text, most: charactersAtMost.label })),
  );
  const tables = writtenPartsOf(node).flatMap(({ at, part: { table } }) => [
    ...(table?.head ?? []).map((text) => ({ at: `${at}, head of the table`, text, most: charactersAtMost.label })),
    ...(table?.rows ?? [])
      .flat()
      .filter((cell) => cell !== '')
      .map((text) => ({ at: `${at}, table`, text, most: charactersAtMost.statement })),
  ]);
  return [...scopes, ...tables];
}

function textsOfPictures(node: ArticleNode): PlacedText[] {
  return picturesOf(node).map(({ at, picture }) => ({ at: `${at}, picture`, text: picture.alt, most: charactersAtMost.statement }));
}

function textsOfAnswers({ answers }: Question): PlacedText[] {
  return Object.entries(answers).flatMap(([answerId, { label, detail }]) => [
    { at: `answer ${answerId}`, text: label, most: charactersAtMost.label },
    ...(detail === undefined ? [] : [{ at: `answer ${answerId}, detail`, text: detail, most: charactersAtMost.detail }]),
  ]);
}
