import type { PartAsWritten, SubLine } from '../../../model/article/as-written.ts';
import { addressOf } from '../../article/linked-parts.ts';
import { scopeOf } from '../../article/scope-of.ts';
import { writeWords } from '../hide/free-text.ts';
import type { CaseView } from './view-case.ts';
import { writeStatement } from './write-statement.ts';

/** A step, or a line under one, behind the words that say whom it is for. */
export function writeLine(line: SubLine): string {
  return [...scopeOf(line).map((words) => writeWords(`(${words})`)), writeStatement(line)].join(' ');
}

/** What a step says beside its text, in lines below it; addresses are written out. */
export function writeBeside(step: PartAsWritten, view: CaseView): string[] {
  const under = (step.under ?? []).flatMap((line) => [
    `     - ${writeLine(line)}`,
    ...writeLinks(line, view, '       '),
    ...writePicture(line, '       '),
  ]);
  return [...writeLinks(step, view, '     '), ...writePicture(step, '     '), ...under, ...writeTable(step), ...writeProcedure(step, view)];
}

/** What a picture shows, in words: no text holds the picture. */
export function writePicture({ picture }: Pick<PartAsWritten, 'picture'>, indent: string): string[] {
  return picture === undefined ? [] : [`${indent}Picture: ${writeWords(picture.alt)}`];
}

// Each cell behind the name of its column: a ticket system need not keep columns apart.
function writeTable({ table }: PartAsWritten): string[] {
  const rows = (table?.rows ?? []).map((cells) => cells.map((cell, column) => `${table?.head[column] ?? ''}: ${cell}`).join('; '));
  return rows.map((row) => `     - ${writeWords(row)}`);
}

function writeLinks({ links }: SubLine, view: CaseView, indent: string): string[] {
  return (links ?? []).map(({ text, to }) => `${indent}${writeWords(`${text}: ${wholeAddress(to, view)}`)}`);
}

// The place that the text is of lies in the same copy of the program.
function wholeAddress(to: string, { place, url }: CaseView): string {
  const address = addressOf(to);
  const end = place === undefined ? -1 : url.indexOf(place.article.pack === undefined ? `/${place.article.id}/` : '/in/?');
  return address.startsWith('/') && end >= 0 ? url.slice(0, end) + address : address;
}

function writeProcedure({ procedure }: PartAsWritten, view: CaseView): string[] {
  return procedure === undefined ? [] : [`     Do this and come back: ${writeWords(wholeAddress(procedure, view))}`];
}
