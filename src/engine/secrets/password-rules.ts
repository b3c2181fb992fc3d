import { isAmount, isCovered, isOtherNumber, isSaidOf, looksMadeUp } from './reads-as-secret.ts';
import { notMarked, type SecretRule } from './secret-rule.ts';

// Long words may end a longer name (smtpPassword, Administratorkennwort); short ones stand alone or after a sign.
const long = `(?:passwor[dt]|passwd|passphrase|passcode|kennwort|mot de passe|wachtwoord|contrase(?:ñ|n)a|palavra-passe|senha|lösenord|adgangskode|hasło|пароль)`;
// “spf=pass (…)”, “Received-SPF: Pass (…)”, “Result: pass”: a verdict (RFC 8601). “First pass: …”: a run through something.
const verdictOf = String.raw`\b(?:(?:spf|dkim|dmarc|arc|bimi|iprev|sender-?id|compauth)(?:[ -](?:check|result|record|status))?|result|status|verdict|ergebnis|résultat|resultado)["']?\s{0,3}[:=]?\s{0,3}["']?`;
const ordinal = String.raw`(?:\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|final|\d{1,3}(?:st|nd|rd|th|\.)|(?:erst|zweit|dritt|viert|fünft)e[rnms]?|eerste|tweede|derde|vierde|premier|deuxième|troisième|primer|segundo|tercer)[ -]{1,2})`;
const short = String.raw`(?<![A-Za-z\u00C0-\u024F=])(?:pwd|pswd|psw|(?<!${verdictOf})(?<!${ordinal})pass(?!\s{0,3}[:=]\s{0,3}\d{1,6}[,;/ ]{1,3}fail)|pw|mdp|kw|pin)`;
const label = `(?:${long}|${short}|(?<=[a-z_])(?:Pwd|Pass|Pw|PWD|PASS)|userpwd|pgpass)`;
const inFor = String.raw`(?:\s{1,3}(?:for|of|für|fuer|von|de|pour|del|voor)\s[^\n:=]{1,60}?)?`;
const bracket = String.raw`(?:\s{0,3}\([^()\n]{1,40}\))?`;
const sign = String.raw`\s{0,16}(?:=>|->|:=|==|[:=：→])\s{0,16}`;
const near = [
  'passw',
  'passphrase',
  'passcode',
  'kennwort',
  'mot de passe',
  'wachtwoord',
  'contrase',
  'palavra',
  'senha',
  'lösenord',
  'adgangskode',
  'hasło',
  'пароль',
  'pwd',
  'pswd',
  'psw',
  'pass',
  'pw',
  'mdp',
  'kw',
  'pin',
];
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
      String.raw`${label}\d?["'\x60]?${inFor}${bracket}(?:${sign}|\s{1,8}(?:is|was|to|ist|war|lautet|auf|est)?:?\s{0,4}|["']?,?\s{1,4}value\s{0,4}=\s{0,4})(?:N?"(?<secret>${notMarked}[^"\n]{1,256})"|N?'(?<single>${notMarked}[^'\n]{1,256})'|(?<curly>[“„«‘][^”“»’\n]{1,128}[”“»’]))`,
      'gi',
    ),
    isMeant: (secret) => !isCovered(secret) && !(isSaidOf(secret) && secret.length < 5) && !/\s.*\s.*\s.*\s/.test(secret),
  },
  {
    kind: 'password',
    near,
    pattern: new RegExp(
      String.raw`${label}\d?["'\x60]?${inFor}${bracket}\s{0,16}={1,2}>?\s{0,4}["'\\]{0,3}(?<secret>${notMarked}(?:[^\s;&<>"'\\]|&(?!\w{1,40}=|\s)|;(?!\s|$|[\w ]{1,40}=)|\\(?!["']))+)`,
      'gi',
    ),
    isMeant: (secret, before) =>
      !isCovered(secret) && !isKnownState(secret) && !(isPath(secret) && /\bPWD\s*=\s*$/.test(before.slice(-12))) && !isTwoSlashes(secret),
  },
  {
    kind: 'password',
    near,
    pattern: new RegExp(
      String.raw`${label}\d?["'\x60*]{0,3}${inFor}${bracket}["'\x60*]{0,3}\s{0,16}(?:->|:=|[:：→])["'*]{0,3}[^\S\n]{0,16}["'\x60*]{0,3}(?<secret>${notMarked}[^\s"'\x60<>][^\s"'<>]*)`,
      'gi',
    ),
    isMeant: (secret, _, after) => {
      const bare = secret.replace(/[,;.)\]}]+$/, '');
      return (
        !isCovered(bare) &&
        !isOtherNumber(bare) &&
        !isAmount(bare, after) &&
        !isKnownState(bare) &&
        !(isSaidOf(bare) && !looksMadeUp(bare)) &&
        !isTwoSlashes(secret) &&
        !/^\d{1,2}$/.test(bare)
      );
    },
  },
  // A passphrase has blanks in it.
  {
    kind: 'password',
    near: ['passphrase', 'pass phrase'],
    pattern: new RegExp(String.raw`pass ?phrase\s{0,8}[:=]\s{0,8}(?<secret>${notMarked}(?!\[)[^\n"'<>]{4,160})`, 'gi'),
    isMeant: (secret) => !isSaidOf(secret.split(/\s/, 1)[0] ?? ''),
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
      String.raw`${label}(?:\s{1,3}\d(?=\s)|\d?)${inFor}(?:\s{1,3}(?:is|was|it is|ist|war|lautet|auf|to|est|était|es|=|:|-|–|of))?(?:\s{1,3}(?:now|still|set to|jetzt|noch|wieder|maintenant|only|always|currently|einfach|simply|probably|wohl|tijdelijk|temporarily))?[^\S\n]{1,16}["'\x60(]{0,2}(?<secret>${notMarked}[^\s"'\x60()<>[\]]{4,64})`,
      'gi',
    ),
    isMeant: (secret, before) =>
      looksMadeUp(secret) && !isSaidOf(secret) && !isAddress(secret) && !isOption(secret, before) && !isHyphenated(secret),
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

