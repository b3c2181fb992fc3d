import type { ArticleNode, Block } from '../../model/article/article-node.ts';
import type { PartAsWritten, SubLine } from '../../model/article/as-written.ts';
import { checklistOf } from './checklist-of.ts';

/** A step, or a part of a page that is no heading, with the place where it stands, in words for authors. */
export type WrittenPart = { readonly at: string; readonly part: PartAsWritten };

/** The same, or a line under one. */
export type WrittenLine = { readonly at: string; readonly line: SubLine };

/** Every step of a node, or every part of a page, in the order in which they are read. */
export function writtenPartsOf(node: ArticleNode): WrittenPart[] {
  return node.kind === 'page'
    ? node.blocks.flatMap((block, index) => partsOfBlock(block, `part ${index + 1}`))
    : checklistOf(node).map((part, index) => ({ at: `step ${index + 1}`, part }));
}

function partsOfBlock(block: Block, at: string): WrittenPart[] {
  switch (block.kind) {
    case 'heading':
      return [];
    case 'paragraph':
      return [{ at, part: block }];
    case 'list':
      return block.items.map((part, index) => ({ at: `${at}, item ${index + 1}`, part }));
  }
}

/** Every step or part of a node, each with the lines under it behind it. */
export function writtenLinesOf(node: ArticleNode): WrittenLine[] {
  return writtenPartsOf(node).flatMap(({ at, part }) => [{ at, line: part }, ...linesUnder(part, at)]);
}

/** The lines under a step or a part. */
export function linesUnder({ under }: Pick<PartAsWritten, 'under'>, at: string): WrittenLine[] {
  return (under ?? []).map((line, index) => ({ at: `${at}, line ${index + 1}`, line }));
}
