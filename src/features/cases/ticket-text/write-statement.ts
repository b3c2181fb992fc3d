import type { Statement } from '../../../model/statement.ts';
import { writeWords } from './free-text.ts';

/** What an article says, with its doubt and with what is only our hint. */
export function writeStatement({ text, mark, doubt }: Statement): string {
  const hint = mark === 'hint' ? ' (our hint)' : mark === 'missing' ? ' (the published article has it, we do not)' : '';
  return writeWords(`${text}${hint}${doubt === undefined ? '' : ` (in doubt: ${doubt})`}`);
}
