// Codes, versions and file names stay whole: 5.7.1, store.exe, 0x80070005. So do words with an apostrophe.
const word = /[\p{L}\p{N}_]+(?:[.'’][\p{L}\p{N}_]+)*/gu;
// Q154298, KB154298 and 154298 are one document; people write the number in all three ways, and with a space.
const articleNumber = /\b(?:q|kb) ?(?=\d{2})/gi;
const partsAtLeast = 3;

/** The words of a text as search compares them: without case, accents and possessive, codes and file names whole. */
export function searchWords(text: string): string[] {
  return rawWords(text).map(fold);
}

/** The words under which a text is found: also the parts of a long name, so that `transport` finds MSExchangeTransport. */
export function indexWords(text: string): string[] {
  return rawWords(text).flatMap((raw) => {
    const parts = raw.split(/[._]|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u).filter((part) => part.length >= partsAtLeast);
    return [...new Set([raw, ...parts].map(fold))];
  });
}

function rawWords(text: string): string[] {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(articleNumber, '').match(word) ?? [];
}

function fold(raw: string): string {
  return raw
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/['’]/g, '');
}
