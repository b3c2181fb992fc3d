import type { SecretRule } from '../secret-rule.ts';

// What is kept in place of a password and can be guessed from: a dump's line, a captured answer to a challenge, crypt(3), LDAP.
/** What a password can be guessed from. */
export const storedRules: readonly SecretRule[] = [
  {
    kind: 'password',
    near: ['pwd::', 'password::'],
    pattern: /(?:unicodePwd|\w{0,30}password|dBCSPwd|ntPwdHistory|lmPwdHistory)::\s{0,4}(?<secret>[\w+/]{8,}={0,2})/gi,
  },
  { kind: 'password', near: [':'], pattern: /(?<![\da-f])(?<secret>[\da-f]{32}:[\da-f]{32})(?![\da-f])/gi },
  {
    kind: 'password',
    near: ['ntlm', 'nt hash', 'nt-hash', 'nthash', 'lm hash', 'lm-hash', 'lmhash'],
    pattern: /\b(?:nt(?:lm)?|lm)(?:v2)?[ _-]?(?:hash)?(?:\s{0,4}[:=]\s{0,4}|\s{1,4}(?:is\s)?)(?<secret>[\da-f]{32})(?![\da-f])/gi,
  },
  { kind: 'password', near: [':::'], pattern: /(?<=:)(?<secret>[\da-f]{32}:[\da-f]{32})(?=:::)/gi },
  {
    kind: 'password',
    near: ['::'],
    pattern: /(?<=::[^\s:]{0,64}:)(?<secret>[\da-f]{16}:[\da-f]{32}:[\da-f]{32,}|[\da-f]{48}:[\da-f]{48}:[\da-f]{16})(?![\da-f])/gi,
  },
  {
    kind: 'password',
    near: [
      '$1$',
      '$2',
      '$5$',
      '$6$',
      '$7$',
      '$8$',
      '$9$',
      '$14$',
      '$y$',
      'apr1',
      'argon2',
      'krb5',
      '$sha',
      '$md5',
      '$p$',
      '$pbkdf2',
      '$nt$',
      'scrypt',
      '$dcc2$',
    ],
    pattern:
      /(?<![\w$])(?<secret>\$(?:\d{1,2}[abxy]?|y|gy|apr1|argon2\w{0,3}|krb5\w{1,12}|sha\d*|md5\w{0,5}|P|pbkdf2[\w-]{0,12}|NT|scrypt|DCC2)\$[\w./$,=+*@#:-]{12,})/gi,
  },
  {
    kind: 'password',
    near: ['{ssha', '{sha', '{smd5', '{md5', '{crypt', '{ntlm'],
    pattern: /\{(?:S?SHA\d*|S?MD5|CRYPT|NTLM)\}(?<secret>[\w./+=$-]{8,})/gi,
  },
];
