import { isBuild, isFileName, isInnerName, isIpv6 } from './looks-like.ts';

/** What kind of name a mark stands for. */
export type MarkKind = 'account' | 'address' | 'directory name' | 'guid' | 'host' | 'mail address' | 'name' | 'path' | 'sid';

/** A mark that stands for a hidden value: `<host 1>`. */
export const marks = /(<(?:account|address|directory name|guid|host|mail address|name|path|sid) \d+>)/;

/** A bare name that is hidden wherever it stands; it has the mark of the whole unless it has a kind of its own. */
type Learned = { readonly word: string; readonly kind?: MarkKind };

/** What is hidden. */
export type Rule = {
  readonly kind: MarkKind;
  readonly pattern: RegExp;
  readonly isMeant?: (value: string, before: string) => boolean;
  /** The name in it by which it is called elsewhere. */
  readonly learns?: (value: string) => Learned | undefined;
};

const label = String.raw`[\p{L}\p{N}_](?:[\p{L}\p{N}_-]*[\p{L}\p{N}_])?`;
const directoryValue = String.raw`[^,;"'<>()\[\]|/=]+?(?=[,;"'<>()\[\]|/]|\.(?:\s|$)|$|\s(?:and|at|cannot|could|did|does|failed|for|from|has|have|in|is|of|on|to|was|were|with)\b)`;

const mailAddress = String.raw`[\p{L}\p{N}][\p{L}\p{N}.!#$%&'*+/=?^_\x60{|}~-]*@[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?`;

/** In this order: what is part of something longer comes after it. */
export const rules: readonly Rule[] = [
  { kind: 'guid', pattern: /(?<![\p{L}\p{N}])[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}(?![\p{L}\p{N}])/giu },
  { kind: 'sid', pattern: /(?<![\w-])S-1-(?:5-21|12-1)(?:-\d+)+/gi },
  {
    kind: 'path',
    pattern: /(?<!\\)\\\\[^\s\\"'<>|,;]+(?:\\[^\s\\"'<>|,;]+)*\\?/g,
    learns: (value) => wordOf(value, /^\\\\([^\\]+)/, 'host'),
  },
  { kind: 'account', pattern: /(?<=\\(?:Users|Documents and Settings)\\)[^\s\\"'<>|,;]+/gi },
  { kind: 'mail address', pattern: new RegExp(`<${mailAddress}>|${mailAddress}`, 'gu') },
  {
    kind: 'directory name',
    pattern: new RegExp(
      `/o=${directoryValue}(?:/(?:ou|cn)=(?!Microsoft (?:Private MDB|Public MDB|MTA|System Attendant))${directoryValue})*`,
      'giu',
    ),
    learns: (value) => wordOf(value, /\/cn=Servers\/cn=([^/]+)/i, 'host'),
  },
  {
    kind: 'directory name',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}/])(?:CN|OU)=${directoryValue}(?:,\s*(?:CN|OU|O|L|ST|C|UID)=${directoryValue})*(?:,\s*DC=[\p{L}\p{N}_-]+)*|(?<![\p{L}\p{N}/])DC=[\p{L}\p{N}_-]+(?:,\s*DC=[\p{L}\p{N}_-]+)*`,
      'giu',
    ),
  },
  {
    kind: 'address',
    pattern: /(?<![\p{L}\p{N}:.])[\da-f:]*:(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-f:]*)(?:%[\p{L}\p{N}]+)?(?![\p{L}\p{N}:])/giu,
    isMeant: isIpv6,
  },
  {
    kind: 'address',
    pattern: /(?<![\p{L}\p{N}.])(?:25[0-5]|2[0-4]\d|[01]?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|[01]?\d?\d)){3}(?!\.?[\p{L}\p{N}])/gu,
    isMeant: (value, before) => !isBuild(value, before),
  },
  {
    kind: 'account',
    pattern:
      /(?<![\p{L}\p{N}_\\:.$-])[\p{L}\p{N}][\p{L}\p{N}_.-]*\\[\p{L}\p{N}_$](?:[\p{L}\p{N}_.$-]*[\p{L}\p{N}_$])?(?![\p{L}\p{N}_\\])/gu,
    isMeant: isInnerName,
    learns: (value) => wordOf(value, /\\(.*[\d_.$-].*)$/),
  },
  {
    kind: 'account',
    pattern: /(?<=\b(?:for|pausing) user )[\p{L}\p{N}_][\p{L}\p{N}_.-]*[\p{L}\p{N}_]/giu,
    isMeant: (value) => !/^(?:accounts?|data|mailbox(?:es)?|names?|objects?|rights?)$/i.test(value),
    learns: wholeWord,
  },
  {
    kind: 'account',
    pattern: /(?<=\b(?:User(?: ?name)?|Account(?: ?name)?|Logon account) ?: )[\p{L}\p{N}_][\p{L}\p{N}_.-]*[\p{L}\p{N}_](?![\\\p{L}])/giu,
    isMeant: (value) => !/^(?:N\/?A|SYSTEM|yes|no)$/i.test(value),
    learns: wholeWord,
  },
  { kind: 'name', pattern: /\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}.'-]+){1,2}(?= on \d{1,2}[/.]\d{1,2}[/.]\d{2,4})/gu },
  {
    kind: 'host',
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}_.@-])${label}(?:\.${label})+(?![\p{L}\p{N}_])`, 'gu'),
    isMeant: (value) => !isFileName(value),
  },
  {
    kind: 'host',
    pattern: new RegExp(String.raw`(?<=\b(?:Computer|Server|Host|Machine|Workstation)(?: ?name)? ?: )${label}(?![\p{L}\p{N}_.])`, 'giu'),
    learns: wholeWord,
  },
  { kind: 'host', pattern: new RegExp(String.raw`(?<=\b(?:EHLO|HELO) )${label}(?![\p{L}\p{N}_.])`, 'gu'), learns: wholeWord },
  {
    kind: 'host',
    pattern: new RegExp(String.raw`(?<=\b(?:TCP|UDP) (?:\S+ )?)${label}(?=:(?:\d+|[a-z]+)(?![\p{L}\p{N}]))`, 'giu'),
    isMeant: (value) => /\p{L}/u.test(value),
    learns: wholeWord,
  },
  { kind: 'host', pattern: new RegExp(String.raw`(?<=\btelnet )${label}(?= \d+)`, 'giu'), learns: wholeWord },
  { kind: 'host', pattern: new RegExp(String.raw`(?<=\bMSEXCH:IMS:[^:\s]+:[^:\s]+:)${label}`, 'giu'), learns: wholeWord },
];

function wordOf(value: string, pattern: RegExp, kind?: MarkKind): Learned | undefined {
  const word = pattern.exec(value)?.[1];
  return word === undefined ? undefined : { word, ...(kind === undefined ? {} : { kind }) };
}

function wholeWord(word: string): Learned {
  return { word };
}
