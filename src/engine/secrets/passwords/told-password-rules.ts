import { isMessage, isNumberedPhrase } from '../quoted-words.ts';
import { isOtherNumber, isSaidOf, looksMadeUp } from '../reads-as-secret.ts';
import { notMarked, type SecretRule } from '../secret-rule.ts';
import { label, near } from './password-labels.ts';
import { isToldAs, noPart, quote, word } from './said-password-rules.ts';

// “of the backup account”, “des Dienstkontos”, “de la boîte partagée”: whose password it is, or where it is from.
const begin = `(?:of|for|on|at|in|from|by|to|as|per|with|given|used|tried|written|noted|according|said|des|der|dem|vom|von|zum|zur|für|fuer|am|im|aus|auf|laut|gem(?:ä|ae)(?:ß|ss)|nach|bei|mit|de|du|d['’]\\S{1,30}|pour|sur|selon|donné|chez|par|van|voor|op|volgens|uit|del|para|seg(?:ú|u)n|dado|en|di|della|dello|per)`;
const between = String.raw`(?:\s{1,3}${begin}(?:\s[^\n.;:!?=,]{1,60}?)?)`;
const verb = String.raw`(?:is|was|were|(?:has|had|have)\s(?:\p{L}{1,8}\s)?been|used\sto\sbe|(?:will|shall|would|should|must|is going to)\s(?:be|become)|becomes?|became|remains|ist|war|wird|wurde|bleibt|blieb|laute(?:t|te)|hei(?:ß|ss)t|hie(?:ß|ss)|sei|wäre|est|sera|était|etait|fut|serait|devient|reste|es|era|será|sera|fue|wordt|werd|zal|luidt|luidde|blijft|è|sarà)`;
const adverb = String.raw`(?:now|still|always|only|just|simply|currently|again|once|jetzt|noch|immer|nur|einfach|bisher|früher|wieder|künftig|derzeit|wohl|nun|dann|also|encore|toujours|maintenant|désormais|alors|donc|bien|nog|steeds|altijd|nu|vanaf\s\p{L}{2,12}|ahora|todavía|siempre|(?:from|until|since|ab|bis|seit|dès|depuis|tot|desde|hasta)\s\p{L}{2,12})`;
const name = String.raw`(?<![\w:/.@<+\\-])(?:[\w.-]{1,40}\/)?(?![\d.+-]{1,64}:)(?!(?:smtp|mailto|sips?|xmpp|im|acct|tel|callto|from|to|cc|bcc|sender|reply-to|return-path|sha\d{1,3}|(?:[\w-]{1,20}-)?id|msgid|uid):)[\w.+-]{2,64}(?:\\[\w.+-]{1,64})?`;
const host = String.raw`(?:\[?\d{1,3}(?:\.\d{1,3}){3}|[A-Za-z0-9][\w-]{0,62}(?:\.[\w-]{1,63}){0,6})`;

/** Passwords told with more words around them: whose it was, where it is from, in passing, and before the “@” of a host. */
export const toldPasswordRules: readonly SecretRule[] = [
  // “The password of the old scanner used to be X”
  {
    kind: 'password',
    near,
    pattern: new RegExp(
      String.raw`${label}${noPart}${between}?\s{1,3}${verb}(?:\s{1,3}${adverb}){0,3}\s{0,3}:?\s{1,3}${quote}${word}`,
      'giu',
    ),
    isMeant: isToldAs,
  },
  // “Password given by the vendor: X”
  {
    kind: 'password',
    near,
    also: [':', '='],
    pattern: new RegExp(String.raw`${label}${noPart}${between}\s{0,3}[:=]\s{0,4}${quote}${word}`, 'giu'),
    isMeant: (secret, before) => isToldAs(secret, before) && !isMessage(before),
  },
  {
    kind: 'password',
    near,
    also: [':', '='],
    pattern: new RegExp(
      String.raw`${label}${noPart}${between}\s{0,3}[:=]\s{0,4}(?:"(?<secret>${notMarked}[^"\n]{4,128})"|'(?<single>${notMarked}[^'\n]{4,128})'|(?<curly>[“„«‘‚‹][^”“»’›\n]{4,128}[”“»’›]|»[^«\n]{4,128}«))`,
      'giu',
    ),
    isMeant: (secret, before) => {
      const said = secret.replace(/^[“„«‘‚‹»]\s?|\s?[”“»’›«]$/g, '');
      return !isMessage(before) && (/\s/.test(said) ? isNumberedPhrase(said) : looksMadeUp(said) && !isSaidOf(said));
    },
  },
  // “his password, X, …”
  {
    kind: 'password',
    near,
    also: [','],
    pattern: new RegExp(String.raw`${label}${noPart},\s{1,3}${quote}${word}(?=["'”’»)]?(?:$|\s|[,.;!?)]))`, 'giu'),
    isMeant: (secret, before) => isToldAs(secret, before) && isStrong(secret),
  },
  // Further on in the sentence, what can hardly be anything else.
  {
    kind: 'password',
    near,
    also: ['!', '?', '#', '$', '%', '&', '*', '^', '~', '§'],
    pattern: new RegExp(
      String.raw`${label}${noPart}[^\n.;!?]{1,60}?(?<=[\s("'“„«‘])(?=\S{0,63}\d)(?=\S{0,63}[!?#$%&*^~§])(?<secret>${notMarked}[^\s"'\x60“”„«»‘’<>()[\]/\\:@=]{6,64})(?![/\\:@=])`,
      'giu',
    ),
    isMeant: (secret, before) => isToldAs(secret, before) && isUnmistakable(secret),
  },
  // “user:password@host”, an address without its scheme (RFC 3986): there must be a sign in it that no mail address has.
  {
    kind: 'password',
    near: ['@'],
    pattern: new RegExp(String.raw`${name}:(?<secret>${notMarked}[^\s:/"'<>,;]{5,64})(?=@${host}(?![\w@]))`, 'gi'),
    isMeant: (secret, _, after) => looksMadeUp(secret) && (/[!?#$%&*^~§]/.test(secret) || /^@\[?\d{1,3}(?:\.\d{1,3}){3}/.test(after)),
  },
];

/** True where it can stand for no name in passing: for a sign, or capitals, small letters and digits that are no product's. */
export function isStrong(value: string): boolean {
  const plain = value.replace(/[.,;:)]+$/, '');
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\d/].filter((kind) => kind.test(plain)).length;
  return /[^\p{L}\d.,;:)_-]/u.test(plain) ? /\d/.test(plain) || kinds > 1 : kinds === 3 && !/^\p{Lu}[\p{L}]*\d+$/u.test(plain);
}

// Capitals, small letters, digits and a sign, where the sign ends no sentence behind a product or a machine.
function isUnmistakable(value: string): boolean {
  const bare = value.replace(/[.,;!?$%]+$/, '');
  return (
    !isOtherNumber(bare) &&
    /\p{Ll}/u.test(bare) &&
    /\p{Lu}/u.test(bare) &&
    /\d/.test(bare) &&
    /[!?#$%&*^~§]/.test(value.replace(/[.,;]+$/, '')) &&
    !/^\p{L}+\d+(?:R\d|SP\d)*$/u.test(bare)
  );
}
