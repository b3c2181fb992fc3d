import { isBuild, isFileName, isInnerName, isIpv6, isLabelled, isProductVersion } from './looks-like.ts';
import { isOwnName } from './own-names.ts';

/** What kind of name a mark stands for. */
export type MarkKind = (typeof markKinds)[number];

export const markKinds = [
  'account',
  'address',
  'directory name',
  'guid',
  'host',
  'mail address',
  'name',
  'path',
  'sid',
  'subject',
  'telephone',
] as const;

/** A mark that stands for a hidden value: `<host 1>`. */
export const marks = new RegExp(`(<(?:${markKinds.join('|')}) \\d+>)`);

/** A bare name that is hidden wherever it stands; it has the mark of the whole unless it has a kind of its own; some only after certain words. */
type Learned = { readonly word: string; readonly kind?: MarkKind; readonly isPart?: boolean; readonly after?: RegExp };

/** What is hidden. */
export type Rule = {
  readonly kind: MarkKind;
  readonly pattern: RegExp;
  readonly isMeant?: (value: string, before: string) => boolean;
  /** The names in it by which it is called elsewhere. */
  readonly learns?: (value: string) => readonly Learned[];
};

// Latin, Greek and Cyrillic letters: a class of all letters is fifty times slower to search with.
const label = String.raw`[\w\u00C0-\u052F](?:[\w\u00C0-\u052F-]*[\w\u00C0-\u052F])?`;
const directoryValue = String.raw`(?:\\,|[^,;"'<>()\[\]|/=\\]){1,128}?(?=[,;"'<>()\[\]|/]|\.(?:\s|$)|$|\s\w+=|\s(?:and|at|cannot|could|did|does|failed|for|from|has|have|in|is|of|on|to|was|were|with)\b)`;

// Capitals with a digit among them, at least two letters: as machines are named, and people in large houses.
const coded = String.raw`(?=[A-Z_-]*\d)(?=[\d_-]*[A-Z][\d_-]*[A-Z])[A-Z][A-Z\d_-]*[A-Z\d](?![\w\u00C0-\u052F\\@-]|\.\w)`;
const accountWord = /(?:account|konto|compte) $/i;

const mailAddress = String.raw`(?<![\w\u00C0-\u052F])[\w\u00C0-\u052F][\w\u00C0-\u052F.!#$%&'*+/=?^_\x60{|}~-]{0,63}@[\w\u00C0-\u052F](?:[\w\u00C0-\u052F.-]*[\w\u00C0-\u052F])?`;

