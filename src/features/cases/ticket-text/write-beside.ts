import { scopeOf } from '../../../engine/scope-of.ts';
import type { PartAsWritten, SubLine } from '../../../model/as-written.ts';
import { writeWords } from './free-text.ts';
import { writeStatement } from './write-statement.ts';

/** A step, or a line under one, behind the words that say whom it is for. */
export function writeLine(line: SubLine): string {
  return [...scopeOf(line).map((words) => writeWords(`(${words})`)), writeStatement(line)].join(' ');
}

/** What a step says beside its text, in lines below it. */
export function writeBeside({ under }: PartAsWritten): string[] {
  return (under ?? []).map((line) => `     - ${writeLine(line)}`);
}
