import { isKnownState } from '../other-values.ts';
import { isAmount, isOtherNumber, isSaidOf } from '../reads-as-secret.ts';
import { notMarked, type SecretRule } from '../secret-rule.ts';
import { label, near } from './password-labels.ts';
import { isReset } from './reset-password-rules.ts';
import { isStrong } from './told-password-rules.ts';

const word = String.raw`(?<secret>${notMarked}[^\s"'\x60<>()[\]|]{4,64})`;
const account = String.raw`(?<![\p{L}\d-])(?:log[io]n|user(?:name)?|account|zugang(?:sdaten)?|anmeldung|benutzer(?:name)?|konto|connexion|identifiants?|utilisateur|compte)`;
const name = String.raw`[\w\u00C0-\u024F.@\\-]{2,64}`;
const accounts = ['log', 'user', 'account', 'zugang', 'anmeld', 'benutzer', 'konto', 'connex', 'ident', 'utilis'];
const isMixed = (value: string) => /\p{Ll}/u.test(value) && /\p{Lu}|[!?#$%&*+=~§]/u.test(value) && /\d/.test(value);

/** Passwords by how they are set out: in a row of a table, behind leader dots, and behind a name without a word between. */
export const writtenPasswordRules: readonly SecretRule[] = [
  {
    kind: 'password',
    near,
    pattern: new RegExp(String.raw`(?:^|\|)[\s>|]{0,12}["'*]{0,2}${label}["'*]{0,2}\s{0,16}\|\s{0,16}${word}(?=\s{0,16}(?:\||$))`, 'gi'),
    isMeant: (secret) => isReset(secret, ''),
  },
  {
    kind: 'password',
    near,
    pattern: new RegExp(String.raw`${label}\s?(?:[._·]\s?){2,60}\s{0,4}:?\s{0,4}${word}`, 'gi'),
    isMeant: (secret, before, after) =>
      /:\s*$/.test(before)
        ? !isSaidOf(secret) && !isKnownState(secret) && !isOtherNumber(secret) && !isAmount(secret, after)
        : isReset(secret, ''),
  },
  // “Login: name word”, “Anmeldung mit name/word”: only what can hardly be anything else.
  {
    kind: 'password',
    near: accounts,
    pattern: new RegExp(
      String.raw`${account}(?:\s?[:=]\s{0,4}${name}\s{1,4}|\s(?:mit|with|as|als|avec)\s${name}\s?\/\s?)${word}(?=[\s,;.)]|$)`,
      'giu',
    ),
    isMeant: (secret, before) =>
      isReset(secret, before) && isMixed(secret) && (/\/\s?$/.test(before) || (isStrong(secret) && !isSaidOfName(before))),
  },
  // What Oracle signs in with.
  {
    kind: 'password',
    near: ['jdbc:oracle', 'sqlplus', 'expdp', 'impdp'],
    pattern: new RegExp(
      String.raw`(?:\bjdbc:oracle:\w{2,8}:|\b(?:sqlplus|expdp|impdp)(?:\.exe)?\s(?:-\S{1,8}\s){0,3}["']?)[\w.$#-]{1,64}\/(?<secret>${notMarked}[^\s"'<>]{1,64})(?=@)`,
      'gi',
    ),
  },
];

function isSaidOfName(before: string): boolean {
  return isSaidOf(/(\S+)\s+$/.exec(before)?.[1] ?? '');
}
