import type { Case, EvidenceRecord, QuestionWait, StepRecord, TicketTextCase } from '../../../model/case/case.ts';
import { endings } from '../../../model/case/endings.ts';
import type { Moment } from '../../../model/case/moment.ts';
import { readFreeText } from '../hide/free-text.ts';
import { readMoment } from '../moments.ts';
import { findLexemes, readName } from '../tokens.ts';

/** What stands before the mark that it belongs to. */
type Before = { readonly state: string | undefined; readonly texts: readonly string[] };

type Origin = Case['origins'][string];
type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A case while it is read. */
type Draft = {
  whole: Mutable<Pick<Case, 'id' | 'ticket' | 'startedAt' | 'changedAt'>> &
    Mutable<Pick<Case, 'callerWords' | 'articleId' | 'edition' | 'nodeId' | 'from' | 'evidenceText' | 'closed'>>;
  answers: [string, string][];
  origins: [string, Origin][];
  steps: [string, StepRecord][];
  waits: [string, QuestionWait][];
  putBack: [string, Moment][];
  left: string[];
  notes: [string, string][];
  blanks: [string, string][];
  evidence: EvidenceRecord[];
};

type Reader = (draft: Draft, name: string, before: Before) => boolean;

const states = /^(?:fromevidence|carriedover|(?:done|skipped|failed|waiting)\d.*)$/;

const readers: Readonly<Record<string, Reader>> = {
  ticket: ({ whole }, name, { texts }) => set(whole, 'ticket', name === '' ? (texts.at(-1) ?? '') : readName(name)),
  'caller-words': ({ whole }, _, { texts }) => set(whole, 'callerWords', texts.at(-1)),
  case: ({ whole }, name, before) =>
    set(whole, 'id', readName(name)) && (before.state === undefined || set(whole, 'closed', readClosed(before))),
  started: ({ whole }, name) => set(whole, 'startedAt', readMoment(name)),
  changed: ({ whole }, name) => set(whole, 'changedAt', readMoment(name)),
  article: ({ whole }, name) => set(whole, 'articleId', readName(name)),
  edition: ({ whole }, name) => set(whole, 'edition', readEdition(name)),
  pack: ({ whole }, name) => set(whole, 'edition', readPack(whole.edition, name)),
  at: ({ whole }, name) => set(whole, 'nodeId', readName(name)),
  from: ({ whole }, name) => set(whole, 'from', readName(name)),
  origin: ({ origins }, name, { state }) => put(origins, readName(name), readOrigin(state)),
  step: ({ steps }, name, before) => put(steps, readName(name), readStep(before)),
  wait: ({ waits }, name, { state }) => put(waits, readName(name), readWait(state)),
  'put-back': ({ putBack }, name, { state }) => put(putBack, readName(name), readDone(state)),
  left: ({ left }, name) => {
    const nodeId = readName(name);
    return nodeId !== undefined && left.push(nodeId) > 0;
  },
  note: ({ notes }, name, { texts }) => put(notes, readName(name), texts.at(-1)),
  blank: ({ blanks }, name, { texts }) => put(blanks, readName(name), texts.at(-1)),
  evidence: ({ evidence }, name, { texts }) => {
    const pair = readPair(name);
    return pair !== undefined && evidence.push({ asked: pair[0], answerId: pair[1], lines: texts }) > 0;
  },
  'evidence-text': ({ whole }, _, { texts }) => set(whole, 'evidenceText', texts.join('\n')),
};

/** Reads the marks of one ticket text. What is missing of a case that was written whole counts as unreadable. */
export function readCase(body: string): { found: TicketTextCase; unreadable: string[] } {
  const whole = { id: '', ticket: '', startedAt: '', changedAt: '' };
  const draft: Draft = {
    whole,
    answers: [],
    origins: [],
    steps: [],
    waits: [],
    putBack: [],
    left: [],
    notes: [],
    blanks: [],
    evidence: [],
  };
  const unreadable: string[] = [];
  let state: string | undefined;
  let texts: string[] = [];
  for (const lexeme of findLexemes(body)) {
    if (lexeme.kind === 'free') {
      texts.push(readFreeText(lexeme.quoted));
    } else if (states.test(lexeme.text)) {
      state = lexeme.text;
      texts = [];
    } else {
      if (!readMark(draft, lexeme.text, { state, texts })) {
        unreadable.push(`[${lexeme.text}]`);
      }
      state = undefined;
      texts = [];
    }
  }
  const missing = (Object.keys(missingWords) as (keyof typeof missingWords)[]).filter((key) => whole[key] === '');
  return { found: caseOf(draft), unreadable: [...unreadable, ...missing.map((key) => missingWords[key])] };
}

