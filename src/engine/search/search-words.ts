// Codes, versions and file names stay whole: 5.7.1, store.exe, 0x80070005. So do words with an apostrophe.
const word = /[\p{L}\p{M}\p{N}_]+(?:[.'’][\p{L}\p{M}\p{N}_]+)*/gu;
// Q154298, KB154298 and 154298 are one document; people write the number in all three ways, and with a space.
const articleNumber = /^(?:q|kb)(?=\d{2})/i;
const bareMark = /^(?:q|kb)$/i;
// French writes the small word before a vowel into the next one: d'envoi, l'erreur.
const elision = /^(?:[cdjlmnst]|qu)['’](?=\p{L}{2})/iu;
const partsAtLeast = 3;

/** A word of a text as search compares it, and where it stands in the text. */
export type PlacedWord = { readonly word: string; readonly from: number; readonly to: number };

/** The words of a text as search compares them: without case, accents and possessive, codes and file names whole. */
export function searchWords(text: string): string[] {
  return placedWords(text).map((placed) => placed.word);
}

/** The words of a text with the places where they stand in it. */
export function placedWords(text: string): PlacedWord[] {
  return rawWords(text).map(({ raw, from }) => ({ word: foldWord(raw), from, to: from + raw.length }));
}

/** The words under which a text is found: also the parts of a long name, so that `transport` finds MSExchangeTransport. */
export function indexWords(text: string): string[] {
  return rawWords(text).flatMap(({ raw }) => namesOf(raw));
}

const known = new Map<string, readonly string[]>();
const knownAtMost = 50_000;

/** The same words come again and again, in every text. */
function namesOf(raw: string): readonly string[] {
  const before = known.get(raw);
  if (before !== undefined) {
    return before;
  }
  const whole = raw.replace(articleNumber, '');
  const parts = whole.split(/[._]|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u).filter((part) => part.length >= partsAtLeast);
  const names = [...new Set([whole, ...parts].map(foldWord))];
  if (known.size < knownAtMost) {
    known.set(raw, names);
  }
  return names;
}

function rawWords(text: string): { raw: string; from: number }[] {
  const found = [...text.matchAll(word)].map((match) => {
    const elided = match[0].match(elision)?.[0].length ?? 0;
    return { raw: match[0].slice(elided), from: match.index + elided };
  });
  return found.filter(({ raw, from }, at) => {
    const next = found[at + 1];
    return !(bareMark.test(raw) && next !== undefined && next.from === from + raw.length + 1 && /^\d{2}/.test(next.raw));
  });
}

/** A word without case, accents and possessive, and without the mark before the number of an article. */
function foldWord(raw: string): string {
  return raw
    .replace(articleNumber, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/['’]/g, '');
}
