import { type CutLines, cutPart } from '../cut-lines.ts';
import { isNumberedProduct } from '../other-values.ts';
import { isNumberedPhrase } from '../quoted-words.ts';
import { isCovered } from '../reads-as-secret.ts';
import { writeCutMark } from '../secret-kinds.ts';
import { label } from './password-labels.ts';
import { isToldAs } from './said-password-rules.ts';
import { isStrong } from './told-password-rules.ts';

const mark = writeCutMark('password');
type Found = { readonly secret: string; readonly from: number; readonly length: number };
const quote = String.raw`["'\x60“„«‘(]{0,2}\s?`;
const word = String.raw`(?:(?<=["'“„«‘]\s?)(?<phrase>(?!\[)[^\s"'\x60“”„«»‘’<>()[\]][^"'\x60“”„«»‘’<>()[\]]{3,64})(?=["'”’»])|(?<secret>(?!\[)[^\s"'\x60“”„«»‘’<>()[\]]{5,64}))`;
const which = `(?:old(?:er)?|new(?:er)?|other|first|second|third|previous|former|current|last|next|temporary|alternative|backup|guest|main|(?:alt|neu|ander|zweit|erst|vorig|vorherig|letzt|aktuell)(?:e[nrs]?)?|(?:l['’])?(?:ancien(?:ne)?|autre|actuel(?:le)?)|nouveau|nouvelle|deuxième|premier|oude?|nieuwe?|viej[oa]|nuev[oa]|antigu[oa]|otr[oa]|vecchia|nuova)`;
const is = '(?:is|was|were|are|been|ist|war|waren|sind|lautete?|hieß|est|était|sont|es|era|fue|zijn|è)';
const now = '(?:now|still|always|jetzt|nun|noch|immer|maintenant|toujours|nu|ahora)';
const formerly =
  '(?:was|war|était|era|fue|formerly|previously|originally|instead of|rather than|before that|früher|vorher|davor|zuvor|(?:an)?statt|avant|auparavant|au lieu de|vroeger|voorheen|antes|since then|seitdem|depuis|sindsdien)';
const or = '(?:or|nor|oder|noch|ou|soit|ni|of|ofwel|o)';
const and = '(?:and|then|but|plus|und|dann|sondern|et|puis|mais|en|dan|y)';
const small = `(?:not|also|even|later|any ?more|mehr|maybe|perhaps|possibly|probably|it|that|this|the|a|his|her|their|my|your|ones?|to|aber|nicht|auch|vielleicht|es|das|dem|den|der|die|ihre?|seine?|mein|auf|zu|pas|plus|aussi|peut-être|il|elle|c['’]|celui|le|la|les|son|sa|mon|à|maar|niet|het|de|naar|pero|el|su|e|${and}|${now})`;
const whose = String.raw`(?:for|of|until|since|für|fuer|von|bis|seit|pour|de|voor|van|para)\s(?:the\s|den\s|die\s|das\s|le\s|la\s)?[\w.@\\-]{2,40}|[\p{L}\d]{2,20}['’]s`;

