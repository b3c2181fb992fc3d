import type { Hiding } from '../../model/case/case.ts';
import { cutMarks } from '../secrets/secret-kinds.ts';
import { normaliseText } from '../ticket-text/hide/free-text.ts';
import { marks } from '../ticket-text/hide/redaction-rules.ts';

/** A piece of a text that is about to leave: a word that can be hidden, a mark for a hidden one or for a secret, or what stands between. */
export type TextPart = { readonly kind: 'plain' | 'word' | 'hidden' | 'cut'; readonly text: string };

// What a ticket text is read back by, and links, are no words: without them it would lead nowhere.
const fixed = String.raw`\[\s*[a-z%][^\][]*\]|https?:\/\/\S+|^UNSTUCK\b`;
const word = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}_.@'’-]*[\p{L}\p{N}\p{M}_])?`;
const part = new RegExp(`(?<hidden>${marks.source.slice(1, -1)})|(?<cut>${cutMarks.source})|(?<plain>${fixed})|(?<word>${word})`, 'gu');

/** The lines of a text in their parts, which together are the text. */
export function splitText(text: string): readonly (readonly TextPart[])[] {
  return text.split('\n').map((line) => {
    const parts: TextPart[] = [];
    let end = 0;
    for (const { index, 0: found, groups = {} } of line.matchAll(part)) {
      if (index > end) {
        parts.push({ kind: 'plain', text: line.slice(end, index) });
      }
      const kind =
        groups.hidden !== undefined ? 'hidden' : groups.cut !== undefined ? 'cut' : groups.plain !== undefined ? 'plain' : 'word';
      parts.push({ kind, text: found });
      end = index + found.length;
    }
    return end < line.length ? [...parts, { kind: 'plain', text: line.slice(end) }] : parts;
  });
}

/** How often each word and each mark stands in a text; words in small letters. */
export function countParts(lines: readonly (readonly TextPart[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, text } of lines.flat()) {
    if (kind === 'word' || kind === 'hidden') {
      counts.set(text.toLowerCase(), (counts.get(text.toLowerCase()) ?? 0) + 1);
    }
  }
  return counts;
}

/** The words that a person chose to show, of those that stand in this text: a choice is for the whole case, also for its other texts. */
export function shownIn(text: string, hiding: Hiding): readonly string[] {
  const inSmall = normaliseText(text).toLowerCase();
  return Object.entries(hiding).flatMap(([word, choice]) => (choice === 'shown' && standsIn(inSmall, normaliseText(word)) ? [word] : []));
}

// As a word of its own: `mail` does not stand in `mailbox`.
function standsIn(text: string, sought: string): boolean {
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    if (
      !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(at - 2, 0), at)) &&
      !/^[\p{L}\p{N}]/u.test(text.slice(at + sought.length, at + sought.length + 2))
    ) {
      return true;
    }
  }
  return false;
}
