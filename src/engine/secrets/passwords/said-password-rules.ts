import { isAddress, isHyphenated, isKnownState, isNumberedProduct, isOption } from '../other-values.ts';
import { isSaidOf, looksMadeUp } from '../reads-as-secret.ts';
import { notMarked, type SecretRule } from '../secret-rule.ts';
import { grammar } from './passphrase-rules.ts';
import { bracket, inFor, label, near, sign } from './password-labels.ts';

// What is the password's, and not the password.
export const noPart = `(?!(?!e?s(?![a-z]))[a-z])(?!['’]?s?[ -](?:polic|tool|filter|server|hash|age|length|history|setting|prompt|dialog|field|sync|manager|vault|service|agent|portal|page|app|export|file|list))(?:e?s(?![a-z]))?`;
export const quote = String.raw`["'\x60“„«‘(]{0,2}`;
export const word = String.raw`(?<secret>${notMarked}[^\s"'\x60“”„«»‘’<>()[\]]{4,64})`;
const changed = '(?:changed?|changing|re-?set(?:ting)?|set(?:ting)?|updated?|switched|modified|rotated?|put|goes|went|back)';
const changing = ['chang', 'set', 'update', 'switched', 'modified', 'rotate', 'put', 'goes', 'went', 'back'];
const is = '(?:is|was|ist|war|lautet|est|était|è|era|es|je|jest|är|er)';
const whose = String.raw`(?:the|a|his|her|their|your|my|our|its|das|sein|ihr|mein|dein|unser|le|la|son|mon|votre|il|el|su|mi|het|zijn|mijn|new|old|current|right|correct|temporary|temp|initial|default|admin|local|user|neue|alte|aktuelle|richtige|nouveau|\p{L}{2,20}['’]s)`;
/** Passwords as people tell them: what it was changed to, whose it is, who signs in with it. */
export const saidPasswordRules: readonly SecretRule[] = [
  // A passphrase has blanks in it.
  {
    kind: 'password',
    near: ['passphrase', 'pass phrase', 'pasphrase', 'paphrase'],
    pattern: new RegExp(
      String.raw`pas?s? ?phrase${inFor}${bracket}(?:${sign}|\s(?:\p{L}{2,8}\s){0,2}(?:${is}|to)\s{1,4})["'\x60]?(?<secret>${notMarked}(?!\[)[^\n"'<>]{4,160})`,
      'giu',
    ),
    isMeant: (secret, before) => {
      const isPhrase = /^\p{L}{3,}(?:[ -]\p{L}{3,}){2,}[.!]?\s*$/u.test(secret) && !grammar.test(secret);
      return isPhrase || (/[:=→>]\s*["'`]?$/.test(before) && !isSaidOf(secret.split(/\s/, 1)[0] ?? ''));
    },
  },
  // “from X to Y”: the second first, so that the first can look at it.
  {
    kind: 'password',
    near,
    also: ['from', 'von', ' de', ' da'],
    pattern: new RegExp(
      String.raw`${label}${noPart}[^\n.;:!?]{0,40}?\s(?:from|von|de|da)\s{1,3}${quote}[^\s"'<>]{2,64}["'”’»)]?\s{1,3}(?:to|auf|zu|in|en|à|a)\s{1,3}${quote}${word}`,
      'gi',
    ),
    isMeant: (secret, before) => isToldAs(secret, before) && !isMoved(before),
  },
  {
    kind: 'password',
    near,
    also: ['from', 'von', ' de', ' da'],
    pattern: new RegExp(
      String.raw`${label}${noPart}[^\n.;:!?]{0,40}?\s(?:from|von|de|da)\s{1,3}${quote}${word}(?=["'”’»)]?\s{1,3}(?:to|auf|zu|in|en|à|a)\s)`,
      'gi',
    ),
    isMeant: (secret, before, after) => (after.includes('[Password cut]') || isToldAs(secret, before)) && !isMoved(before),
  },
  {
    kind: 'password',
    near,
    also: changing,
    pattern: new RegExp(
      String.raw`${label}${noPart}(?![^\n.;:!?]{0,60}\sfrom\s)[^\n.;:!?]{0,60}?\s${changed}\s(?:it\s|temporarily\s|back\s|now\s)?(?:to|as)\s{1,3}(?:be\s)?${quote}${word}`,
      'gi',
    ),
    isMeant: isToldAs,
  },
  {
    kind: 'password',
    near,
    also: changing,
    pattern: new RegExp(
      String.raw`\b${changed}\s[^\n.;:!?]{0,40}?${label}${noPart}[^\n.;:!?]{0,40}?\s(?:to|as)\s{1,3}(?:be\s)?${quote}${word}`,
      'gi',
    ),
    isMeant: (secret, before) => isToldAs(secret, before) && !isMoved(before),
  },
  // “wurde auf X geändert”, “a été changé en X”.
  {
    kind: 'password',
    near,
    also: ['geändert', 'gesetzt', 'gestellt', 'gewijzigd', 'veranderd', 'chang', 'modifi', 'réinit', 'remplac', 'camb'],
    pattern: new RegExp(
      String.raw`${label}[^\n.;:!?]{0,40}?\s(?:(?:auf|in|zu)\s{1,3}${quote}${word}(?=["'”’»)]?\s{1,3}(?:geändert|gesetzt|zurückgesetzt|gestellt|gewijzigd|veranderd))|(?:chang|modifi|réinitialis|remplac|cambi|camb|gewijzigd|veranderd)\S{0,8}\s(?:en|par|pour|à|in|a|por|naar)\s{1,3}${quote}${word.replace('<secret>', '<single>')})`,
      'gi',
    ),
    isMeant: isToldAs,
  },
  // “X is his password.”, “tried X as the password”
  {
    kind: 'password',
    near,
    also: [' is', ' as', ' als', ' comme', ' was', ' war', ' lautet', ' est', ' ét', ' è', ' era', ' es', ' je', ' är', ' er', '\tis'],
    pattern: new RegExp(
      String.raw`(?<=^|[\s"'\x60“„«‘(])${word}["'\x60”’»)]?\s{1,3}(?:${is}|as|als|comme)\s{1,3}(?:${whose}\s{1,3}){0,4}${label}(?=\s{0,3}(?:$|[.,;!?)]|(?:for|of|at|on|now|and|since|but|für|von|pour|du|und)\s))`,
      'giu',
    ),
    isMeant: isToldAs,
  },
  // “log in as jdoe (X)”
  {
    kind: 'password',
    near: ['log', 'sign', 'anmeld', 'connect'],
    pattern: new RegExp(
      String.raw`\b(?:log(?:ged|ging|s)?[ -]?(?:in|on)|sign(?:ed|ing|s)?[ -]?(?:in|on)|anmelden|angemeldet|connect(?:ed|ez-vous)?)\s(?:[^\s]{1,20}\s){0,3}?(?:as|with|using|als|mit|comme|avec|en tant que)\s{1,3}(?:user\s)?[\w.@\\-]{2,64}\s{0,2}(?:[(/|,:]|with|using|and|mit|und|avec)\s{0,2}["'\x60]?${word}`,
      'gi',
    ),
    isMeant: (secret, before) => isToldAs(secret, before) && isMixed(secret, before) && !isNumberedProduct(secret),
  },
  // Chinese, Japanese and Korean put no blank between words.
  {
    kind: 'password',
    near: ['パスワード', '暗証番号', '密码', '密碼', '口令', '비밀번호', '암호'],
    pattern: new RegExp(
      String.raw`(?:パスワード|暗証番号|密码|密碼|口令|비밀번호|암호)\s{0,3}(?:は|を|が|是|为|為|改为|改成|는|은)?\s{0,3}[:=：「『“"]{0,2}\s{0,3}(?<secret>${notMarked}[!#-;=?-Z\\^-~]{5,64})`,
      'g',
    ),
    isMeant: (secret) => looksMadeUp(secret) && !isAddress(secret),
  },
  // Words that mean other things too.
  {
    kind: 'password',
    near: ['parola', 'clave'],
    pattern: new RegExp(String.raw`\b(?:parola(?: d['’]ordine)?|clave)\s{0,3}(?:[:=]|è|es)\s{0,3}${quote}${word}`, 'gi'),
    isMeant: isToldAs,
  },
  // JSON within JSON.
  {
    kind: 'password',
    near,
    also: ['\\"', "\\'"],
    pattern: new RegExp(
      String.raw`${label}\\{1,4}["']\s{0,3}:\s{0,3}\\{1,4}["'](?<secret>${notMarked}[^"'\\\n]{1,128})(?=\\{1,4}["'])`,
      'gi',
    ),
    isMeant: (secret) => !isSaidOf(secret) && !isKnownState(secret),
  },
];

/** True for what is a password where one is told in a sentence: no word, address, switch or name of a machine. */
export function isToldAs(secret: string, before: string): boolean {
  return (
    looksMadeUp(secret) &&
    !isSaidOf(secret) &&
    !isAddress(secret) &&
    !isOption(secret, before) &&
    !isHyphenated(secret) &&
    !isNamedLikeDevice(secret)
  );
}

// `EX01`, `NYC-DC01`, `KB912918`, `S-1-5-18`: capitals and numbers.
function isNamedLikeDevice(value: string): boolean {
  return /^[\p{Lu}\d]+(?:-[\p{Lu}\d]+)*[.,;:]*$/u.test(value);
}

function isMoved(before: string): boolean {
  return /\b(?:sync\w*|replicat\w*|cop(?:y|ied)|mov(?:e|ed|ing)|migrat\w*|forward\w*|sent|send\w*|went|import\w*|export\w*|transfer\w*|upgrad\w*)\b/i.test(
    before,
  );
}

// After a comma or “and” a sentence can go on with any name: there it needs a sign in it.
function isMixed(value: string, before: string): boolean {
  const kinds = [/[^\p{L}\d.,;:)-]/u, /\p{Ll}/u, /\p{Lu}/u, /\d/].map((kind) => kind.test(value));
  return kinds[0] === true || (/[(/|:]\s{0,2}["'`]?$/.test(before) && kinds.filter(Boolean).length >= 3);
}
