import { isAddress, isHyphenated, isKnownState, isOption } from '../other-values.ts';
import { isMessage, isQuoted } from '../quoted-words.ts';
import { isAmount, isCovered, isOtherNumber, isSaidOf, isToldHow, looksMadeUp } from '../reads-as-secret.ts';
import { notMarked, type SecretRule } from '../secret-rule.ts';
import { bracket, inFor, label, near, sign } from './password-labels.ts';

const isPath = (value: string) => /^(?:\/|[A-Za-z]:\\|~\/|\.\.?\/)/.test(value);

/** Passwords by what stands before them. Names as they are used in files, on command lines and in sentences. */
export const passwordRules: readonly SecretRule[] = [
  // RFC 1738-like lists with semicolons: what stands between, blanks too.
  {
    kind: 'password',
    near: ['password', 'pwd'],
    pattern: new RegExp(
      String.raw`(?<=;\s{0,2}(?:[\w ]{0,20}password|pwd)\s{0,2}=\s{0,2})(?<secret>${notMarked}[^;"'\s\n][^;"'\n]{0,127})(?=;)`,
      'gi',
    ),
    isMeant: (secret) => !isCovered(secret),
  },
  // “user/password: name / word”, and a mail program's list of hosts, names and passwords.
  {
    kind: 'password',
    near,
    pattern: new RegExp(
      String.raw`\b(?:user(?:[ -]?(?:name|id))?|login|account|benutzer(?:name)?|konto|name|id|utilisateur)\s?[/&+]\s?${label}${sign}[^\s/|]{1,64}\s{0,2}[/|,;:]\s{0,2}(?<secret>${notMarked}[^\s"'<>]{2,64})`,
      'gi',
    ),
  },
  // “user jdoe / word”: only where the word has a digit and a sign, because a slash joins much else.
  {
    kind: 'password',
    near: ['user', 'login', 'logon', 'account', 'benutzer', 'konto', 'utilisateur', 'usuario', 'utente'],
    pattern: new RegExp(
      String.raw`\b(?:user(?:name)?|log[io]n|account|benutzer(?:name)?|konto|utilisateur|usuario|utente)\s{1,3}[\w.@\\-]{2,64}\s{1,3}\/\s{1,3}(?<secret>${notMarked}[^\s"'\x60<>()[\]/]{6,64})`,
      'gi',
    ),
    isMeant: (secret) => looksMadeUp(secret) && /\d/.test(secret) && /[!?#$%&*+=@^~]/.test(secret) && !isAddress(secret),
  },
  {
    kind: 'password',
    near: [':25', ':465', ':587', ':2525'],
    pattern: new RegExp(String.raw`:(?:25|465|587|2525)\s{1,8}[\w.@+\\-]{1,64}:(?<secret>${notMarked}[^\s"'<>:]{3,64})\s{0,4}$`, 'gi'),
  },
  // In quotes everything between them is meant.
  {
    kind: 'password',
    near,
    pattern: new RegExp(
      String.raw`${label}\d?["'\x60]?${inFor}${bracket}(?:${sign}|\s{1,8}(?:is|was|to|ist|war|lautet|auf|est)?:?\s{0,4}|["']?,?\s{1,4}value\s{0,4}=\s{0,4})(?:N?"(?<secret>${notMarked}[^"\n]{1,256})"|N?'(?<single>${notMarked}[^'\n]{1,256})'|(?<curly>[“„«‘‚‹][^”“»’›\n]{1,128}[”“»’›]|»[^«\n]{1,128}«))`,
      'gi',
    ),
    isMeant: (secret, before) => {
      const said = secret.replace(/^[“„«‘‚‹»]\s?|\s?[”“»’›«]$/g, '');
      return (
        !isCovered(said) &&
        !(isSaidOf(said) && said.length < 5) &&
        !isNameInQuotes(before) &&
        (isBehindSign(before) ? !isSaidAtLength(said) && !isMessage(before) : isQuoted(said))
      );
    },
  },
  {
    kind: 'password',
    near,
    pattern: new RegExp(
      String.raw`${label}\d?["'\x60]?${inFor}${bracket}\s{0,16}={1,2}>?\s{0,4}["'\\]{0,3}(?<secret>${notMarked}(?:[^\s;,&<>"'\\]|&(?!\w{1,40}=|\s)|;(?!\s|$|[\w ]{1,40}=)|,(?!\w{1,20}=)|\\(?!["']))+)`,
      'gi',
    ),
    isMeant: (secret, before) =>
      !isCovered(secret) && !isKnownState(secret) && !(isPath(secret) && /\bPWD\s*=\s*$/.test(before.slice(-12))) && !isTwoSlashes(secret),
  },
  {
    kind: 'password',
    near,
    pattern: new RegExp(
      String.raw`${label}(?:\d|s|en)?["'\x60*]{0,3}${inFor}${bracket}["'\x60*]{0,3}\s{0,16}(?:->|:=|[:：→])["'*]{0,3}[^\S\n]{0,16}["'\x60*]{0,3}(?<secret>${notMarked}[^\s"'\x60<>][^\s"'<>]*)`,
      'gi',
    ),
    isMeant: (secret, before, after) => {
      const bare = secret.replace(/[,;.)\]}]+$/, '');
      return (
        !isCovered(bare) &&
        !isOtherNumber(bare) &&
        !isAmount(bare, after) &&
        !isKnownState(bare) &&
        !isToldHow(bare, after) &&
        !(/(?:word|code|phrase|wört|pwd|pw)[a-z]{1,3}\W+$/i.test(before) && !looksMadeUp(bare)) &&
        !((isSaidOf(bare) || isMessage(before)) && !looksMadeUp(bare)) &&
        !isTwoSlashes(secret) &&
        !/^\d{1,2}$/.test(bare)
      );
    },
  },
  // XML and HTML.
  {
    kind: 'password',
    near: ['pass', 'pwd', 'kennwort'],
    pattern: new RegExp(
      String.raw`<(?:\w{1,20}:)?[\w.-]{0,40}(?:password|passwd|pwd|passphrase|kennwort|passwort)[\w.-]{0,20}(?:\s[^<>]{0,200})?>\s{0,40}(?:<(?:\w{1,20}:)?value>\s{0,40})?(?<secret>${notMarked}[^<>\s][^<>\n]{0,255})(?=<)`,
      'gi',
    ),
    isMeant: (secret) => !isCovered(secret) && !isKnownState(secret),
  },
  {
    kind: 'password',
    near: ['password', 'pwd'],
    pattern: new RegExp(String.raw`"[\w.-]{0,40}(?:password|pwd)"\s{1,8}value\s{0,4}=\s{0,4}"(?<secret>${notMarked}[^"\n]{1,256})`, 'gi'),
  },
  {
    kind: 'password',
    near: ['reg_sz'],
    pattern: /\b\w{0,30}(?:password|pwd|passphrase)\w{0,10}\s{1,20}REG_\w{2,12}\s{1,20}(?<secret>[^\s[][^\r\n]{0,120})/gi,
  },
  { kind: 'password', near: ['cpassword'], pattern: /\bcpassword="(?<secret>[^"[]{4,})/gi },
  // Configurations of network devices, and what is said in one breath: “user x pw y”.
  {
    kind: 'password',
    near: ['secret', 'password'],
    pattern: new RegExp(
      String.raw`\b(?:enable|username\s\S{1,64}(?:\s{1,3}privilege\s\d{1,2})?|line|login)\s{1,3}(?:secret|password)\s{1,3}(?:[0-9]{1,2}\s{1,3})?(?<secret>${notMarked}\S{3,128})`,
      'gi',
    ),
    isMeant: (secret) => !isSaidOf(secret),
  },
  {
    kind: 'password',
    near,
    pattern: new RegExp(
      String.raw`${label}(?:\s{1,3}\d(?=\s)|\d|s|en)?${inFor}(?:\s{1,3}(?:is|was|are|were|sind|waren|sont|étaient|zijn|son|it is|will be|shall be|should be|ist|war|wird|lautet|auf|to|est|était|sera|es|será|è|era|sarà|wordt|je|jest|är|er|on|=|:|-|–|of)(?:\s?:)?)?(?:\s{1,3}(?:old|new|alt|neu|ancien|nouveau|either|neither|not|entweder|weder|nicht|soit|maybe|perhaps|vielleicht|peut-être|now|still|set to|jetzt|noch|wieder|maintenant|only|always|currently|einfach|simply|probably|wohl|tijdelijk|temporarily))?[^\S\n]{1,16}["'\x60(“„«‘‚‹»]{0,2}(?<secret>${notMarked}[^\s"'\x60()<>[\]“”„«»‘’‚‹›]{4,64})`,
      'gi',
    ),
    isMeant: (secret, before) =>
      looksMadeUp(secret) &&
      !isSaidOf(secret) &&
      !isAddress(secret) &&
      !isOption(secret, before) &&
      !isHyphenated(secret) &&
      !isPlace(secret, before),
  },
  {
    kind: 'password',
    near,
    pattern: new RegExp(
      String.raw`${label}\s{1,3}(?:is|lautet|est|es|set to|to)\s{1,3}(?:now\s|still\s|jetzt\s|just\s)?["'\x60]?(?<secret>${notMarked}\p{L}[\p{L}\d]{4,32})["'\x60]?(?=\s{0,2}(?:[.,;!?)]|$|\n|and\b|und\b|et\b|but\b|aber\b|for\b))`,
      'giu',
    ),
    isMeant: (secret) => !isSaidOf(secret) && !/(?:ed|ing|able|ible|ful|less|ous|ive|ally|ly|t|en|é|ée)$/i.test(secret),
  },
  // “Zugangsdaten: name / word”.
  {
    kind: 'password',
    near: ['cred', 'login', 'logon', 'zugang', 'anmeldedaten', 'account:', 'user:', 'username', 'identifiant', 'konto', 'benutzer'],
    pattern: new RegExp(
      String.raw`\b(?:cred(?:ential)?s?|log[io]n(?:\s?data)?|zugangsdaten|zugang|anmeldedaten|anmeldung|account|user(?:name)?|identifiants?|konto|benutzer)\b(?:\s(?:is|are|sind|ist|for|für|sont)(?:\s[^\n:=]{1,40})?)?[:=]?\s{1,4}[\w.@\\-]{2,64}\s?[/|:]\s?(?<secret>${notMarked}[^\s"'<>/|\\]{5,64})(?=[\s,;.)]|$)`,
      'gim',
    ),
    isMeant: (secret) =>
      looksMadeUp(secret) && !isAddress(secret) && !isHyphenated(secret) && /\d/.test(secret) && !/^[\w-]+(?:\.[\w-]+)+$/.test(secret),
  },
];

