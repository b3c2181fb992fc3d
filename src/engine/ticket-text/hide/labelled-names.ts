import { findLabelAtEnd, type LabelKind } from '../labels.ts';
import { isProductVersion } from './looks-like.ts';
import { type MarkKind, marks } from './redaction-rules.ts';

/** A name that its place tells, to be hidden wherever it stands. A part is hidden only where it is written like a name. */
export type LabelledName = { readonly word: string; readonly kind: MarkKind; readonly isPart?: boolean };

const longestLine = 4000;
const longestValue = 400;

/** The names that stand after a label in a text of one or more lines, and those that stand alone on a line as “Last, First”. */
export function findLabelled(text: string): readonly LabelledName[] {
  return text.split(/\r\n|\r|\n/).flatMap((line) => (line.length > longestLine ? [] : [...findAfterLabels(line), ...findReversed(line)]));
}

function findAfterLabels(line: string): readonly LabelledName[] {
  const found = [...line.matchAll(/[:=]["*]{0,2}(?=\s{0,20}[^\s:=\\/])/g)].flatMap(({ index, 0: sign }) => {
    const label = findLabelAtEnd(line.slice(0, index));
    return label === undefined ? [] : [{ ...label, after: index + sign.length }];
  });
  return found.flatMap(({ kinds, after }, at) => {
    // What comes after another label, or after a mark that stands there already, is not meant.
    const next = found[at + 1]?.from ?? line.length;
    const [value = ''] = line
      .slice(after, Math.min(next, after + longestValue))
      .trim()
      .split(/\t|\s{3,}|\|/);
    return kinds.flatMap((kind) => findIn[kind]((value.split(marks)[0] ?? '').trim()));
  });
}

const findIn: Readonly<Record<LabelKind, (value: string) => readonly LabelledName[]>> = {
  person: findPeople,
  subject: (value) => whole(value, 'subject'),
  host: (value) => listOf(value).flatMap((each) => findWord(each, 'host')),
  object: findServer,
  account: (value) => findWord(value, 'account'),
  domain: (value) => findWord(value, 'name'),
  other: () => [],
};

const nobody = new Set(
  `everyone all any anyone nobody none unknown undisclosed recipients system administrator administrators user users postmaster default n/a no yes not the a an is was helpdesk support team mail exchange outlook server
  alle niemand unbekannt keine kein ja nein nicht ist war der die das ein eine
  tous personne inconnu aucun aucune oui non le la les un une est`.split(/\s+/),
);
const nameWord = String.raw`\p{Lu}[\p{L}\p{M}'’.-]{0,40}`;
const fullName = new RegExp(
  `^${nameWord}(?: (?:(?:van|von|de|der|den|di|da|du|del|la|le|el|al|bin|zu|zur|und|ter|ten|of) ){0,3}${nameWord}){0,3}$`,
  'u',
);
const reversed = String.raw`(?:(?:van|von|de|der|den|di|da|du|del|la|le|zu|ter|ten|al|el|bin) ){0,3}\p{Lu}[\p{L}\p{M}'’-]{1,40}(?: \p{Lu}[\p{L}\p{M}'’-]{1,40})?, \p{Lu}[\p{L}\p{M}'’.-]{1,40}(?: \p{Lu}[\p{L}\p{M}'’.-]{0,40})?`;
const lastFirst = new RegExp(`^${reversed}$`, 'u');

function findPeople(value: string): readonly LabelledName[] {
  const parts = value
    .split(/;/)
    .flatMap((part) => (lastFirst.test(bare(part)) ? [part] : part.split(/,/).length > 2 || /@/.test(part) ? splitList(part) : [part]));
  return parts.flatMap((part) => findPerson(bare(part)));
}

// “Last, First” holds a comma itself; in a list of addresses a comma stands between them.
function splitList(list: string): string[] {
  return list.split(/,(?=[^,]*@|\s*["'\p{Lu}][^,]*\s[^,]*(?:,|$))/u);
}

function bare(part: string): string {
  return part
    .replace(/<[^>]*>?|\[(?:mailto|smtp)[^\]]*\]?|\((?:mailto|smtp|e-?mail)[^)]*\)?|\S+@\S+/gi, ' ')
    .replace(/\([^()]*\)/g, ' ')
    .replace(/^[\s"'“”„‘’(]+|[\s"'“”‘’.,;)]+$/g, '')
    .replace(/\s+/g, ' ');
}

/** A person’s name, as “Last, First” too, with its parts; nothing where it reads like none. */
export function findPerson(name: string): readonly LabelledName[] {
  if (lastFirst.test(name)) {
    const [last = '', first = ''] = name.split(', ');
    return [{ word: name, kind: 'name' }, { word: `${first} ${last}`, kind: 'name' }, ...partsOf(last), ...partsOf(first)];
  }
  const words = name.split(' ');
  return fullName.test(name) && !words.some((word) => nobody.has(word.toLowerCase())) && name.length > 2
    ? [{ word: name, kind: 'name' }, ...(words.length > 1 ? [...partsOf(words.at(-1) ?? ''), ...partsOf(words[0] ?? '')] : [])]
    : [];
}

function partsOf(name: string): readonly LabelledName[] {
  return name.length < 3 || nobody.has(name.toLowerCase()) ? [] : [{ word: name, kind: 'name', isPart: true }];
}

function whole(value: string, kind: MarkKind): readonly LabelledName[] {
  return value.length > 2 && /\p{L}/u.test(value) && !nobody.has(value.toLowerCase()) ? [{ word: value, kind }] : [];
}

function findWord(value: string, kind: MarkKind): readonly LabelledName[] {
  const word = /^["'\\]{0,3}([\p{L}\p{N}](?:[\p{L}\p{N}_.$-]{0,62}[\p{L}\p{N}_$])?)(?=["'\s,;)]|\.\s|\.?$)/u.exec(value)?.[1] ?? '';
  const after = value.slice(value.indexOf(word) + word.length);
  // One word, or the first of a line that goes on with a number, a bracket or another value: no sentence.
  const isAlone =
    /^["'.,;)\s]*$/.test(after) || /^["']?[,;)]|^\s[([{<\d]/.test(after) || /\d/.test(word) || (kind === 'account' && isInitialled(word));
  return word.length > 1 &&
    /\p{L}/u.test(word) &&
    isAlone &&
    !isProductVersion(word) &&
    !nobody.has(word.toLowerCase()) &&
    !/^(?:N\/?A|SYSTEM|yes|no|unknown|0x[\da-f]+|localhost|null|-)$/i.test(word)
    ? [{ word, kind }]
    : [];
}

// `kmeier`, `k.meier`: an initial and a name, which begins as no word of these languages does.
function isInitialled(word: string): boolean {
  return (
    /^\p{Ll}[._]\p{L}{3,}$/u.test(word) ||
    (/^[b-df-hj-np-tv-xz]{2}\p{Ll}*[aeiouyäöü]\p{Ll}+$/u.test(word) && word.length > 3 && !beginning.test(word))
  );
}

const beginning = /^(?:[bcfgkp][lr]|[dtvw]r|ch|gh|[gk]n|kh|p[fhst]|rh|s[cfhklmnpqtvw]|t[hsw]|wh|kw|z[wl]|dw|gm|gw|vl|wl|mn|mr|ms|dr)/;

// `{A, B}`, as cmdlets list several.
function listOf(value: string): readonly string[] {
  const inside = /^\{(.*)\}$/.exec(value)?.[1];
  return inside === undefined ? [value] : inside.split(/,\s?/);
}

const wellKnown = /^(?:kb|q|priv|pub|sp|smtp|pop|imap|ipv|sha|md|aes|http|win|windows|exchange|outlook|office|server)-?\d+$/i;

/** A server by itself, before what belongs to it, or behind what it is named by: `OSLOCAS1\Default OSLOCAS1`. */
function findServer(value: string): readonly LabelledName[] {
  const [name = ''] = value.replace(/^(?:Default|Client)(?: \p{L}+)? /u, '').split('\\');
  // Numbers, or parts in capitals, make one word a server's name.
  const isServer = /^(?=.{4,15}$)(?:\p{L}{2,}[\p{L}\d-]*\d|(?!X-)\p{Lu}{2,}[\p{Lu}\d]*(?:-[\p{Lu}\d]+)+)$/u.test(name);
  return isServer && !wellKnown.test(name) ? [{ word: name, kind: 'host' }] : [];
}

// How a bounce says when, in the languages of the labels.
const moment = String.raw`(?:(?:on|am|um|le|op|el|il|em) )?(?:\p{L}{2,12}[.,]{0,2} ){0,2}(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d\d-\d\d|\d{1,2}[.,]? (?:de )?(?:\p{L}{3,12}\.? (?:de )?)?\d{4})(?!\d).*`;
// As a bounce lists its recipients, or an address book shows them.
const lineOfName = new RegExp(
  String.raw`^[\s>|*•-]{0,16}["']?(${reversed})["']?(?:\s?\([^()]{1,60}\))?(?: ${moment}|\s*<.*|\s*;.*)?\s*$`,
  'u',
);
const quotedName = new RegExp(`["'“„‘](${reversed})["'”“’]`, 'gu');

function findReversed(line: string): readonly LabelledName[] {
  if (!line.includes(', ')) {
    return [];
  }
  const alone = lineOfName.exec(line)?.[1];
  const names = [...(alone === undefined ? [] : [alone]), ...[...line.matchAll(quotedName)].map(([, name = '']) => name)];
  return names.flatMap((name) => findPerson(bare(name)));
}