// “X or Y”, “X, the old one was Y”, “X (before: Y)”, “X, for anna Y”: nothing but small words between.
const between = String.raw`["'\x60”’»]{0,2}\s{0,2}(?:[.,;:|+&(–-]|\/(?=\s)|->|=>|→){0,2}\s{0,2}(?:(?:${which}|${formerly}|${is}|${or}|${small}|${whose}|${label}s?)[,:=]?\s{1,2}){0,7}`;
const behind = new RegExp(`(?<between>${between})${quote}${word}`, 'iuy');
const before = new RegExp(
  String.raw`(?<=^|[\s"'\x60“„«‘(])${word}["'\x60”’»]?\s{0,2}(?:[,/]?\s{0,2}(?<or>${or})\s|[,/]?\s{0,2}${and}\s(?:(?:to|auf|à|naar)\s)?|[,/]\s{0,2})["'\x60“„«‘]?$`,
  'iu',
);
const one = new RegExp(
  String.raw`(?<![\p{L}\d])${which}\s(?:(?:ones?|password)\s?(?:${is}\s|:\s|,\s)?|${is}\s|:\s)(?:${now}\s)?${quote}${word}`,
  'giu',
);
const isTold = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${which}|${or}|${formerly}|${label}s?)(?![\p{L}\d])|(?<![\p{L}\d])${is}(?:\s${now})?\W*$`,
  'iu',
);
// Several are told: what stands beside the first is one more.
const severalBefore =
  /(?:passwords|pwds|pws|w(?:ö|oe)rter|mots de passe|wachtwoorden|contraseñas|either|neither|both|not|entweder|weder|nicht|beide|soit|pas)(?!\p{L})[^\n]{0,60}$|\s(?:for|für|fuer|pour|voor|para)\s\S{2,40}(?:\s\S{1,10}){0,2}\s$/iu;
const longest = 4000;

/** Cuts the other passwords of a line that tells several: the one before or behind one that is cut, the old one, that of somebody else. */
export function cutFurther(lines: CutLines, at: number): void {
  const isBelow = (lines.texts[at - 1] ?? '').includes(mark);
  const cuts = () => lines.cuts.length;
  for (let had = -1; had < cuts() && (lines.texts[at] ?? '').length <= longest; ) {
    had = cuts();
    cutBeside(lines, at);
    if (isBelow || (lines.texts[at] ?? '').includes(mark)) {
      cutOnes(lines, at);
    }
  }
}

// From each mark to the right, as long as there is one more, and to the left.
function cutBeside(lines: CutLines, at: number): void {
  const textOf = () => lines.texts[at] ?? '';
  for (let from = textOf().indexOf(mark); from >= 0; from = textOf().indexOf(mark, from + 1)) {
    for (let left = from, match = findLeft(textOf(), left); match !== undefined; match = findLeft(textOf(), left)) {
      cutPart(lines, at, 'password', match.from, match.length);
      left = match.from;
      from += mark.length - match.length;
    }
    behind.lastIndex = from + mark.length;
    const match = behind.exec(textOf());
    const { between: words = '' } = match?.groups ?? {};
    const found = match === null ? undefined : readSecret(match, textOf());
    const after = found === undefined ? '' : textOf().slice(found.from + found.length);
    const isSaid =
      isTold.test(words) ||
      (/\d/.test(found?.secret ?? '') && /[/|→>]/.test(words)) ||
      // “X for the one and Y for the other”
      (/\s(?:for|für|pour|voor)\s/i.test(words) && /^["'”»]?\s(?:for|für|pour|voor)\s/i.test(after));
    if (found !== undefined && isMeant(found.secret, isSaid, textOf(), from)) {
      cutPart(lines, at, 'password', found.from, found.length);
    }
  }
}

function findLeft(text: string, end: number): Found | undefined {
  const start = Math.max(0, end - 120);
  const match = before.exec(text.slice(start, end));
  const found = match === null ? undefined : readSecret(match, text, start);
  return found !== undefined && isMeant(found.secret, match?.groups?.or !== undefined, text, found.from) ? found : undefined;
}

function cutOnes(lines: CutLines, at: number): void {
  for (const match of [...(lines.texts[at] ?? '').matchAll(one)].reverse()) {
    const found = readSecret(match, lines.texts[at] ?? '');
    if (found !== undefined) {
      cutPart(lines, at, 'password', found.from, found.length);
    }
  }
}

function readSecret(match: RegExpExecArray, text: string, start = 0): Found | undefined {
  const { phrase, secret: single = '' } = match.groups ?? {};
  const secret = phrase ?? single.replace(/[.,;:]+$/, '');
  const from = start + match.index + match[0].lastIndexOf(secret);
  const isOne = phrase === undefined || !/\s/.test(phrase) ? isToldAs(secret, text.slice(0, from)) : isNumberedPhrase(phrase);
  return isOne && !isCovered(secret) && !isNumberedProduct(secret) ? { secret, from, length: secret.length } : undefined;
}

function isMeant(secret: string, isSaid: boolean, text: string, from: number): boolean {
  return (
    isSaid ||
    (isStrong(secret) && /\d/.test(secret) && !/[@=:]/.test(secret)) ||
    severalBefore.test(text.slice(Math.max(0, from - 100), from))
  );
}
