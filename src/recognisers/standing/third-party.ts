import type { Sentence } from '../text/sentence.ts';
import { isForeign } from './foreign.ts';
import { isOfParty } from './party.ts';
import { anyOf } from './words.ts';

// The house's own mail client is no client of the house.
const elsewhere = anyOf(
  '(?:partner|customer|supplier|vendor|provider|isp|hoster) (?:writes|runs|uses|tells us|says|told us|sees)',
  '(?:kunde|partner|lieferant|hoster|provider|anbieter) (?:schreibt|sagt|meldet|fährt|betreibt|nutzt|hat|sieht|verwendet)',
  '(?:client|partenaire|fournisseur|hébergeur|prestataire) (?:utilise|exploite|écrit|dit|voit)',
  '(?:klant|partner|leverancier|provider|hoster) (?:draait|gebruikt|heeft|zegt|schrijft|ziet)',
  '(?:cliente|socio|proveedor) (?:usa|utiliza|tiene|dice|escribe|ve)',
  "over there|(?:on|at) (?:the|their) (?:other|far|remote) (?:side|end)|at (?:the|a|our) (?:customer|client|supplier|partner|vendor|branch of a customer)'s|the (?:partner|customer|client|supplier|vendor) (?:uses|used|has|had|runs|ran|sits|is on|told|says)|the other side (?:uses|has|runs|sits|is)",
  '(?:bei|von) (?:denen|ihnen)|bei (?:dem|den|einem|unserem) (?:kunden?|partner|lieferanten)|auf der (?:anderen seite|gegenseite)|die (?:haben|nutzen|benutzen|fahren|setzen)|(?:der|unser) (?:kunde|partner|lieferant|hoster) (?:hat|nutzt|setzt|fährt)|hosters?|anbieters?',
  "(?:chez|pour) (?:eux|elles)|eux|chez (?:le|un|notre) (?:client|partenaire|hébergeur)|de l'autre côté|là-bas|ils (?:ont|utilisent|tournent|sont)",
  '(?:bij|van) (?:hen|hun|de klant|de partner|de leverancier)|aan de (?:overkant|andere kant)|zij (?:hebben|draaien|gebruiken)|ze (?:hebben|draaien|gebruiken)',
  'ellos|ellas|en (?:casa|la red|el servidor) (?:del|de su|de un) (?:cliente|socio|proveedor)|(?:del|en el) otro (?:lado|extremo)|allí',
  "(?:da|di|presso) loro|dal(?:l')? ?(?:cliente|fornitore|partner|altra parte)|il (?:cliente|fornitore|partner) (?:ha|usa|dice|scrive|vede)",
);
const they =
  /(?<![a-zß-ɏ])they(?:'re|'ve)? (?:still |now |also |all )?(?:run|ran|use|used|have|had|sit|sat|are (?:on|behind)|say|said|tell|told|see|saw|restart(?:ed)?|wrote|write|report(?:ed)?|host|got|get)(?![a-zß-ɏ])|(?<![a-zß-ɏ])they(?: have| had| just| also| then)? $/;
// The people and things of the own house: "Users say they have mail in the Outbox."
// Exchange users are a group of permissions.
const people = '(?<!exchange )users|staff|colleagues?|employees|secretar(?:y|ies)|everyone|everybody|our (?:people|clients)';
const ownPeople = anyOf(people);
const ownThings = anyOf(people, 'scanners|printers|copiers|devices|messages|e-?mails|mails|we');
const aboveAtMost = 200;

/** True where the sentence of a match speaks of people elsewhere: what they run, see or did says nothing of the own server. */
export function isOfThirdParty(lower: string, { before, behind, start }: Sentence): boolean {
  if (elsewhere.test(`${before} ${behind}`)) {
    return true;
  }
  const said = they.exec(before);
  return (
    said !== null && !namesOwnPeople(lower.slice(Math.max(0, start - aboveAtMost), start)) && !ownThings.test(before.slice(0, said.index))
  );
}

// "Colleagues at another company" are none of the house.
function namesOwnPeople(above: string): boolean {
  const said = { before: above.replace(/\btheirs?\b/g, ' '), behind: '', start: 0, end: above.length };
  return ownPeople.test(above) && !isForeign(said) && !isOfParty(said);
}
