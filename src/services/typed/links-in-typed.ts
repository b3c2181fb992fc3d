import { ownName } from '../browser/own-name.ts';

const key = ownName('typed-links');
// As for what was typed.
let remembered: readonly string[] = [];

/** Keeps for this tab which links of ours stand in what was typed there. */
export function keepLinks(links: readonly string[]): void {
  remembered = links;
  try {
    sessionStorage.setItem(key, JSON.stringify(links));
  } catch {
    // Remembered above.
  }
}

/** A text that was typed without those links, nor what only held one: brackets, a line of its own. All other words and signs stay. */
export function leaveLinksOut(text: string): string {
  // The longest first: one may begin like another.
  const links = [...readLinks()].sort((one, other) => other.length - one.length);
  const kept = links.reduce((words, link) => words.replaceAll(link, gone), text);
  return kept === text ? text : kept.split('\n').flatMap(closeGaps).join('\n');
}

// Stands where a link was left out, and in no text.
const gone = '\u0000';

function closeGaps(line: string): string[] {
  if (!line.includes(gone)) {
    return [line];
  }
  const closed = line
    .replace(/[<([]*\0[>)\]]*/g, gone)
    .replace(/[ \t]*\0+(?=[.,;:!?]|\s|$)/g, '')
    .replaceAll(gone, '')
    .trim();
  return /[\p{L}\p{N}]/u.test(closed) ? [closed] : [];
}

function readLinks(): readonly string[] {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') ?? remembered;
  } catch {
    return remembered;
  }
}
