import { straighten } from '../hide/free-text.ts';

/** One ticket text as it was found, without quote marks at the beginning of its lines. */
export type FoundText = { readonly body: string; readonly hasHead: boolean; readonly checksum: string | undefined };

const head = /UNSTUCK\s+(?:"(?:[^"^]|\^\s+\^|\^\S)*"\s*)?(?<!\^)\[\s*(?:no\s+ticket\s*\]|ticket\s*[:\]])/gsu;
const foot = /(?<!\^)\[\s*c\s*h\s*e\s*c\s*k\s*:\s*((?:[0-9a-f]\s*){8})\]/gu;

/** Every ticket text in a mail or a ticket, in the order found. A part of one counts: it begins or ends where one does. */
export function findTexts(pasted: string): FoundText[] {
  const text = straighten(unquote(pasted));
  const heads = [...text.matchAll(head)].map(({ index }) => ({ index, after: index, checksum: undefined }));
  const feet = [...text.matchAll(foot)].map((match) => ({
    index: match.index,
    after: match.index + match[0].length,
    checksum: (match[1] ?? '').replace(/\s/g, ''),
  }));
  const found: FoundText[] = [];
  let openedAt: number | undefined;
  let end = 0;
  const close = (to: number, checksum?: string) => {
    found.push({ body: text.slice(openedAt ?? end, to), hasHead: openedAt !== undefined, checksum });
    openedAt = undefined;
  };
  for (const { index, after, checksum } of [...heads, ...feet].sort((a, b) => a.index - b.index)) {
    if (checksum !== undefined) {
      close(index, checksum);
    } else {
      if (openedAt !== undefined) {
        close(index);
      }
      openedAt = index;
    }
    end = after;
  }
  if (openedAt !== undefined) {
    close(text.length);
  }
  return found;
}

/** Takes the quote marks off each line, however often it was quoted. */
function unquote(text: string): string {
  return text.replace(/^[^\S\r\n]*(?:>[^\S\r\n]?)+/gm, '');
}
