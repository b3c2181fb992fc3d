import { isAddress, isKnownState, isNumberedProduct } from './other-values.ts';
import { label, near } from './password-labels.ts';
import { isAmount, isOtherNumber, isSaidOf, isToldHow, looksMadeUp } from './reads-as-secret.ts';
import { isToldAs } from './said-password-rules.ts';
import { notMarked, type SecretRule } from './secret-rule.ts';
import { isStrong } from './told-password-rules.ts';

const word = String.raw`(?<secret>${notMarked}[^\s"'\x60<>()[\]|]{4,64})`;
const account = String.raw`(?<![\p{L}\d-])(?:log[io]n|user(?:name)?|account|zugang(?:sdaten)?|anmeldung|benutzer(?:name)?|konto|connexion|identifiants?|utilisateur|compte)`;
const name = String.raw`(?<name>[\w\u00C0-\u024F.@\\-]{2,64})`;
const accounts = [
  'login',
  'logon',
  'user',
  'account',
  'zugang',
  'anmeldung',
  'benutzer',
  'konto',
  'connexion',
  'identifiant',
  'utilisateur',
  'compte',
];
const isMixed = (value: string) => /\p{Ll}/u.test(value) && /\p{Lu}|[!?#$%&*+=~§]/u.test(value) && /\d/.test(value);

/** Passwords by how they are set out: in a row of a table, behind leader dots, and behind a name without a word between. */
export const writtenPasswordRules: readonly SecretRule[] = [
  {
    kind: 'password',
    near,
    also: ['|'],
    pattern: new RegExp(String.raw`(?:^|\|)[\s>|]{0,12}["'*]{0,2}${label}["'*]{0,2}\s{0,16}\|\s{0,16}${word}(?=\s{0,16}(?:\||$))`, 'gi'),
    isMeant: (secret) => isToldAs(secret, '') && /\d/.test(secret) && !isNumberedProduct(secret),
  },
  {
    kind: 'password',
    near,
    also: ['..', '. .', '__', '··'],
    pattern: new RegExp(String.raw`${label}\s?(?:[._·]\s?){2,60}\s{0,4}:\s{0,4}${word}`, 'gi'),
    isMeant: (secret, _, after) =>
      !isSaidOf(secret) && !isKnownState(secret) && !isOtherNumber(secret) && !isAmount(secret, after) && !isToldHow(secret, after),
  },
  {
    kind: 'password',
    near,
    also: ['....', '. . .', '____'],
    pattern: new RegExp(String.raw`${label}\s?(?:[._·]\s?){4,60}\s{0,4}${word}`, 'gi'),
    isMeant: (secret) => isToldAs(secret, '') && /\d/.test(secret) && !isNumberedProduct(secret),
  },
  // “Login: name word”: only what can hardly be anything else.
  {
    kind: 'password',
    near: accounts,
    also: [':', '='],
    pattern: new RegExp(String.raw`${account}\s?[:=]\s{0,4}${name}\s{1,4}${word}(?=\s|$)`, 'giu'),
    isMeant: (secret, before) =>
      isToldAs(secret, before) &&
      isStrong(secret) &&
      isMixed(secret) &&
      looksMadeUp(secret) &&
      !isNumberedProduct(secret) &&
      !isSaidOfName(before),
  },
  // “Anmeldung mit name/word”
  {
    kind: 'password',
    near: accounts,
    also: ['/'],
    pattern: new RegExp(String.raw`${account}\s(?:mit|with|as|als|avec|using)\s${name}\s?\/\s?${word}(?=[\s,;.)]|$)`, 'giu'),
    isMeant: (secret, before) => isToldAs(secret, before) && isMixed(secret) && !isNumberedProduct(secret),
  },
  // What Oracle signs in with.
  {
    kind: 'password',
    near: ['jdbc:oracle', 'sqlplus', 'expdp', 'impdp'],
    pattern: new RegExp(
      String.raw`(?:\bjdbc:oracle:\w{2,8}:|\b(?:sqlplus|expdp|impdp)(?:\.exe)?\s(?:-\S{1,8}\s){0,3}["']?)[\w.$#-]{1,64}\/(?<secret>${notMarked}[^\s"'<>]{1,64})(?=@)`,
      'gi',
    ),
    isMeant: (secret) => !isAddress(`x@${secret}`),
  },
];

function isSaidOfName(before: string): boolean {
  return isSaidOf(/(\S+)\s+$/.exec(before)?.[1] ?? '');
}