/** In this order: what is part of something longer comes after it. */
export const rules: readonly Rule[] = [
  // Before what is hidden around it. Behind the switch of a program that signs in with it: `psexec -u bob`, `curl -u bob:…`.
  {
    kind: 'account',
    pattern:
      /(?<=\b(?:[Pp]s\w+|[Pp]a[Ee]xec|runas|cmdkey|curl|wget|mysql\w*|psql|sqlcmd|osql|bcp|smbclient|rpcclient|winexe|winrs|rdesktop|xfreerdp|ssh|plink|pscp|schtasks|wmic|docker|sudo|svn|lftp|mongo\w*)(?:64)?(?:\.exe)?\s(?:[^\n|]{0,200}\s)?(?:-[uUl]|--user|\/r?u)[ :]["']?(?:[\w.-]{1,40}\/)?)[A-Za-z\u00C0-\u052F][\w\u00C0-\u052F.$-]{0,40}[\w\u00C0-\u052F$](?=["',%]?(?:[\s:%,]|$))/g,
    isMeant: isOwnAccount,
    learns: ownWord,
  },
  {
    kind: 'account',
    pattern:
      /(?<=(?:\s|^)(?:--?username |(?:--?|\/)(?:http-|ftp-)?user(?:name)?[:=])["']?)[A-Za-z\u00C0-\u052F][\w\u00C0-\u052F.$-]{0,40}[\w\u00C0-\u052F$](?=["']?(?:[\s:%,]|$))/gi,
    isMeant: isOwnAccount,
    learns: ownWord,
  },
  { kind: 'guid', pattern: /(?<!\w)[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}(?!\w)/gi },
  { kind: 'sid', pattern: /(?<![\w-])S-1-(?:5-21|12-1)(?:-\d+)+/gi },
  {
    kind: 'path',
    pattern: /(?<!\\)\\\\[^\s\\"'<>|,;]+(?:\\[^\s\\"'<>|,;]+)*\\?/g,
    learns: (value) => wordOf(value, /^\\\\([^\\]+)/, 'host'),
  },
  { kind: 'account', pattern: /(?<=\\(?:Users|Documents and Settings)\\)[^\s\\"'<>|,;]+/gi },
  { kind: 'mail address', pattern: new RegExp(`<${mailAddress}>|${mailAddress}`, 'g'), learns: namesInAddress },
  // X.400, with semicolons and with slashes.
  {
    kind: 'directory name',
    pattern: /(?<!\w)c=\w{2};\s?a=[^;]{0,64};(?:\s?(?:p|o|ou\d?|s|g|i|q|cn|x|dda:[^=;]{1,40})=[^;]{0,64};?){1,12}/gi,
  },
  {
    kind: 'directory name',
    pattern: /\/c=\w{2}\/a(?:dmd)?=[^/]{0,64}(?:\/(?:p(?:rmd)?|o|ou\d?|s|g|i|q|cn|dda:[^=/]{1,40})=[^/\s]{0,64}){1,12}\/?/gi,
  },
  {
    kind: 'directory name',
    pattern: new RegExp(
      `/o=${directoryValue}(?:/(?:ou|cn)=(?!Microsoft (?:Private MDB|Public MDB|MTA|System Attendant))${directoryValue})*`,
      'gi',
    ),
    learns: (value) => wordOf(value, /\/cn=Servers\/cn=([^/]+)/i, 'host'),
  },
  {
    kind: 'directory name',
    pattern: new RegExp(
      String.raw`(?<![\w\u00C0-\u052F/])(?:CN|OU)=${directoryValue}(?:,\s*(?:CN|OU|O|L|ST|C|UID)=${directoryValue})*(?:,\s*DC=[\w\u00C0-\u052F-]+)*|(?<![\w\u00C0-\u052F/])DC=[\w\u00C0-\u052F-]+(?:,\s*DC=[\w\u00C0-\u052F-]+)*`,
      'gi',
    ),
  },
  // Of a network card, as Windows, Unix and switches write it.
  {
    kind: 'address',
    pattern: /(?<![\w:.-])(?:[\da-f]{2}(?:(?::[\da-f]{2}){5}|(?:-[\da-f]{2}){5})|[\da-f]{4}(?:\.[\da-f]{4}){2})(?![\w:-]|\.\w)/gi,
    isMeant: (value, before) => /[a-f]/i.test(value) || /\b(?:mac|physi\w*|hardware|ethernet)\b[^\n]{0,30}$/i.test(before),
  },
  {
    kind: 'address',
    pattern: /(?<![\w:.])[\da-f:]{0,45}:(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-f:]{0,45})(?:%\w+)?(?![\w:])/gi,
    isMeant: isIpv6,
  },
  {
    kind: 'address',
    pattern: /(?<![\w.])(?:25[0-5]|2[0-4]\d|[01]?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|[01]?\d?\d)){3}(?!\.?\w)/g,
    isMeant: (value, before) => !isBuild(value, before),
  },
  {
    kind: 'account',
    // A colon before it belongs to a drive or a registry, unless a word for an account stands before that.
    pattern:
      /(?<![\w\u00C0-\u052F\\.$-])(?<!(?<!(?:(?<!\w)[/-]r?u|\b(?:user(?:[ -]?(?:name|id))?|usr|log[io]n|account(?: ?name)?|runas|benutzer(?:name)?|(?:dienst)?konto|utilisateur|compte))):)[\w\u00C0-\u052F][\w\u00C0-\u052F.-]*\\[\w\u00C0-\u052F$](?:[\w\u00C0-\u052F.$-]*[\w\u00C0-\u052F$])?(?![\w\u00C0-\u052F\\])/gi,
    isMeant: isInnerName,
    // By itself it can be any word, unless it is written like a name or is no word of a language.
    learns: (value) => [
      ...wordOf(value, /\\(.*[\d_.$-].*)$/),
      ...wordOf(value, /\\(.*)$/).filter(({ word }) => isOwnName(word)),
      ...wordOf(value, /\\([^\d_.$-]*)$/).map((word) => ({ ...word, after: accountWord })),
    ],
  },
  // A machine's account, by itself; shares that Windows makes end alike.
  {
    kind: 'account',
    pattern:
      /(?<![\w\u00C0-\u052F\\.$^/-])(?:(?!(?:US|CA|AU|NZ|HK|SG)\d)(?=[A-Za-z-]*\d)(?=[\d-]*[A-Za-z][\d-]*[A-Za-z])[A-Za-z][A-Za-z\d-]{2,14}|[A-Z]{2,}(?:-[A-Z]+)+)\$(?![\w\u00C0-\u052F${(])/g,
    learns: (value) => wordOf(value, /^(.*)\$$/, 'host').filter(({ word }) => isOwnName(word)),
  },
  {
    kind: 'account',
    pattern: /(?<=\b(?:for|pausing) user )[\w\u00C0-\u052F][\w\u00C0-\u052F.-]*[\w\u00C0-\u052F]/gi,
    isMeant: (value) => !/^(?:accounts?|data|mailbox(?:es)?|names?|objects?|rights?)$/i.test(value),
    learns: wholeWord,
  },
  {
    kind: 'account',
    pattern:
      /(?<=\b(?:User(?: ?name)?|Account(?: ?name)?|Logon account) ?: )[\w\u00C0-\u052F][\w\u00C0-\u052F.-]*[\w\u00C0-\u052F](?![\\A-Za-z\u00C0-\u052F])/gi,
    isMeant: (value, before) => !/^(?:N\/?A|SYSTEM|yes|no)$/i.test(value) && isLabelled(value, before),
    learns: wholeWord,
  },
  // A machine without a domain, in a link.
  {
    kind: 'host',
    pattern: /(?<=^@|\b[a-z][a-z\d+.-]{1,20}:\/\/)[A-Za-z\d\u00C0-\u052F][\w\u00C0-\u052F-]*[\w\u00C0-\u052F](?=[:/?#"'\s),;]|$)/g,
    isMeant: (value) => /[A-Za-z]/.test(value) && value !== 'localhost',
    learns: ownWord,
  },
  {
    kind: 'name',
    pattern:
      /(?<![A-Za-z\u00C0-\u052F])[A-Z\u00C0-\u00DE][A-Za-z\u00C0-\u052F'-]{1,40}(?: [A-Z\u00C0-\u00DE][A-Za-z\u00C0-\u052F.'-]{1,40}){1,2}(?= on \d{1,2}[/.]\d{1,2}[/.]\d{2,4})/g,
  },
  {
    kind: 'host',
    pattern: new RegExp(String.raw`(?:(?<=^@)|(?<![\w\u00C0-\u052F.@-]))${label}(?:\.${label})+(?![\w\u00C0-\u052F])`, 'g'),
    isMeant: (value) => !isFileName(value),
    learns: (value) => wordOf(value, /^([^.]+)(?:\.[^.]+)+\.[a-z]{2,12}$/).filter(({ word }) => isOwnName(word)),
  },
  {
    kind: 'host',
    pattern: new RegExp(String.raw`(?<=\b(?:Computer|Server|Host|Machine|Workstation)(?: ?name)? ?: )${label}(?![\w\u00C0-\u052F.])`, 'gi'),
    isMeant: isLabelled,
    learns: wholeWord,
  },
  {
    kind: 'host',
    pattern: new RegExp(`(?<=(?:[Ss]erver|SERVER|[Hh]ost|[Cc]omputer|[Rr]echner|[Ss]erveur|[Oo]rdinateur) )${coded}`, 'g'),
    isMeant: (value) => !isProductVersion(value),
    learns: wholeWord,
  },
  {
    kind: 'account',
    pattern: new RegExp(`(?<=(?:[Aa]ccount|[Kk]onto|[Cc]ompte) )${coded}`, 'g'),
    isMeant: (value) => !isProductVersion(value),
    learns: wholeWord,
  },
  { kind: 'host', pattern: new RegExp(String.raw`(?<=\b(?:EHLO|HELO) )${label}(?![\w\u00C0-\u052F.])`, 'g'), learns: wholeWord },
  // RFC 5321: what took a message, and from whom.
  {
    kind: 'host',
    pattern: new RegExp(
      String.raw`(?<=\bReceived: from )${label}(?= (?:\(|\[|by ))|(?<=\bby )${label}(?= (?:\([^()]{0,60}\) )?with (?:E?SMTP|L?MTP|HTTP|mapi|Microsoft ))`,
      'g',
    ),
    isMeant: (value, before) =>
      !/^(?:unknown|localhost|mail|server|smtp|user)$/i.test(value) && (!before.endsWith('by ') || /\d|-|^[A-Z]+$/.test(value)),
    learns: ownWord,
  },
  {
    kind: 'host',
    pattern: new RegExp(String.raw`(?<=\b(?:TCP|UDP) (?:\S+ )?)${label}(?=:(?:\d+|[a-z]+)(?![\w\u00C0-\u052F]))`, 'gi'),
    isMeant: (value) => /[A-Za-z\u00C0-\u052F]/.test(value),
    learns: wholeWord,
  },
  {
    kind: 'host',
    pattern: new RegExp(String.raw`(?<=\btelnet )${label}(?= \d+)`, 'gi'),
    isMeant: (value) => !/^(?:server|host|computer)$/i.test(value),
    learns: wholeWord,
  },
  { kind: 'host', pattern: new RegExp(String.raw`(?<=\bMSEXCH:IMS:[^:\s]+:[^:\s]+:)${label}`, 'gi'), learns: wholeWord },
];

function wordOf(value: string, pattern: RegExp, kind?: MarkKind): readonly Learned[] {
  const word = pattern.exec(value)?.[1];
  return word === undefined ? [] : [{ word, ...(kind === undefined ? {} : { kind }) }];
}

function wholeWord(word: string): readonly Learned[] {
  return [{ word }];
}

function ownWord(word: string): readonly Learned[] {
  return isOwnName(word) ? [{ word }] : [];
}

function isOwnAccount(name: string): boolean {
  return !/^(?:root|sa|system|postgres|admin|administrator)$/i.test(name);
}

const shared =
  /^(?:info|mail|office|support|helpdesk|admin|administrator|postmaster|hostmaster|webmaster|abuse|noreply|no-reply|sales|service|scanner|scan|printer|fax|root|user|test|exchange|smtp|system|backup|monitor\w*|it|edv|hr|kontakt|contact|bounce\w*)$/i;

// `first.last@` is called First Last elsewhere.
function namesInAddress(value: string): readonly Learned[] {
  const local = /^<?([^@]+)@/.exec(value)?.[1] ?? '';
  const parts = local.split(/[._-]/).filter((part) => part !== '');
  const isPerson = parts.length > 1 && parts.every((part) => /^\p{L}{2,}$/u.test(part));
  return [
    ...(local.length > 3 && !shared.test(local) && (/[\d._-]/.test(local) || isOwnName(local)) ? [{ word: local }] : []),
    ...(isPerson && parts.length < 4 ? [{ word: parts.join(' ') }, { word: `${parts.at(-1)}, ${parts.slice(0, -1).join(' ')}` }] : []),
  ];
}
