import { mendAddress } from '../../link/hurt/mend-address.ts';
import { readEntities } from '../../link/hurt/plain-text.ts';
import { unwrapLink } from '../../link/hurt/unwrap-link.ts';

/**
 * A pasted text as it is, and then as it was before mail gateways and editors wrote it anew: their links unwrapped, the
 * signs that Markdown or HTML escapes as they were, the link of the text without what was added to it. Which one is right,
 * the checksum in the text tells.
 */
export function* hurtTexts(pasted: string): Generator<string> {
  for (const text of [pasted, takeEscapesOut(pasted)]) {
    yield text;
    // A link in somebody's note may have been wrapped when it was noted.
    yield text.replace(ownLink, (link) => unwrapLinks(link));
    yield unwrapLinks(text);
    const mended = text.replace(ownLink, (link) => unwrapLinks(link, mendLink));
    yield mended;
    yield unwrapLinks(mended);
  }
}

const ownLink = /\bLINK\s[\s>]*\S+(?:\s*<\S+>)?/g;

function takeEscapesOut(text: string): string {
  return readEntities(text).replace(/\\(?=[\\[\](){}<>*_~`#+\-.!|"'=&:;])(.)/g, '$1');
}

/** Each link as it was, also where it now stands twice: as text and in brackets behind it. */
function unwrapLinks(text: string, mend = (link: string) => link): string {
  return text
    .replace(/https?:\/\/[^\s<>"]+/g, (link) => {
      const [, address = '', rest = ''] = /^(.*?)([)\],.]*)$/.exec(link) ?? [];
      return mend(unwrapLink(address)) + rest;
    })
    .replace(/\[?(https?:\/\/[^\s<>()[\]]+)\]?\s*(?:<\1>|\(\1\))/g, '$1')
    .replace(/<(https?:\/\/[^\s<>]+)>/g, '$1');
}

/** A link of ours without what another program added to it, a `#` at its end too. */
function mendLink(link: string): string {
  if (!URL.canParse(link)) {
    return link;
  }
  const url = new URL(link);
  return url.origin + (mendAddress(url) ?? url.pathname + url.search);
}
