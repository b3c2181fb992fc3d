import type { Article } from '../../model/article/article.ts';
import type { ArticleNode, Block } from '../../model/article/article-node.ts';
import type { PartAsWritten } from '../../model/article/as-written.ts';
import type { Picture } from '../../model/article/picture.ts';
import type { Sign } from '../../model/article/sign.ts';
import type { Instruction, Statement } from '../../model/article/statement.ts';
import { checklistOf } from '../article/checklist-of.ts';
import { scopeOf } from '../article/scope-of.ts';
import { titleOf } from '../article/title.ts';
import { ownValue } from '../data/own-value.ts';
import { isNoFault, wordsOfOutcome } from '../walk/outcome-words.ts';
import type { ArticleDocument, ArticleField, FoundDocument, PlaceDocument } from './search-document.ts';
import type { CallerWords } from './vocabulary.ts';

type Words = Pick<PlaceDocument, 'answers' | 'steps' | 'text'>;

/** What is known of an article besides what it says. */
export type Besides = { readonly callers?: Pick<CallerWords, 'said' | 'not'>; readonly signs?: readonly Sign[] };

/** What search looks through to find an article: what it is about, how callers say it, then all that its places say. */
export function articleDocumentOf(article: Article, besides: Besides = {}): ArticleDocument {
  const { callers, signs = [] } = besides;
  const { title, keys, said, seen, codes, headings, text } = articleLinesOf(article, besides);
  return {
    id: article.id,
    title: joined(title),
    number: article.number,
    keys: joined(keys),
    said,
    seen: joined(seen),
    codes: joined(codes),
    headings: joined(headings),
    text: joined(text),
    not: callers?.not ?? [],
    fits: answersSaying('fits', signs),
    excludes: answersSaying('excludes', signs),
  };
}

/** The same, field by field as the texts that it is made of: what stands in one was said at once. */
export function articleLinesOf(article: Article, { callers }: Besides = {}): Record<ArticleField, readonly string[]> {
  const { id, number, title, versions, document } = article;
  const seen = textsOf(article.seen);
  const places = placeDocumentsOf(article);
  return {
    title: [title],
    keys: [joined([number, inWords(id), versions.text, ...codesIn(joined(seen))])],
    said: callers?.said ?? [],
    seen: [...seen, document.title],
    codes: places.flatMap(({ keys }) => codesIn(keys)),
    headings: places.flatMap((place) => [place.title, place.keys]),
    text: [...places.flatMap(({ answers, steps, text }) => [...answers, ...steps, ...text]), ...textsOf(article.after ?? [])],
  };
}

/** What is shown of an article that was found, and looked through for its places. */
export function foundDocumentOf(article: Article): FoundDocument {
  return {
    versions: article.versions.text,
    ...(article.kind === undefined ? {} : { kind: article.kind }),
    ...(article.status === undefined ? {} : { status: article.status }),
    causes: article.causes,
    seen: textsOf(article.seen),
    places: placeDocumentsOf(article),
  };
}

function answersSaying(says: Sign['says'], signs: readonly Sign[]): string[] {
  return signs
    .filter((sign) => sign.says === says)
    .flatMap(({ observation, answers }) => answers.map((answer) => `${observation}=${answer}`));
}

/** What search looks through to find the places of an article. */
export function placeDocumentsOf({ id, nodes }: Article): PlaceDocument[] {
  return Object.entries(nodes).flatMap(([nodeId, node]): PlaceDocument[] => {
    // Where another article of the catalogue is named, that one is found itself.
    if (node.kind === 'referral' && node.article !== undefined) {
      return [];
    }
    const words = wordsOf(node);
    const note = noteOn(node, nodes);
    const named = { kind: node.kind, title: titleOf(node), ...(note === '' ? {} : { note }) };
    return [{ id: `${id}/${nodeId}`, ...named, keys: keysOf(nodeId, node, words), ...words }];
  });
}

