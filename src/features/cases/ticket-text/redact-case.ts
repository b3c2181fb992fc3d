import type { Case, StepRecord } from '../../../engine/case.ts';
import { cutCase } from '../../../engine/secrets/cut-case.ts';
import { normaliseText } from './free-text.ts';
import type { MarkKind } from './redaction-rules.ts';
import { createRedactor, marksIn, type Redactor } from './redactor.ts';

/**
 * The case with its free texts in their normal form, without secrets and nothing hidden: what comes back from a text that
 * hides nothing.
 */
export function normaliseCase(kept: Case): Case {
  const { putBack = {}, ...rest } = normaliseTexts(kept);
  // An empty record says no more than none.
  return Object.keys(putBack).length === 0 ? rest : { ...rest, putBack };
}

/**
 * The case with addresses, names of hosts and accounts and everything typed into a blank replaced by marks, wherever the
 * text came from evidence, blanks, notes, the caller's words, reasons or failures, and how many values that are. The same value is the same
 * mark throughout. `words` are more names to hide. Marks that stand there already stay as they are, so that doing it
 * twice changes nothing.
 */
export function redactCase(kept: Case, words: readonly string[] = []): { case: Case; hidden: number } {
  const plain = normaliseCase(kept);
  const before = textsOf(plain);
  const redactor = createRedactor(before);
  for (const word of words.map(normaliseText).filter((text) => text !== '')) {
    redactor.learn(word, 'name');
  }
  const blanks = new Map(Object.entries(plain.blanks).map(([name, value]) => [value, hideBlank(redactor, name, value)]));
  const change = () => changeTexts(plain, redactor.hide, (value) => blanks.get(value) ?? value);
  // The first time is for learning: a name that a late text tells by its place is hidden in an early one too.
  change();
  const hidden = change();
  const old = new Set(before.flatMap(marksIn));
  return {
    case: hidden,
    hidden: new Set(
      textsOf(hidden)
        .flatMap(marksIn)
        .filter((mark) => !old.has(mark)),
    ).size,
  };
}

// What was on two lines and is one now can read as a secret for the first time.
function normaliseTexts(kept: Case): Case {
  const normal = changeTexts(cutCase(kept), normaliseText, normaliseText);
  const cut = cutCase(normal);
  return cut === normal ? normal : normaliseTexts(cut);
}

/** A text with its addresses and names replaced by marks, in its normal form. `words` are more names to hide. */
export function redactText(text: string, words: readonly string[] = []): string {
  const redactor = createRedactor([text]);
  for (const word of words) {
    redactor.learn(normaliseText(word), 'name');
  }
  return redactor.hide(text);
}

function hideBlank(redactor: Redactor, name: string, value: string): string {
  const shown = redactor.hide(value);
  const isMark = marksIn(shown).join('') === shown;
  const mark = isMark ? shown : redactor.learn(value, kindOfBlank(name, value));
  const part = /^[^\\]+\\([^\\]{3,})$|^([^.@\s]*\d[^.@\s]*)(?:\.[^.@\s]+)+$/.exec(value);
  const word = part?.[1] ?? part?.[2];
  if (word !== undefined && /\p{L}/u.test(word)) {
    redactor.learn(word, 'name', value);
  }
  return mark;
}

function kindOfBlank(name: string, value: string): MarkKind {
  return /account|user/i.test(name) ? 'account' : /^[\p{L}\p{N}_-]+$/u.test(value) ? 'host' : 'name';
}

function changeTexts(kept: Case, change: (text: string) => string, changeBlank: (value: string) => string): Case {
  const { ticket, callerWords, steps, notes, blanks, evidence, evidenceText } = kept;
  return {
    ...kept,
    ticket: normaliseText(ticket),
    ...(callerWords === undefined ? {} : { callerWords: change(callerWords) }),
    steps: mapValues(steps, (step) => changeStep(step, change)),
    notes: mapValues(notes, change),
    blanks: mapValues(blanks, changeBlank),
    evidence: evidence.map((record) => ({ ...record, lines: record.lines.map(change) })),
    ...(evidenceText === undefined
      ? {}
      : {
          evidenceText: evidenceText
            .split(/\r\n|\r|\n/)
            .map(change)
            .join('\n'),
        }),
  };
}

function changeStep(step: StepRecord, change: (text: string) => string): StepRecord {
  switch (step.state) {
    case 'skipped':
      return { ...step, reason: change(step.reason) };
    case 'failed':
      return { ...step, note: change(step.note) };
    default:
      return step;
  }
}

function mapValues<V>(record: Readonly<Record<string, V>>, change: (value: V) => V): Record<string, V> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

function textsOf(kept: Case): string[] {
  const texts: string[] = [];
  const keep = (text: string) => {
    texts.push(text);
    return text;
  };
  changeTexts(kept, keep, keep);
  return texts;
}