const missingWords = { id: 'which case it is', startedAt: 'when it was started', changedAt: 'when it was last changed' } as const;

function readMark(draft: Draft, text: string, before: Before): boolean {
  if (text === 'noticket') {
    return true;
  }
  const [, keyword = '', name = ''] = /^([a-z-]+):(.*)$/.exec(text) ?? [];
  if (Object.hasOwn(readers, keyword)) {
    return readers[keyword]?.(draft, name, before) ?? false;
  }
  const pair = readPair(text);
  if (pair === undefined) {
    return false;
  }
  draft.answers.push(pair);
  return before.state === undefined || put(draft.origins, pair[0], readOrigin(before.state));
}

function caseOf({ whole, answers, origins, steps, waits, putBack, left, notes, blanks, evidence }: Draft): TicketTextCase {
  return {
    version: 1,
    ...whole,
    answers,
    origins: Object.fromEntries(origins),
    steps: Object.fromEntries(steps),
    waits: Object.fromEntries(waits),
    ...(putBack.length === 0 ? {} : { putBack: Object.fromEntries(putBack) }),
    ...(left.length === 0 ? {} : { left }),
    notes: Object.fromEntries(notes),
    blanks: Object.fromEntries(blanks),
    evidence,
  };
}

function readPair(text: string): [string, string] | undefined {
  const [, asked, answerId] = /^([^=]+)=([^=]+)$/.exec(text) ?? [];
  const names = [asked, answerId].map((name) => (name === undefined ? undefined : readName(name)));
  return names[0] === undefined || names[1] === undefined ? undefined : [names[0], names[1]];
}

function readOrigin(state: string | undefined): Origin | undefined {
  return state === 'fromevidence' ? 'evidence' : state === 'carriedover' ? 'carried' : undefined;
}

function readEdition(text: string): Case['edition'] {
  const [, number, date] = /^(-?[\d.]+(?:e[+-]?\d+)?)of(.*)$/.exec(text) ?? [];
  const read = date === undefined ? undefined : readName(date);
  return read === undefined ? undefined : { number: Number(number), date: read };
}

// Which pack it is, stands in the name of the article.
function readPack(edition: Case['edition'], text: string): Case['edition'] {
  const [, number] = /edition(\d+)$/.exec(text) ?? [];
  return edition === undefined || number === undefined ? undefined : { ...edition, pack: Number(number) };
}

function readStep({ state, texts }: Before): StepRecord | undefined {
  const [, kind, moment = ''] = /^([a-z]+)(\d.*)$/.exec(state ?? '') ?? [];
  if (kind === 'waiting') {
    const wait = readWait(state);
    return wait === undefined ? undefined : { state: kind, ...wait };
  }
  const at = readMoment(moment);
  const words = texts.at(-1);
  if (at === undefined || (kind !== 'done' && words === undefined)) {
    return undefined;
  }
  return kind === 'done'
    ? { state: kind, at }
    : kind === 'skipped'
      ? { state: kind, at, reason: words ?? '' }
      : { state: 'failed', at, note: words ?? '' };
}

function readDone(state: string | undefined): Moment | undefined {
  return state?.startsWith('done') === true ? readMoment(state.slice('done'.length)) : undefined;
}

function readClosed({ state, texts }: Before): Case['closed'] {
  const at = readDone(state);
  const how = endings.find((ending) => ending === texts.at(-1));
  return at === undefined || how === undefined ? undefined : { at, how };
}

function readWait(state: string | undefined): QuestionWait | undefined {
  const [, from = '', to = ''] = /^waiting(\d.*?),until(.*)$/.exec(state ?? '') ?? [];
  const at = readMoment(from);
  const until = readMoment(to);
  return at === undefined || until === undefined ? undefined : { at, until };
}

function put<V>(entries: [string, V][], key: string | undefined, value: V | undefined): boolean {
  return key !== undefined && value !== undefined && entries.push([key, value]) > 0;
}

function set<T, K extends keyof T>(whole: T, key: K, value: T[K] | undefined): boolean {
  if (value === undefined) {
    return false;
  }
  whole[key] = value;
  return true;
}
