import { readEntities } from '../../../engine/hurt-link/plain-text.ts';
import { unwrapLink } from '../../../engine/hurt-link/unwrap-link.ts';

/**
 * A pasted text as it is, and then as it was before mail gateways and editors wrote it anew: their links unwrapped, the
 * signs that Markdown or HTML escapes as they were. Which one is right, the checksum in the text tells.
 */
export function* hurtTexts(pasted: string): Generator<string> {
  for (const text of [pasted, takeEscapesOut(pasted)]) {
    yield text;
    // A link in somebody's note may have been wrapped when it was noted.
    yield text.replace(ownLink, unwrapLinks);
    yield unwrapLinks(text);
  }
}

const ownLink = /\bLINK\s[\s>]*\S+(?:\s*<\S+>)?/g;

function takeEscapesOut(text: string): string {
  return readEntities(text).replace(/\\(?=[\\[\](){}<>*_~`#+\-.!|"'=&:;])(.)/g, '$1');
}

/** Each link as it was, also where it now stands twice: as text and in brackets behind it. */
function unwrapLinks(text: string): string {
  return text
    .replace(/https?:\/\/[^\s<>"]+/g, (link) => {
      const [, address = '', rest = ''] = /^(.*?)([)\],.]*)$/.exec(link) ?? [];
      return unwrapLink(address) + rest;
    })
    .replace(/\[?(https?:\/\/[^\s<>()[\]]+)\]?\s*(?:<\1>|\(\1\))/g, '$1')
    .replace(/<(https?:\/\/[^\s<>]+)>/g, '$1');
}
