import { grammar } from './passwords/passphrase-rules.ts';
import { label } from './passwords/password-labels.ts';
import { isOtherNumber, isSaidOf } from './reads-as-secret.ts';

const article = /^(?:a|an|the|der|die|das|ein|eine|le|la|les|un|une|el|los|de|het|een)$/i;
const unit =
  /\d\s(?:ms|sec\w*|min\w*|hours?|days?|weeks?|months?|years?|times|digits?|char\w*|users?|attempts?|stunden|tagen?|wochen|monaten?|jahren?|stellen|zeichen|ziffern|versuchen?|chiffres|caract\w*|jours|heures|mois|cijfers|tekens|dagen|d[íi]as|d[íi]gitos)(?!\p{L})/iu;

const upToLabel = new RegExp(`^.*${label}`, 'isu');
const message =
  /\s(?:gives?|gave|shows?|says?|said|asks?|returns?|fails|failed|ends|answers?|meldet|zeigt|sagt|bringt|liefert|affiche|donne|dit|geeft|toont|zegt|muestra|dice)\s|(?:errors?|failure|messages?|prompts?|polic(?:y|ies)|rules?|fehler|meldung|richtlinie|regel|erreur|règle|stratégie|foutmelding|melding|beleid|error|mensaje|directiva|regla)["'\s:=]*["'“„«‘‚‹»]?$/iu;

/** True where the words between “password” and a colon say that a program speaks behind it, or a rule. */
export function isMessage(before: string): boolean {
  return message.test(before.replace(upToLabel, ''));
}

/**
 * True for words in quotes beside the word “password”, without a sign between: a password, and not what a program shows.
 * Of more than four words the number among them tells.
 */
export function isQuoted(words: string): boolean {
  const all = words.split(/\s+/);
  return !all.every(isSaidOf) && (all.length < 4 || isNumberedPhrase(words));
}

/** True for words with a number among them that counts nothing and is no code: “November 42 x”. */
export function isNumberedPhrase(words: string): boolean {
  const [first = '', ...rest] = words.split(/\s+/).filter((word, at) => at > 0 || !article.test(word));
  return (
    [first, ...rest].some((word) => /\d/.test(word) && !isOtherNumber(word) && !/^\d{4,}$/.test(word)) &&
    !isSaidOf(first) &&
    !unit.test(words) &&
    !/^\d{3}$/.test(first) &&
    !grammar.test(rest.filter((word) => !article.test(word) && !/^(?:on|of|in|is|by|and|und|et|de|du)$/i.test(word)).join(' '))
  );
}