// “password for user 'anna':”, “password for 'anna'”
function isNameInQuotes(before: string): boolean {
  return /\s(?:for|of|für|von|pour|de)\s(?:the\s|den\s)?(?:(?:user|account|login|mailbox|benutzer|konto|utilisateur|compte)\s)?N?["'“„«‘‚‹»]?$/i.test(
    before,
  );
}

// Of many words in quotes: those behind a sign are a passphrase, unless they begin with what is said of a password.
function isBehindSign(before: string): boolean {
  return /[:=→>]\s{0,16}["'“„«‘‚‹»]?$/.test(before);
}

function isSaidAtLength(words: string): boolean {
  return /\s.*\s.*\s/.test(words) && isSaidOf(words.split(/\s/, 1)[0] ?? '');
}

// “set by ADMIN01”, “on Server2008”.
function isPlace(secret: string, before: string): boolean {
  return (
    /\s(?:by|on|at|from|via|in|auf|von|vom|durch|bei|sur|par|chez|op|door|van|por|en)\s{1,3}["'(]?$/i.test(before) &&
    /^(?:[\p{Lu}\d]+(?:-[\p{Lu}\d]+)*|\p{Lu}\p{Ll}+\d+)[.,;:]*$/u.test(secret)
  );
}

function isTwoSlashes(secret: string): boolean {
  return /^(?:\/\/|\\\\)/.test(secret);
}
