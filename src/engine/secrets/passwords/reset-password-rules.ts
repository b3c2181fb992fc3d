import { isNumberedProduct } from '../other-values.ts';
import { isMessage } from '../quoted-words.ts';
import type { SecretRule } from '../secret-rule.ts';
import { label, near } from './password-labels.ts';
import { isToldAs, noPart, quote, word } from './said-password-rules.ts';

const between = String.raw`[^\n.;:!?,]{0,40}?`;
const changed = '(?:\\p{L}{0,6}(?:gesetzt|geändert|vergeben|gestellt)|changed|(?:re)?set|updated|réinitialisé|changé|modifié|remis)e?';
const now = '(?:now|jetzt|nun|ab sofort|neu|maintenant|désormais)';
const is = String.raw`(?:\s(?:is|ist|lautet|est|c['’]est)|:)?`;
/** Passwords as a help desk writes them down: what one was reset to. */
export const resetPasswordRules: readonly SecretRule[] = [
  // “Kennwort zurückgesetzt auf X”, “PW neu gesetzt: X”
  {
    kind: 'password',
    near,
    pattern: new RegExp(
      String.raw`${label}${noPart}${between}\s${changed}(?:\s(?:auf|zu|als|to|as|en|à|par|pour)|\s?(?::|=|->|→))\s{1,3}${quote}${word}`,
      'giu',
    ),
    isMeant: (secret, before) => isReset(secret, before) && !isMessage(before),
  },
  // “reset her password, now X”
  {
    kind: 'password',
    near,
    pattern: new RegExp(
      String.raw`(?:(?<=\b${changed}\s[^\n.;:!?,]{0,40})${label}${noPart}|${label}${noPart}${between}\s${changed})\s?[,(–-]\s?(?:(?:it|it['’]s|es|er|il)\s)?(?:(?:is|ist|est)\s)?${now}${is}\s${quote}${word}`,
      'giu',
    ),
    isMeant: isReset,
  },
];

/** True for what reads as a password with a digit in it, and names no product. */
export function isReset(secret: string, before: string): boolean {
  return isToldAs(secret, before) && /\d/.test(secret) && !isNumberedProduct(secret);
}
