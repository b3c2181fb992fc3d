import type { Statement } from '../../../model/article/statement.ts';
import { writeWords } from '../hide/free-text.ts';

const markWords = {
  hint: ' (our hint)',
  missing: ' (the published article has it, we do not)',
  house: " (this helpdesk's own)",
} as const;

/** What an article says, with its doubt and with what is only our hint or the helpdesk's own. */
export function writeStatement({ text, mark, doubt }: Statement): string {
  return writeWords(`${text}${mark === undefined ? '' : markWords[mark]}${doubt === undefined ? '' : ` (in doubt: ${doubt})`}`);
}
