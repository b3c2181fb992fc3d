import { isNumberedProduct } from './other-values.ts';
import { grammar } from './passphrase-rules.ts';
import { label, near } from './password-labels.ts';
import { isMessage } from './quoted-words.ts';
import { isSaidOf } from './reads-as-secret.ts';
import { isToldAs, noPart, quote, word } from './said-password-rules.ts';
import { notMarked, type SecretRule } from './secret-rule.ts';

const between = String.raw`[^\n.;:!?,]{0,40}?`;
const changed =
  '(?:zurückgesetzt|zurueckgesetzt|geändert|geaendert|abgeändert|gesetzt|vergeben|gestellt|umgestellt|gewechselt|changed|reset|set|updated|réinitialisé|changé|modifié|remis|remplacé|mis)e?';
const changing = [
  'gesetzt',
  'ndert',
  'aendert',
  'vergeben',
  'gestellt',
  'wechselt',
  'change',
  'set',
  'updated',
  'initialis',
  'modifi',
  'remis',
  'mplac',
  'mis',
];
const now = '(?:now|jetzt|nun|ab sofort|neu|maintenant|désormais)';
const is = String.raw`(?:\s(?:is|ist|lautet|est|c['’]est)|:)?`;
const isReset = (secret: string, before: string) => isToldAs(secret, before) && /\d/.test(secret) && !isNumberedProduct(secret);
// What was done with one: “stored encrypted locally”.
const participle = /(?:ed|ée?s?|ing)$|^(?:ge|ver)\p{L}+[nt]$/iu;

/** Passwords as a help desk writes them down: what one was reset to, and a passphrase in the middle of a sentence. */
export const resetPasswordRules: readonly SecretRule[] = [
  // “Kennwort zurückgesetzt auf X”, “PW neu gesetzt: X”
  {
    kind: 'password',
    near,
    also: changing,
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
    also: changing,
    pattern: new RegExp(
      String.raw`(?:(?<=\b${changed}\s[^\n.;:!?,]{0,40})${label}${noPart}|${label}${noPart}${between}\s${changed})\s?[,(–-]\s?(?:(?:it|it['’]s|es|er|il)\s)?(?:(?:is|ist|est)\s)?${now}${is}\s${quote}${word}`,
      'giu',
    ),
    isMeant: isReset,
  },
  // Words alone, with a sentence that goes on behind them.
  {
    kind: 'password',
    near: ['phrase'],
    pattern: new RegExp(
      String.raw`(?:pass ?phrase|phrase de passe)\s(?:is|was|ist|war|lautet|est|était)\s{1,3}${quote}(?<secret>${notMarked}\p{L}{3,24}(?: (?!(?:and|but|und|aber|mais|which|that)\s)\p{L}{3,24}){2,7}?)(?=["'”’»]?(?:[.,;!?)]|\s{0,3}$|\s(?:and|but|und|aber|et|mais|en)\s))`,
      'gimu',
    ),
    isMeant: (secret) => {
      const words = secret.split(' ');
      return (
        !grammar.test(secret) &&
        !participle.test(words[0] ?? '') &&
        !words.slice(1).some(isSaidOf) &&
        (!isSaidOf(words[0] ?? '') || words.length > 3)
      );
    },
  },
];
