import { callerWordsAtMost } from '../case/case.ts';

// A line can be a search; more than that is a description or evidence.
const lineAtMost = 200;
const labelled = /^\s*\p{L}[\p{L} _-]{0,24}:/gmu;
const plainWord = /^\p{P}*\p{L}(?:(?!\p{Lu})[\p{L}\p{M}]|['’-](?=[\p{L}\p{M}]))*(?:(?!:)\p{P})*$/u;

/** True for one line as it is typed into a search. */
export function isOneLine(text: string): boolean {
  // Its length first: a key must not wait for megabytes that were pasted.
  return text.length <= lineAtMost && /^[^\n]*\S[^\n]*$/.test(text.trim());
}

/**
 * True for what somebody says in their own words: more than half of it is plain words, and it has not the labels of a
 * record. Numbers, names in capitals and codes are no plain words. A guess by the look of the text, so of several lines
 * ask what was recognised in them too.
 */
export function readsAsSaid(text: string): boolean {
  if (text.length > callerWordsAtMost || (text.match(labelled)?.length ?? 0) > 1) {
    return false;
  }
  const words = text.split(/\s+/).filter((word) => word !== '');
  return words.filter((word) => plainWord.test(word)).length * 2 > words.length;
}
