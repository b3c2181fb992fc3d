/** What kind of secret a mark stands for. */
export type SecretKind = keyof typeof namesOfSecrets;

/** What each kind is called: one, and several. */
export const namesOfSecrets = {
  'sign-in': ['a user name and password', 'user names and passwords'],
  'user name': ['a user name', 'user names'],
  password: ['a password', 'passwords'],
  token: ['a token', 'tokens'],
  cookie: ['a cookie', 'cookies'],
  key: ['a key', 'keys'],
  'private key': ['a private key', 'private keys'],
  community: ['an SNMP community', 'SNMP communities'],
} as const;

const marksOfSecrets: Readonly<Record<SecretKind, string>> = {
  'sign-in': '[User name and password cut]',
  'user name': '[User name cut]',
  password: '[Password cut]',
  token: '[Token cut]',
  cookie: '[Cookie cut]',
  key: '[Key cut]',
  'private key': '[Private key cut]',
  community: '[SNMP community cut]',
};

/**
 * What stands in a text where a secret was cut. It begins with a capital, unlike the marks of a ticket text, so that it is
 * written there as it is.
 */
export function writeCutMark(kind: SecretKind): string {
  return marksOfSecrets[kind];
}

/** Finds the marks of what was cut, in a text of one or more lines. */
export const cutMarks = new RegExp(
  `\\[(?:${Object.values(marksOfSecrets)
    .map((mark) => mark.slice(1, -1).replaceAll(' ', '\\s'))
    .join('|')})\\]`,
  'g',
);

/** The kind of what a mark stands for. */
export function kindOfMark(mark: string): SecretKind {
  const plain = mark.replace(/\s+/g, ' ');
  return (Object.keys(marksOfSecrets) as SecretKind[]).find((kind) => marksOfSecrets[kind] === plain) ?? 'password';
}
