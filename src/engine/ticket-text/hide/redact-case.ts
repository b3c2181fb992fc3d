import type { Case, Hiding, StepRecord } from '../../../model/case/case.ts';
import { cutCase } from '../../secrets/cut-case.ts';
import { cutSecrets } from '../../secrets/cut-secrets.ts';
import { normaliseLines, normaliseText } from './free-text.ts';
import { namesInBlank } from './names-in-blank.ts';
import type { MarkKind } from './redaction-rules.ts';
import { createRedactor, marksIn, type Redactor } from './redactor.ts';

/**
 * The case with its free texts in their normal form, without secrets and nothing hidden: what comes back from a text that
 * hides nothing.
 */
export function normaliseCase(kept: Case): Case {
  const { putBack = {}, hiding: _, ...rest } = normaliseTexts(kept);
  // An empty record says no more than none.
  return Object.keys(putBack).length === 0 ? rest : { ...rest, putBack };
}

/** A case with marks in it, how many values they stand for, and what hid them. */
export type RedactedCase = { readonly case: Case; readonly hidden: number; readonly redactor: Redactor };

/**
 * The case with addresses, names of hosts and accounts and everything typed into a blank replaced by marks, wherever the
 * text came from evidence, blanks, notes, the caller's words, reasons or failures, and how many values that are. The same value is the same
 * mark throughout. What the person chose for a word goes before every rule. Marks that stand there already stay as they are, so that doing it
 * twice changes nothing.
 */
export function redactCase(kept: Case): RedactedCase {
  const plain = normaliseCase(kept);
  const before = textsOf(plain);
  const redactor = createRedactor(before, kept.hiding);
  const cut = cutCase(kept);
  // In its lines a name is told apart from what follows; where joining them has shown another secret, they are gone.
  const lined = JSON.stringify(changeTexts(cut, normaliseNote, normaliseText)) === JSON.stringify(normaliseTexts(kept)) ? cut : plain;
  const blanks = new Map(Object.entries(plain.blanks).map(([name, value]) => [value, hideBlank(redactor, name, value)]));
  const change = () => {
    const { putBack: _, hiding: __, ...texts } = changeTexts(lined, redactor.hide, (value) => blanks.get(normaliseText(value)) ?? value);
    return { ...texts, ...(plain.putBack === undefined ? {} : { putBack: plain.putBack }) };
  };
  for (const text of [lined.evidenceText ?? '', ...lined.evidence.map(({ lines }) => lines.join('\n'))]) {
    redactor.learnSigned(text);
  }
  // The first time is for learning: a name that a late text tells by its place is hidden in an early one too.
  change();
  const hidden = change();
  const old = new Set(before.flatMap(marksIn));
  const marked = new Set(
    textsOf(hidden)
      .flatMap(marksIn)
      .filter((mark) => !old.has(mark)),
  );
  return { case: hidden, hidden: marked.size, redactor };
}

// How many lines of a note may be one secret together: "password", "is" and what it is.
const linesOfSecret = 3;

// Lines stay, unless neighbours read as a secret once they are one: whoever has the text can join them.
function normaliseNote(text: string): string {
  const lines: string[] = [];
  for (const line of normaliseLines(text).split('\n')) {
    const joined = line === '' ? undefined : joinSecret(lines, line);
    if (joined === undefined) {
      lines.push(line);
    } else {
      lines.splice(joined.from, lines.length, joined.line);
    }
  }
  return lines.join('\n');
}

function joinSecret(lines: readonly string[], line: string): { readonly from: number; readonly line: string } | undefined {
  const filled = lines.flatMap((each, at) => (each === '' ? [] : [at])).slice(1 - linesOfSecret);
  for (const from of filled.reverse()) {
    const parts = [...lines.slice(from), line];
    const one = normaliseText(parts.join(' '));
    const apart = normaliseText(parts.map((part) => cutSecrets(part).text).join(' '));
    if (cutSecrets(one).text !== apart) {
      return { from, line: one };
    }
  }
  return undefined;
}

// What has been made one line, or lost its wide gaps, can read as a secret for the first time.
function normaliseTexts(kept: Case): Case {
  const normal = changeTexts(cutCase(kept), normaliseNote, normaliseText);
  const cut = cutCase(normal);
  return cut === normal ? normal : normaliseTexts(cut);
}

/** A text with its addresses and names replaced by marks, in its normal form. */
export function redactText(text: string, hiding?: Hiding): string {
  const redactor = createRedactor([text], hiding);
  return redactor.hide(text);
}

function hideBlank(redactor: Redactor, name: string, value: string): string {
  const shown = redactor.hide(value);
  const isMark = marksIn(shown).join('') === shown;
  const mark = isMark ? shown : redactor.learn(value, kindOfBlank(name, value)).replace(/[\uE000\uE001]/g, '');
  for (const word of namesInBlank(value)) {
    redactor.learn(word, 'name', { of: value });
  }
  return mark;
}

function kindOfBlank(name: string, value: string): MarkKind {
  return /account|user/i.test(name.slice(name.indexOf('.') + 1)) ? 'account' : /^[\p{L}\p{N}_-]+$/u.test(value) ? 'host' : 'name';
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
