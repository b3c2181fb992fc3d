import { normaliseCase, redactCase } from '../hide/redact-case.ts';
import type { TicketTextParts } from '../parts.ts';
import { checksumOf } from '../read/checksum.ts';
import { viewCase } from './view-case.ts';
import { writeAfter } from './write-after.ts';
import { writeAnswers } from './write-answers.ts';
import { writeEnd } from './write-end.ts';
import { writeHouse } from './write-house.ts';
import { writePlace } from './write-place.ts';
import { writePutBacks } from './write-put-backs.ts';
import { writeRecords } from './write-records.ts';
import { writeSteps } from './write-steps.ts';
import { writeTop } from './write-top.ts';
import { writeWorkarounds } from './write-workarounds.ts';

/** The text, how many values are marks in it, and what each mark that was given here stands for. */
export type TicketText = { readonly text: string; readonly hidden: number; readonly values: ReadonlyMap<string, string> };

/**
 * Writes a case as a text that people can read and `readTicketText` reads back: what was answered, what that rules out,
 * the cause or the open question, the steps, what is still to put back, who is next, the link and a checksum. Secrets are
 * cut; with `hide` addresses and names are marks, by the rules and by what the person chose in this case. Works at every
 * place and in triage, and never throws.
 */
export function writeTicketText(parts: TicketTextParts, { hide }: { readonly hide: boolean }): TicketText {
  const redacted = hide ? redactCase(parts.case) : undefined;
  const kept = redacted?.case ?? normaliseCase(parts.case);
  const view = viewCase({ ...parts, case: kept });
  const sections = [
    writeTop,
    writeAnswers,
    writePlace,
    writeSteps,
    writeWorkarounds,
    writePutBacks,
    writeAfter,
    writeHouse,
    writeRecords,
    writeEnd,
  ].flatMap((write) => write(view));
  const said = sections.map((lines) => lines.join('\n')).join('\n\n');
  const written = `${said}${/\^[/.]/.test(said) ? `\n${signs}` : ''}\nEND   `;
  // What is read back stays: marks in brackets, free texts (hidden above), the first word, the link.
  const body = redacted === undefined ? written : outsideRead(written, redacted.redactor.hideChosen);
  return {
    text: `${body} [check: ${checksumOf(body)}]\n`,
    hidden: redacted?.hidden ?? 0,
    values: redacted?.redactor.values() ?? new Map(),
  };
}

// For people: several lines of somebody's look odd between their quotes.
const signs = 'SIGNS  Between quotes ^/ begins a new line, and each dot behind ^ is a space; any other ^ can be left out';

const isRead = /(^UNSTUCK|\[\s*[a-z%][^\][]*\]|"(?:[^"^]|\^\s+\^|\^\S)*"|https?:\/\/\S+)/g;

function outsideRead(text: string, change: (part: string) => string): string {
  return text
    .split(isRead)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');
}
