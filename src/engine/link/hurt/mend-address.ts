import { reservedWords } from '../ids.ts';
import { isForeignParameter } from './foreign-parameters.ts';
import { readEscapes, straightenSigns } from './plain-text.ts';

/** An address of this site as the browser gives it. */
export type RawAddress = { readonly pathname: string; readonly search: string; readonly hash: string };

const name = /^[a-z][a-z0-9-]*$/;
// Of another pack, the name of that stands before it.
const parameter = /^(?:[a-z][a-z0-9-]*\.)?[a-z][a-z0-9-]*$/;
const value = /^[a-z0-9][a-z0-9-]*$/;
// What stands around a link in a sentence, or ends it in a program's own notation, and is in no id.
const marksBefore = /^[^a-z0-9]+/;
const marksAfter = /[^a-z0-9]+$/;
const endOfLink = /[\s)\]}>"'|,*`<].*$/su;

/**
 * The address that was meant, where an address was hurt on its way and nothing of it is lost: marks and spaces around it,
 * escapes, entities, another case, doubled slashes, the name of a file, parameters of other programs. Undefined where
 * there is nothing to mend. What cannot be an id stays as it is, so that the page says what it could not read. A bare name
 * in another case stays too: somebody typed it, and is asked what was meant. Mending again changes nothing.
 */
export function mendAddress({ pathname, search, hash }: RawAddress): string | undefined {
  const raw = pathname + search;
  // An `&` written as `&#38;` begins what browsers take for a fragment; any other is none of ours.
  const isCut = search.endsWith('&') && /^#(?:38|x26);/i.test(hash);
  const text = readPlain(isCut ? raw + hash : raw).replace(/#?:~:.*/s, '');
  // The first `&` begins the query of an address that lost its `?`.
  const [, path = '', query = ''] = /^([^?&#]*)(.*)$/s.exec(text) ?? [];
  const parts = mendQuery(query);
  const segments = mendPath(path);
  const isBare = segments.length < 2 && parts.length === 0 && !reservedWords.has(segments[0]?.toLowerCase() ?? '');
  const names = isBare ? segments : segments.map((segment) => segment.toLowerCase());
  if (names.some((segment) => !name.test(segment.toLowerCase()))) {
    return undefined;
  }
  const mended = `/${names.map((segment) => `${segment}/`).join('')}${parts.length === 0 ? '' : `?${parts.join('&')}`}`;
  return mended === raw || mended === raw.replace(/(?<=[^/])(?=\?|$)/, '/') ? undefined : mended;
}

// A twin of two plain signs can end what then reads as an escape: `%` before `㊱`.
function readPlain(text: string): string {
  let before = text;
  let read = straightenSigns(readEscapes(before));
  while (read !== before) {
    before = read;
    read = straightenSigns(readEscapes(before));
  }
  return read;
}

function mendPath(path: string): string[] {
  const segments = path
    .replace(/\\+/g, '/')
    .split('/')
    .map((segment) => segment.trim().replace(/\s*[\r\n]\s*/g, ''))
    .filter((segment) => segment !== '');
  const last = segments.at(-1);
  if (last === undefined) {
    return [];
  }
  const isFile = /^(?:index|default)\.(?:html?|php|aspx?)\W*$/i.test(last);
  const trimmed = last.replace(/[^a-z0-9]+$/i, '');
  return [...segments.slice(0, -1), ...(isFile || trimmed === '' ? [] : [trimmed])];
}

function mendQuery(query: string): string[] {
  const parts = query.split(/[?&;#]+/).filter((part) => part.trim() !== '');
  const mended = parts.flatMap((part, at) => mendParameter(part, at === parts.length - 1) ?? []);
  return [...new Set(mended)];
}

/** The parameter as it was meant, as it is where that cannot be told, or nothing where it is not ours. */
function mendParameter(part: string, isLast: boolean): string | undefined {
  const [, left = '', right = ''] = /^([^=]*)(?:=+(.*))?$/s.exec(part.toLowerCase()) ?? [];
  const asked = left.replace(/\s/g, '');
  if (isForeignParameter(asked.replace(marksBefore, '').replace(marksAfter, '')) || isForeignParameter(asked)) {
    return undefined;
  }
  const named = asked.replace(/\\/g, '').replace(marksBefore, '');
  // Behind the last answer a sentence goes on; between two, a line was broken.
  const said = right.trim().replace(/\\(?=-)/g, '');
  const whole = (isLast ? said.replace(endOfLink, '') : said.replace(/\s/g, '')).replace(marksBefore, '').replace(marksAfter, '');
  if (parameter.test(named) && value.test(whole)) {
    return `${named}=${whole}`;
  }
  // An article of another pack, at its first question.
  const article = named.replace(marksAfter, '');
  if (whole === '' && article.includes('.') && parameter.test(article)) {
    return article;
  }
  return !/[a-z0-9]/.test(part.toLowerCase()) ? undefined : encodeURIComponent(part).replaceAll('%3D', '=').replaceAll("'", '%27');
}
