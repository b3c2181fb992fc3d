import { goesOn } from '../passwords/passphrase-rules.ts';
import { isCovered, isSaidOf, looksMadeUp } from '../reads-as-secret.ts';
import { notMarked, type SecretRule } from '../secret-rule.ts';

const programs = [
  'psexec',
  'paexec',
  'sqlcmd',
  'osql',
  'isql',
  'bcp',
  'sshpass',
  'certutil',
  'redis-cli',
  'ssh-keygen',
  'mysql',
  'mysqldump',
  'mysqladmin',
  'plink',
  'pscp',
  'smbclient',
  'rdesktop',
  'xfreerdp',
  'bbwin',
  'winexe',
  'docker',
  'htpasswd',
  'logparser',
  'blat',
  'sendemail',
  'swaks',
  'psql',
  'lftp',
  'ncftp',
  'ldapsearch',
  'ldapmodify',
  'ldapadd',
  'ldp',
  'mailsend',
  'cscript',
  'wscript',
  'dsquery',
  'repadmin',
  'nltest',
  'isinteg',
  'zip',
  '7z',
  'unzip',
  'rar',
];

/** Passwords on command lines: after a switch of their name, after the short switch of a known program, or in their place. */
export const commandLineRules: readonly SecretRule[] = [
  {
    kind: 'password',
    near: ['-pass', '/pass', '-pw', '/pw', '-rp', '/rp', '-pd', '/pd', 'password', 'passw', '-spw', '-store', '-key'],
    pattern: new RegExp(
      String.raw`(?<=\s|^)(?:--?|/)(?:[a-z]{0,20}(?:password|passwd|passphrase|passwort)d?|pass|pwd|pw|rp|pd|spw|storepass|keypass|passin|passout)(?:[ \t]{1,3}|[:=])(?:pass:(?!\[))?(?:"(?<secret>${notMarked}[^"\n]{1,128})"|'(?<single>${notMarked}[^'\n]{1,128})'|(?<bare>${notMarked}(?!pass:)[^\s"'$()/-][^\s"']{0,127}))`,
      'gim',
    ),
    isMeant: (secret) => secret !== '*' && !isCovered(secret) && !isSaidOf(secret),
  },
  {
    kind: 'password',
    near: ['/p', '-p'],
    pattern: new RegExp(
      String.raw`(?<=\s)[/-]p(?:w|wd|ass|p)?[:= ]{1,2}(?:"(?<single>${notMarked}[^"\n]{5,64})"|'(?<bare>${notMarked}[^'\n]{5,64})'|["']?(?<secret>${notMarked}[^\s"'/:-][^\s"']{4,64}))`,
      'gi',
    ),
    isMeant: (secret, before, after) => looksMadeUp(secret) && /\s[/-](?:ru?|u|user|usr|login|l)[:= ]/i.test(`${before} ${after}`),
  },
  {
    kind: 'password',
    near: ['cscript', 'wscript', '.vbs', '.wsf', '.cmd', '.bat'],
    pattern: new RegExp(
      String.raw`(?<=(?:\b[cw]script|\.(?:vbs|wsf|cmd|bat))\b[^\n|]{0,200}?\s)[/-]p(?:w|wd|ass|assword)?[:=]["']?(?<secret>${notMarked}[^\s"'/\\][^\s"']{3,64})`,
      'gi',
    ),
    isMeant: (secret) => looksMadeUp(secret) && !/^[a-z]:/i.test(secret),
  },
  {
    kind: 'password',
    near: programs,
    pattern: new RegExp(
      String.raw`(?:(?<=\b(?:${programs.join('|')})\b[^\n|]{0,200}?\s-[pPwxa])(?:(?<=-[pPwa])(?!(?:ass(?:word|wd|phrase|in|out)?|wd|w|ort|ath)(?:[\s:=]|$))[ \t]{0,2}|(?<=-x)[ \t]{1,2}))(?:"(?<single>${notMarked}[^"\n]{3,64})"|["']?(?<secret>${notMarked}[^\s"'-][^\s"']{3,64}))`,
      'g',
    ),
    isMeant: (secret, before) =>
      !isCovered(secret) &&
      !/^(?:\d{1,5}|[\w-]{1,20}=.*)$/.test(secret) &&
      !isSaidOf(secret) &&
      !goesOn.test(secret) &&
      (asksForIt.test(before) ? /[^\w.-]/.test(secret) && looksMadeUp(secret) : looksMadeUpOrWord(secret)),
  },
  {
    kind: 'password',
    near: ['curl', 'wget', '--user'],
    pattern: new RegExp(
      String.raw`(?<=\bcurl\b[^\n|]{0,300}?\s(?:-u|--user|-U|--proxy-user)[ =]{0,2}["']?[^\s:"']{1,80}:)(?<secret>${notMarked}[^\s"']{1,128})`,
      'gi',
    ),
  },
  {
    kind: 'password',
    near: [' -u ', '--user', '-o user'],
    pattern: new RegExp(String.raw`(?<=\s(?:-U|--user|-o\suser)[ =]{1,2}["']?[^\s%"']{1,80}%)(?<secret>${notMarked}[^\s"']{1,128})`, 'g'),
  },
  // In its place, behind a name.
  {
    kind: 'password',
    near: ['rasdial', 'htpasswd', 'radtest', 'ftp>', 'smbclient', 'lftp', 'sqlplus', 'expdp', 'impdp', 'http -', 'https -'],
    pattern: new RegExp(
      String.raw`(?<=\b(?:rasdial\s{1,3}(?:"[^"\n]{1,60}"|[^\s"/]{1,60})\s{1,3}[^\s/]{1,60}\s{1,3}|htpasswd\s{1,3}-\w{0,4}b\w{0,4}\s{1,3}\S{1,100}\s{1,3}\S{1,60}\s{1,3}|radtest\s{1,3}\S{1,60}\s{1,3}|ftp>\s{1,3}user\s{1,3}\S{1,60}\s{1,3}|smbclient\s{1,3}["']?(?:\/\/|\\\\)\S{1,100}\s{1,3}|lftp\s[^\n|]{0,100}?-u\s{1,3}[^\s,]{1,60},|(?:sqlplus|expdp|impdp)\s{1,3}(?:-\w{1,10}\s{1,3}){0,2}["']?[^\s/@"'-]{1,40}\/|https?\s[^\n|]{0,100}?-a\s{1,3}[^\s:]{1,60}:))["']?(?<secret>${notMarked}[^\s"'/@*-][^\s"'@]{2,64})`,
      'gi',
    ),
    isMeant: (secret, before) => looksMadeUp(secret) || before.endsWith('/'),
  },
  {
    kind: 'password',
    near: ['chpasswd', '--stdin', 'sudo -s', 'kinit'],
    pattern: new RegExp(
      String.raw`\becho\s{1,3}(?:-n\s)?["']?(?:[\w.\\-]{1,40}:)?(?<secret>${notMarked}[^\s"'|$:]{3,64})["']?\s{0,3}\|\s{0,3}(?:sudo\s{1,3})?(?:-S\b|chpasswd|passwd\s[^\n|]{0,40}--stdin|kinit)`,
      'gi',
    ),
  },
  {
    kind: 'password',
    near: ['ldifde', 'csvde'],
    pattern: new RegExp(
      String.raw`(?<=\b(?:ldifde|csvde)\b[^\n]{0,300}?\s-b\s{1,3}[^\s]{1,80}\s{1,3}[^\s]{1,80}\s{1,3})["']?(?<secret>${notMarked}[^\s"'-][^\s"']{0,64})`,
      'gi',
    ),
  },
  {
    kind: 'password',
    near: ['net use', 'net user'],
    pattern: new RegExp(
      String.raw`\bnet1? use(?=[^\n]{0,300}/u(?:ser)?:)(?:\s{1,3}(?:[A-Za-z]:?|\*(?=\s{1,3}["\\])|lpt\d:?|\\\\[^\s"]{1,200}|"\\\\[^"\n]{1,200}"|/(?:p|persistent|savecred|u|user|smartcard)\b[^\s]{0,200})){1,8}\s{1,3}["']?(?<secret>${notMarked}[^\s"'/*\\][^\s"']{0,64})`,
      'gi',
    ),
    isMeant: (secret) => !goesOn.test(secret),
  },
  {
    kind: 'password',
    near: ['net user'],
    pattern: new RegExp(
      String.raw`\bnet1? user\s{1,3}(?:"[^"\n]{1,80}"|[^\s/"]{1,80})\s{1,3}["']?(?<secret>${notMarked}[^\s"'/*&|>][^\s"']{0,64})`,
      'gi',
    ),
    isMeant: (secret, _, after) => looksMadeUp(secret) || /^["']?\s{0,3}(?:\/\w|$)/.test(after),
  },
  {
    kind: 'password',
    near: ['securestring'],
    pattern: new RegExp(
      String.raw`ConvertTo-SecureString\s{1,4}(?:-\w{1,20}\s{1,3}){0,3}(?:["'](?<secret>${notMarked}[^"'\n]{1,256})["']|(?<bare>${notMarked}[^\s"'$(-][^\s"']{0,255}))`,
      'gi',
    ),
  },
  {
    kind: 'password',
    near: ['networkcredential', 'pscredential'],
    pattern: new RegExp(
      String.raw`(?:NetworkCredential|PSCredential)\s{0,3}\(\s{0,3}["'][^"'\n]{1,100}["']\s{0,3},\s{0,3}["'](?<secret>${notMarked}[^"'\n]{1,256})`,
      'gi',
    ),
  },
];

// Behind these a blank ends the switch, and something else comes.
const asksForIt = /\b(?:mysql\w*\s[^\n|]*-p\s{1,3}|docker(?:-|\s)compose\s[^\n|]*|unzip\s[^\n|]*-p\s?)["']?$/;

function looksMadeUpOrWord(value: string): boolean {
  return looksMadeUp(value) || /^\p{L}{4,}$/u.test(value);
}
