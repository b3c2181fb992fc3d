import { lineBounds } from '../text/line-bounds.ts';
import { anyOf } from './words.ts';

const aboveAtMost = 1500;
const party = anyOf(
  "(?:provider|isp|hoster|hosting (?:company|firm|service)|carrier|operator|telco|partner|supplier|vendor|smart ?host)(?:s|'s|s')?|(?:filter|filtering) service|upstream|(?:relay|gateway|relais) (?:of|at|from|van|vom|von|du|de|del)|their (?:\\S{1,20} )?(?:server|relay|host|hub|exchange|system)|the (?:other|far|remote) (?:side|end|server|host)",
  '(?:hoster|provider|anbieter|dienstleister|partner|lieferant|netzbetreiber|betreiber|gegenstelle)(?:s|n|en)?',
  "(?:l'|d')?(?:hébergeur|fournisseur|opérateur|partenaire|prestataire)s?",
  '(?:hoster|aanbieder|leverancier|partner|overkant)s?',
  'proveedor(?:es)?|operador(?:a)?|socios?|otro lado',
  'fornitor[ei]|partner|altra parte|controparte',
);
const own = anyOf(
  '(?:our|my|this) (?:own )?(?:\\S{1,12} )?(?:exchange|server|hub|machine)',
  'unser(?:e[nmr]?)? (?:\\S{1,12} )?(?:exchange|server|hub|mailserver)',
  'notre (?:\\S{1,12} )?(?:exchange|serveur|hub)',
  'onze (?:\\S{1,12} )?(?:exchange|server|hub|mailserver)',
  'nuestro (?:\\S{1,12} )?(?:exchange|servidor|hub)',
  'nostro (?:\\S{1,12} )?(?:exchange|server|hub)',
);
const speaks = anyOf(
  '(?:answer|repl|respond|refus|reject|greet|return|report|show|sa|tell|complain|turn)(?:s|ed|ies|ied|es|ys|id|ay)?|says|told|tells|gives|gave|sends',
  'antwortet|meldet|sagt|lehnt|weist|verweigert|begrüßt|schickt|liefert|gibt',
  'répond|refuse|rejette|dit|renvoie|annonce|affiche|donne',
  'antwoordt|zegt|meldt|weigert|geeft|stuurt|toont',
  'responde|rechaza|dice|contesta|devuelve|muestra|da',
  'risponde|rifiuta|respinge|restituisce|mostra',
);
// A server that refuses the own one is not it.
const toOwn =
  /^\S{1,14} (?:our|unser(?:e[nm]|em)?|notre|à notre|onze|a nuestro) (?:\S{1,12} )?(?:exchange|server|hub|mailserver|serveur|servidor)(?![a-zß-ɏ])/;
const ofSession =
  /^\s*$|^\W{0,6}\d{3}[ -]|^\W{0,6}(?:ehlo|helo|mail from|rcpt to|auth|data|quit|rset|starttls|telnet \S{1,80} \d|connected to|trying|escape character)\b/;

/** True for what a server of somebody else says: the same line names it as the one that speaks, or the one above the session. */
export function isSaidByOther(lower: string, from: number, to: number): boolean {
  const { start } = lineBounds(lower, from, to);
  const isOther = readSpeaker(lower.slice(start, from));
  if (isOther !== undefined) {
    return isOther;
  }
  const above = lower.slice(Math.max(0, start - aboveAtMost), start).split('\n');
  // What was called is said by the note behind it, too.
  const called = above.findLast((line) => /^\W{0,6}telnet \S/.test(line)) ?? '';
  return (party.test(called) && !own.test(called)) || readSpeaker(above.findLast((line) => !ofSession.test(line)) ?? '') === true;
}

/** Whether it is another party that speaks: the one named last before the verb, or in a line that ends in a colon. */
function readSpeaker(line: string): boolean | undefined {
  const verb = speaks.exec(line)?.index;
  const named = line.slice(0, verb ?? (/:\s*$/.test(line) ? line.length : 0));
  if (verb !== undefined && !own.test(named) && toOwn.test(line.slice(verb))) {
    return true;
  }
  const [others, ours] = [lastOf(party, named), lastOf(own, named)];
  if (others === -1 && ours === -1) {
    // "Answer from the carrier": the noun comes first.
    const behind = verb === undefined || !/:\s*$/.test(line) ? '' : line.slice(verb);
    return party.test(behind) && !own.test(behind) ? true : undefined;
  }
  return others > ours;
}

function lastOf(pattern: RegExp, text: string): number {
  return [...text.matchAll(new RegExp(pattern, 'g'))].at(-1)?.index ?? -1;
}