function noteOn(node: ArticleNode, nodes: Article['nodes']): string {
  if (node.kind === 'referral') {
    return isNoFault(node) ? wordsOfOutcome(node) : '';
  }
  const { wayOf, holds } = node.kind === 'cause' ? node : {};
  const cause = wayOf === undefined ? undefined : ownValue(nodes, wayOf);
  const said = [
    ...(cause === undefined ? [] : [`Another way to remove: ${titleOf(cause)}`]),
    ...(holds === undefined ? [] : [`How long it lasts: ${holds.text}`]),
  ];
  return said.join(' · ');
}

function keysOf(nodeId: string, node: ArticleNode, words: Words): string {
  // The codes in a question of the whole catalogue stand in every article that asks it, and speak for none of them.
  return node.kind === 'question' && node.asks !== undefined
    ? `${inWords(nodeId)} ${inWords(node.asks)}`
    : [inWords(nodeId), ...codesIn(Object.values(words).flat().join(' '))].join(' ');
}

function wordsOf(node: ArticleNode): Words {
  switch (node.kind) {
    case 'question':
      return {
        answers: Object.entries(node.answers)
          .filter(([answerId]) => answerId !== 'unknown')
          .map(([, { label, detail }]) => (detail === undefined ? label : `${label}. ${detail}`)),
        steps: instructionsOf(node.howToFind.steps),
        text: textsOf([node.why, ...[node.howToFind.putBack].filter(isStated)]),
      };
    case 'cause':
    case 'procedure':
      return {
        answers: [],
        steps: checklistOf(node).flatMap((step) => [
          ...[step, ...(step.under ?? [])].flatMap((line) => [...instructionsOf([line]), ...scopeOf(line)]),
          ...textsOfTable(step),
          ...textsOf([step.putBack].filter(isStated)),
        ]),
        text: textsOf([...node.why, ...node.cautions, ...[node.expected, node.kind === 'cause' ? node.holds : undefined].filter(isStated)]),
      };
    case 'page':
      return { answers: [], steps: [], text: node.blocks.flatMap(textsOfBlock) };
    case 'escalation':
      return { answers: [], steps: textsOf(node.handOver), text: [node.why.text] };
    case 'referral':
      return { answers: [], steps: textsOf(node.pointers), text: [node.why.text] };
  }
}

function isStated(statement: Statement | undefined): statement is Statement {
  return statement !== undefined;
}

function textsOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return textsOfPart(block);
    case 'list':
      return block.items.flatMap(textsOfPart);
  }
}

function textsOfPart(part: PartAsWritten): string[] {
  return [
    ...[part, ...(part.under ?? [])].flatMap((line) => [line.text, ...scopeOf(line), ...wordsOfPicture(line.picture)]),
    ...textsOfTable(part),
  ];
}

function textsOfTable({ table }: Pick<PartAsWritten, 'table'>): string[] {
  return table === undefined ? [] : [table.head, ...table.rows].map((cells) => cells.join(' '));
}

function wordsOfPicture(picture: Picture | undefined): string[] {
  return picture === undefined ? [] : [picture.alt];
}

function joined(texts: readonly string[]): string {
  return texts.join(' ');
}

function inWords(id: string): string {
  return id.replaceAll('-', ' ');
}

function instructionsOf(steps: readonly Instruction[]): string[] {
  return steps.flatMap(({ text, where, commands, picture }) => [
    text,
    ...(where === undefined ? [] : [where]),
    ...(commands ?? []),
    ...wordsOfPicture(picture),
  ]);
}

function textsOf(statements: readonly Statement[]): string[] {
  return statements.map(({ text }) => text);
}

// Event ids, status codes, error numbers and builds: whoever types one wants the places that name it before all others.
function codesIn(text: string): string[] {
  return [...new Set(text.match(/\b(?:0x[\da-f]+|\d+(?:\.\d+)+|\d{3,})\b/gi))];
}
