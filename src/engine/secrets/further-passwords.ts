import { type CutLines, cutPart } from './cut-lines.ts';
import { label } from './password-labels.ts';
import { isToldAs } from './said-password-rules.ts';
import { isUnmistakable } from './told-password-rules.ts';

const mark = String.raw`\[Password cut\]`;
const quote = String.raw`["'\x60“„«‘(]{0,2}\s?`;
const word = String.raw`(?<secret>(?!\[)[^\s"'\x60“”„«»‘’<>()[\]]{5,64})`;
const which = `(?:old|new|older|newer|other|first|second|third|previous|former|current|last|next|temporary|alternative|backup|alte[nrs]?|neue[nrs]?|alt|neu|andere[nrs]?|zweite[nrs]?|erste[nrs]?|vorige[nrs]?|vorherige[nrs]?|letzte[nrs]?|aktuelle[nrs]?|(?:l['’])?(?:ancien(?:ne)?|autre|actuel(?:le)?)|nouveau|nouvelle|deuxième|premier|oude?|nieuwe?|viejo|vieja|nuevo|nueva|antigu[oa]|otr[oa]|vecchia|nuova)`;
const is = '(?:is|was|were|are|been|ist|war|waren|sind|lautete?|hieß|est|était|sont|es|era|fue|zijn|è)';
const formerly =
  '(?:was|war|était|era|fue|formerly|previously|originally|instead of|rather than|before that|früher|vorher|davor|zuvor|statt|anstatt|avant|auparavant|au lieu de|vroeger|voorheen|antes)';
const or = '(?:or|nor|oder|noch|ou|soit|ni|of|ofwel|o)';
const small = `(?:and|then|but|not|also|plus|even|now|later|maybe|perhaps|possibly|probably|it|that|this|the|a|his|her|their|my|your|one|ones|und|dann|aber|sondern|nicht|auch|jetzt|nun|vielleicht|es|das|dem|den|der|die|ihr|ihre|sein|seine|mein|et|puis|mais|pas|aussi|maintenant|peut-être|il|elle|c['’]|le|la|les|son|sa|mon|en|dan|maar|niet|nu|het|de|y|pero|el|su|e)`;
const whose = String.raw`(?:for|für|fuer|pour|voor|para)\s(?:the\s|den\s|die\s|das\s|le\s|la\s)?[\w.@\\-]{2,40}|[\p{L}\d]{2,20}['’]s`;

// “X or Y”, “X, the old one was Y”, “X (before: Y)”, “X, for anna Y”: nothing but small words between.
const between = String.raw`["'\x60”’»]{0,2}\s{0,2}(?:[.,;:|+&(–-]|\/(?=\s)|->|=>|→){0,2}\s{0,2}(?:(?:${which}|${formerly}|${is}|${or}|${small}|${whose}|${label}s?)[,:=]?\s{1,2}){0,7}`;
const behind = new RegExp(`(?<=${mark})(?<between>${between})${quote}${word}`, 'giu');
const before = new RegExp(
  String.raw`(?<=^|[\s"'\x60“„«‘(])${word}(?=["'\x60”’»]?\s{0,2}(?:(?:,|/)\s{0,2}(?:(?:${or}|and|und|et|en|y)\s)?|(?<or>${or}\s)|(?:and|und|et|en|y|but|sondern|mais)\s)["'\x60“„«‘]?${mark})`,
  'giu',
);
const one = new RegExp(
  String.raw`(?<![\p{L}\d])${which}\s(?:(?:ones?|password)\s?(?:${is}\s|:\s|,\s)?|${is}\s|:\s)(?:now\s|jetzt\s|still\s|noch\s|always\s)?${quote}${word}`,
  'giu',
);
const isTold = new RegExp(String.raw`(?<![\p{L}\d])(?:${which}|${or}|${formerly}|${label}s?)(?![\p{L}\d])|(?<![\p{L}\d])${is}\W*$`, 'iu');
// Several are told: what stands beside the first is one more.
const severalBefore =
  /(?:passwords|pwds|pws|w(?:ö|oe)rter|mots de passe|wachtwoorden|contraseñas|either|neither|both|not|entweder|weder|nicht|beide|soit|pas)(?!\p{L})[^\n]{0,60}$|\s(?:for|für|fuer|pour|voor|para)\s\S{2,40}(?:\s\S{1,10}){0,2}\s$/iu;
// Names with a number that stand in sentences about passwords too.
const product =
  /^(?:windows|win|server|srv|outlook|office|exchange|excel|word|sql|sharepoint|teams|i?phone|ipad|ios|mac\w*|android|galaxy|pixel|event|build|version|room|raum|zimmer|floor|port|vlan|pc|laptop|notebook|client|printer|drucker|scanner|mailbox|ticket|inc|case|page|step|line|test|user|account|konto|host|node|disk|drive|usb|ipv|tls|sha|aes|http|smtp|imap|level|day|week|kb|sp|cu)[-_]?\p{L}?\d[\w.-]*[.,;:!?]*$/iu;
const longest = 4000;

/** Cuts the other passwords of a line that tells several: the one before or behind one that is cut, the old one, that of somebody else. */
export function cutFurther(lines: CutLines, at: number): void {
  if ((lines.texts[at] ?? '').length > longest) {
    return;
  }
  const isBelow = (lines.texts[at - 1] ?? '').includes('[Password cut]');
  for (let found = findFurther(lines.texts[at] ?? '', isBelow); found !== undefined; found = findFurther(lines.texts[at] ?? '', isBelow)) {
    cutPart(lines, at, 'password', found.from, found.length);
  }
}

function findFurther(text: string, isBelow: boolean): { readonly from: number; readonly length: number } | undefined {
  const isBeside = text.includes('[Password cut]');
  const found = [
    ...(isBeside
      ? findBy(text, behind, (secret, match) =>
          isMeant(
            secret,
            isTold.test(match.groups?.between ?? '') || (/\d/.test(secret) && /[/|→>]/.test(match.groups?.between ?? '')),
            text,
            match.index,
          ),
        )
      : []),
    ...(isBeside ? findBy(text, before, (secret, match) => isMeant(secret, match.groups?.or !== undefined, text, match.index)) : []),
    ...(isBeside || isBelow ? findBy(text, one, () => true) : []),
  ];
  return found[0];
}

function findBy(text: string, pattern: RegExp, isRight: (secret: string, match: RegExpExecArray) => boolean) {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const secret = (match.groups?.secret ?? '').replace(/[.,;:]+$/, '');
    const from = match.index + match[0].lastIndexOf(secret);
    return isToldAs(secret, text.slice(0, from)) && !product.test(secret) && isRight(secret, match)
      ? [{ from, length: secret.length }]
      : [];
  });
}

function isMeant(secret: string, isSaid: boolean, text: string, from: number): boolean {
  const start = text.slice(Math.max(0, from - 100), from).replace(/\[Password cut\]$/, '');
  return isSaid || isUnmistakable(secret) || /\d[!#$&*^~§]+$/.test(secret) || severalBefore.test(start);
}
