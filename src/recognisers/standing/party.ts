import type { Sentence } from '../text/sentence.ts';
import { anyOf } from './words.ts';

// Whoever has servers, logs and mail of his own. A mail client is a program.
const party = [
  "(?:customer|client|partner|supplier|vendor|provider|isp|hoster|carrier|subsidiary|affiliate|branch(?: office)?|(?:sister|parent|mother|daughter|partner|neighbou?ring|previous|former) (?:company|firm|office|site)|(?:other|another) (?:company|firm|department|office|site|organi[sz]ation|school|branch)|tax advis[eo]r|accountant|lawyer|consultant|contractor|agency|school|university|club|church|friend|neighbou?r|recipients?|addressees?|\\S{2,20}'s (?:office|company|firm|school|shop|practice|employer|club)|(?:brother|sister|husband|wife|father|mother|cousin)(?:-in-law)?(?:'s company)?|former (?:employer|job)|previous (?:employer|job)|old (?:employer|job|company))",
  '(?:kunden?|partners?|lieferanten?|herstellers?|providers?|hosters?|filiale|niederlassung|zweigstelle|außenstelle|(?:tochter|mutter|schwester|partner|nachbar)(?:firma|gesellschaft|unternehmens?|haus(?:es)?)|tochter|steuerberaters?|freund(?:es|in|s)?|bekannten|nachbarn?|anderen (?:firma|abteilung|standorts?)|(?:früheren|ehemaligen|letzten|vorigen|alten) (?:arbeitgebers?|firma|stelle|job))',
  "(?:client|partenaire|fournisseur|prestataire|hébergeur|filiale|succursale|agence|maison mère|société (?:mère|sœur|voisine)|autre (?:société|entreprise|service|site)|comptable|ami|voisin|ancien (?:employeur|travail|poste)|ancienne (?:entreprise|société|boîte(?! d'envoi)))",
  '(?:klant|partner|leverancier|hoster|filiaal|vestiging|(?:dochter|moeder|zuster)(?:bedrijf|maatschappij|onderneming)?|ander(?:e)? (?:bedrijf|afdeling|kantoor|vestiging)|boekhouder|vriend|buren|(?:vorige?|vroegere?|oude?) (?:werkgever|baan|bedrijf))',
  '(?:cliente|socio|proveedor|sucursal|filial|matriz|casa matriz|empresa hermana|otra (?:empresa|oficina)|otro (?:departamento|sitio)|gestoría|asesor|amigo|vecino|(?:empresa|trabajo|empleo) anterior|antigu[oa] (?:empresa|trabajo|empleo))',
  '(?:cliente|partner|socio|fornitore|provider|filiale|succursale|agenzia|casa madre|consociata|controllata|altra (?:azienda|ditta|sede|filiale)|altro (?:ufficio|reparto|studio)|commercialista|amico|vicino|(?:vecchi|precedent|ex|scors)[oaei]? (?:lavoro|datore|azienda|ditta|impiego|posto))',
].join('|');
const thing =
  '(?:isa(?:[ -]?server)?(?: 200\\d)?|exchange(?: ?server)?|(?:mail ?)?servers?|mail system|hub|log|event log|logs|queues?|outbox(?:es)?|firewall|network|machine|box|side|domain controller|protokoll|warteschlange|postausgang|rechner|netz|serveur|journal|file|réseau|wachtrij|logboek|netwerk|servidor|registro|cola|red)';
const ours =
  "(?:the|our|a|an|one|my|his|her|this|that|some|one of (?:our|the)|one of our|unser(?:er|es|em|en)?|der|des|dem|den|eines|einer|einem|meine[rsm]?|le|la|l'|notre|un|une|mon|ma|nos|de|het|onze|een|mijn|el|nuestr[oa]|una|mi|il|lo|gli|i|nostr[oa]|mio|mia|uno)";
const of =
  "(?:of|at|in|from|with|by|bei|beim|vom|von|in|des|der|eines|einer|unseres|unserer|du|de|d'|chez|dans|van|bij|del|en|di|della|dello|dell'|dal|presso|nel|nella)";
