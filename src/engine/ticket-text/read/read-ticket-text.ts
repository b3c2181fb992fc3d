import type { TicketTextCase } from '../../../model/case/case.ts';
import { cutCase } from '../../secrets/cut-case.ts';
import { cutSecrets } from '../../secrets/cut-secrets.ts';
import { checksumOf } from './checksum.ts';
import { findTexts } from './find-texts.ts';
import { hurtTexts } from './hurt-texts.ts';
import { readCase } from './read-case.ts';

/** What was read back from a pasted text. */
export type ReadTicketText = {
  /** What could be read. Of a damaged text, what could not is missing: `id` and the moments are then empty. */
  readonly case: TicketTextCase;
  /** False when the text changed or lost something since it was written. */
  readonly isIntact: boolean;
  /** What could not be read, in words for the person. */
  readonly unreadable: readonly string[];
  /** How many ticket texts the pasted text holds; the first one was read. */
  readonly count: number;
};

/**
 * Reads a case back from a pasted mail or ticket; undefined when it holds no ticket text. Quote marks, line breaks and
 * what mail clients do to quotes and dashes do no harm, nor do gateways that rewrite links and editors that escape signs. Of
 * several texts the first, which is the newest, is read. Hidden values come back as the marks that stand for them; secrets
 * that an older build has written do not come back. Never throws.
 */
export function readTicketText(pasted: string): ReadTicketText | undefined {
  let first: ReadTicketText | undefined;
  for (const text of hurtTexts(pasted)) {
    const read = readPlain(text);
    if (read?.isIntact === true) {
      return read;
    }
    first ??= read;
  }
  return first;
}

function readPlain(pasted: string): ReadTicketText | undefined {
  const texts = findTexts(pasted);
  const [first] = texts;
  if (first === undefined) {
    return undefined;
  }
  const { body, hasHead, checksum } = first;
  const { found, unreadable } = readCase(body);
  const read: ReadTicketText = {
    case: cutCase(found),
    isIntact: hasHead && checksum === checksumOf(body) && unreadable.length === 0,
    unreadable: [...unreadable, ...(hasHead ? [] : ['the beginning']), ...(checksum === undefined ? ['the end'] : [])],
    count: texts.length,
  };
  bodies.set(read, body);
  return read;
}

// Beside what was read, which is the same of two texts that tell one case in other words.
const bodies = new WeakMap<ReadTicketText, string>();

/** What a text says in words that its article would say, were it here. */
export type WordsOfText = {
  /** What the article is called. */
  readonly article: string | undefined;
  /** The whole text, without secrets. */
  readonly all: string;
};

/** The words of the text that was read. */
export function wordsOfText(read: ReadTicketText): WordsOfText {
  const all = cutSecrets((bodies.get(read) ?? '').replace(/END\s*$/, '').trim()).text;
  return { article: /^(.*\S)\s*\n\s*\[article:/m.exec(all)?.[1]?.trim(), all };
}
