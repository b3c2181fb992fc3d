import { isAddress, isKnownState } from '../other-values.ts';
import { isAmount, isCovered, isOtherNumber, isSaidOf, isToldHow } from '../reads-as-secret.ts';
import { notMarked, type SecretRule } from '../secret-rule.ts';
import { bracket, inFor, label, near } from './password-labels.ts';

/** A word that holds a sentence together: what has one is a sentence, not a passphrase. */
export const grammar =
  /(?<!\p{L})(?:a|an|and|are|at|be|been|by|for|from|has|have|in|is|it|no|not|of|off|on|or|see|so|that|the|this|to|too|was|with|you|your|der|die|das|ein|ist|im|und|nicht|zu|le|la|les|est|et|de|du|pas|trop)(?!\p{L})/iu;

// What is said of a password can also be how one begins: “correct horse”.
const begins = /^(?:correct|right|secret|strong|weak|last|old|new|same|short|once|lost)$/i;
// What goes on with what is said of a password: “correct format”, “new user”.
const about =
  /^(?:account|admin\w*|attempt|box|caps|character|chars?|client|code|combination|computer|domain|entered|entry|exchange|field|file|format|hash|here|host|instead|keyboard|language|layout|length|letters|login|logon|mailbox|minutes|mode|month|one|outlook|owner|page|pc|phone|please|prompts?|provided|sent|server|service|settings?|spelling|syntax|system|thanks|thx|ticket|today|tomorrow|try|typed|typing|username|value|version|week|windows|year|yesterday|heute|gestern|danke|eingegeben|format)$/i;

/** With these a sentence goes on behind a password, or behind a command. */
export const goesOn =
  /^(?:after\w*|again|although|and|asks?|asked|because|before|brought|but|came|caller|comes|ends|everything|fail(?:s|ed)?|finally|gave|gives|got|hangs|he|keeps|nothing|now|prints|prompts?|prompted|returns|returned|says|said|she|shows|showed|since|still|then|they|until|went|when|which|while|works?|worked|aber|anschließend|bevor|bis|brachte|bringt|danach|dann|denn|doch|er|fragt|funktioniert\w*|geht|ging|jetzt|läuft|lief|liefert|meldet|nachdem|nun|oder|sagt|seitdem|sie|sobald|sonst|später|trotzdem|und|weil|wenn|wieder|zeigt|affiche|alors|après|car|demande|depuis|dit|donne|échoue|elle|encore|ensuite|et|mais|maintenant|marche|ou|puis|quand|renvoie|toujours|daarna|dan|geeft|maar|nog|toen|vraagt|werkt|después|entonces|luego|pero|dopo|poi)$/i;

const word = String.raw`[^\s"'\x60<>()[\],;:=|]{1,64}`;

/** How a letter ends: what comes then is no part of the password. */
export const closing = String.raw`(?:(?:(?:best|kind|warm|many|viele|liebe|beste|schöne|freundliche|mit (?:freundlichen|besten)|met vriendelijke|vriendelijke|bien|un) )?(?:regards|rgds|cheers|thanks|thx|greetings|sincerely|gr(?:ü|ue)(?:ß|ss)en?|gru(?:ß|ss)|mfg|danke|merci|cordialement|salutations|groet(?:en|jes)?|mvg|bedankt|saludos?|gracias|saluti|grazie)(?:,?[^\S\n]{1,2}[^\s]{1,20}){0,3}[^\S\n]{0,4}[.!,]?$)`;

/** A password with blanks in it, which goes to the end of its line. Before the rules that end at a blank. */
export const passphraseRules: readonly SecretRule[] = [
  {
    kind: 'password',
    near,
    pattern: new RegExp(
      String.raw`${label}\d?["'\x60*]{0,3}${inFor}${bracket}["'\x60*]{0,3}[^\S\n]{0,16}(?:->|:=|[:：→=])["'*]{0,3}[^\S\n]{0,16}(?<secret>${notMarked}${word}(?:[^\S\n]{1,2}(?!${closing})${word}){1,6})(?=[^\S\n]{0,16}(?:$|${closing}))`,
      'gim',
    ),
    isMeant: (secret, before) => {
      const [first = '', ...rest] = secret.split(/\s+/);
      return (
        isLine(before) &&
        isBeginning(first, rest[0] ?? '') &&
        !isFollowed(first, rest) &&
        !isToldHow(first, ` ${rest.join(' ')}`) &&
        rest.every((each) => isFurther(each, begins.test(first)))
      );
    },
  },
];

// `program password=word argument`: on a command line a blank ends it.
function isLine(before: string): boolean {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return !/=[^\S\n]*$/.test(line) || /^[^=/\\:-]{0,40}=[^\S\n]*$/.test(line);
}

function isBeginning(first: string, next: string): boolean {
  return (
    begins.test(first) ||
    !(isSaidOf(first) || isCovered(first) || isKnownState(first) || isOtherNumber(first) || isAddress(first) || isAmount(first, ` ${next}`))
  );
}

// One word that is a password by itself, with words behind it that are none.
function isFollowed(first: string, rest: readonly string[]): boolean {
  const isWhole = /\p{L}/u.test(first) && (/[^\p{L}\d.]/u.test(first) || (first.length > 4 && /\d/.test(first)));
  const isPlain = rest.every((each) => /^(?:\p{L}+(?:[-'’]\p{L}+)*[.!?]*|\d+\.?)$/u.test(each));
  return isWhole && isPlain && rest.some((each) => /\p{L}{2}/u.test(each));
}

function isFurther(word: string, isStrict: boolean): boolean {
  const bare = word.replace(/[.!?]+$/, '');
  return (
    !isSaidOf(bare) &&
    !grammar.test(bare) &&
    !isAddress(word) &&
    !isOtherNumber(bare) &&
    !/^[-/\\&|>]/.test(word) &&
    !about.test(bare) &&
    !goesOn.test(bare) &&
    (!isStrict || /^\p{Ll}{3,}$/u.test(bare))
  );
}