// A state in place of a value: what a program says of a password in its settings.
function isKnownState(value: string): boolean {
  return /^(?:true|false|yes|no|ja|nein|oui|non|none|null|nil|undefined|never|nie|jamais|empty|blank|set|unset|changed|expired|required|prompt|ask|1|0|n\/a|na|\$?(?:true|false|null)|on|off|enabled|disabled|pass|fail(?:ed)?|done|finished|completed?|fertig|erledigt|terminé|\(.*|\*+|todo|tbd|\?+|-+|\.+)[.,;)]*$/i.test(
    value,
  );
}

function isTwoSlashes(secret: string): boolean {
  return /^(?:\/\/|\\\\)/.test(secret);
}

function isAddress(value: string): boolean {
  return (
    /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+[.,;)]*$/.test(value) ||
    /^https?:/i.test(value) ||
    /^[\w-]+(?:\.[A-Za-z][\w-]*)+[.,;]*$/.test(value) ||
    /^\\\\/.test(value) ||
    /[\\/].*[\\/]/.test(value)
  );
}

function isOption(value: string, before: string): boolean {
  return (/^[-/]/.test(value) && /\s$/.test(before.slice(-1))) || /^REG_[A-Z]+$/.test(value);
}

function isHyphenated(value: string): boolean {
  return (
    /^\p{L}+(?:[-/'’]\p{L}+)+[.,;:!?]*$/u.test(value) ||
    /^\p{L}+[.,;:!?]+$/u.test(value) ||
    /^\p{Lu}?\p{L}*:$/u.test(value) ||
    /^[A-Z][a-z]+(?:[A-Z][a-z]+)+[.,;]*$/.test(value)
  );
}
