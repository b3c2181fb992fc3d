import { checksumOf } from './checksum.ts';
import type { TicketTextParts } from './parts.ts';
import { normaliseCase, redactCase } from './redact-case.ts';
import { viewCase } from './view-case.ts';
import { writeAnswers } from './write-answers.ts';
import { writeEnd } from './write-end.ts';
import { writePlace } from './write-place.ts';
import { writePutBacks } from './write-put-backs.ts';
import { writeRecords } from './write-records.ts';
import { writeSteps } from './write-steps.ts';
import { writeTop } from './write-top.ts';

type Wish = {
  /** True to replace addresses and names by marks. */
  readonly hide: boolean;
  /** More names to hide. */
  readonly words?: readonly string[];
};

/**
 * Writes a case as a text that people can read and `readTicketText` reads back: what was answered, what that rules out,
 * the cause or the open question, the steps, what is still to put back, who is next, the link and a checksum. With `hide` addresses and names are
 * marks; `hidden` says how many values that are. Works at every place and in triage, and never throws.
 */
export function writeTicketText(parts: TicketTextParts, { hide, words = [] }: Wish): { text: string; hidden: number } {
  const { case: kept, hidden } = hide ? redactCase(parts.case, words) : { case: normaliseCase(parts.case), hidden: 0 };
  const view = viewCase({ ...parts, case: kept });
  const sections = [writeTop, writeAnswers, writePlace, writeSteps, writePutBacks, writeRecords, writeEnd].flatMap((write) => write(view));
  const body = `${sections.map((lines) => lines.join('\n')).join('\n\n')}\nEND   `;
  return { text: `${body} [check: ${checksumOf(body)}]\n`, hidden };
}