const owned = new RegExp(
  [
    // "The customer's Exchange"
    `(?<![a-zß-ɏ])(?<owner>(?:${party}))(?:s?'s?) (?:\\S{1,20} ){0,3}?${thing}(?![a-zß-ɏ])`,
    // "The ISA server of the branch office"
    `(?<![a-zß-ɏ])${thing} (?:${of} |d')(?:${ours}(?: |(?<='))){0,2}(?:\\S{2,14} )?(?:${party})(?![a-zß-ɏ]| to\\b)`,
  ].join('|'),
  'g',
);
// "At my former employer", "the branch office has". People of a branch may well be users of the own server.
const placed = new RegExp(
  `(?:^|[^a-zß-ɏ])(?:at|in|bei|beim|im|chez|dans|bij|en) (?:${ours}(?: |(?<='))){0,2}(?:\\S{2,14} )?(?:${party})(?![a-zß-ɏ])`,
);
const holding = new RegExp(
  `(?:^|[,;:.]|(?<![a-zß-ɏ])(?:and|but|und|et|en|y))\\s?(?:${ours}(?: |(?<='))){1,2}(?:\\S{2,14} )?(?:${party})(?: (?:of ours|von uns|à nous|van ons|nuestro))?(?: (?:in|of|at|en|à|in|te) \\S{2,20})? (?:also |still |auch |noch |aussi )?(?:(?:us|uns|nous|ons|nos) )?(?:(?:has|have|hat|a|heeft|ha) )?(?:complains?|complained|says|said|mentions|klagt|sagt|dit|se plaint|zegt|klaagt|dice|se queja|sent|sends|wrote|writes|told|tells|forwarded|reports?|reported|geschickt|schickt|schreibt|geschrieben|gemeldet|meldet|envoyé|écrit|signale|transmis|gestuurd|stuurt|schreef|schrijft|meldt|enviado|envió|escribe|escribió|informa|has|have|runs?|uses?|logs?|sees?|sits?|keeps|operates|hat|nutzt|betreibt|fährt|sieht|a|utilise|exploite|voit|heeft|gebruikt|draait|ziet|tiene|usa|utiliza|ve)(?![a-zß-ɏ])`,
);
const people =
  /(?:users?|people|staff|colleagues?|employees|benutzer|anwender|mitarbeiter|kollegen|utilisateurs?|collègues|gebruikers?|collega's|usuarios?|compañeros) $/;
// Where mail goes is no place that it waits at.
const toward =
  /(?<![a-zß-ɏ])(?:(?:to|for|towards?|into|zu|zum|zur|für|nach|à|au|aux|vers|pour|naar|aan|voor|al|hacia|para) (?:\S{1,14} ){0,2}|an (?:den|die|das|unser\S{0,3}|einen?|eine) (?:\S{1,14} )?|a (?:la|el|los|las|un|una|su|nuestr[oa]) (?:\S{1,14} )?)$/;
// "A customer complains that our mail waits".
const ownBehind = /^(?:\s\S{1,14}){0,3}?\s(?:our|ours|us|we|unser[a-zß-ɏ]{0,2}|uns|wir|notre|nos|onze|nuestr[oa]s?)(?![a-zß-ɏ])/;
const back = anyOf(
  'but (?:our|ours|we|here)|ours (?:too|as well|does|also)|(?:so|as) do (?:we|ours)',
  'bei uns auch',
  'chez nous aussi',
  'bij ons ook',
);

// Most sentences name nobody, and this alone is told in a tenth of the time.
const anyParty = new RegExp(party);

/** True where the sentence of a match gives the thing to somebody else: "the ISA server of the branch office", "at my former employer". */
export function isOfParty({ before, behind }: Sentence): boolean {
  const around = `${before} ${behind}`;
  if (!anyParty.test(around) || back.test(before)) {
    return false;
  }
  const isOwned = [...around.matchAll(owned)].some(({ index }) => !toward.test(around.slice(0, index)));
  const at = placed.exec(around);
  const held = holding.exec(around);
  const isHeld = held !== null && !ownBehind.test(around.slice(held.index + held[0].length));
  return isOwned || isHeld || (at !== null && !people.test(around.slice(0, at.index + 1)));
}
