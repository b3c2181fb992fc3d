import type { Recogniser } from '../recogniser.ts';
import { anyOf } from '../standing/words.ts';
import { findSaid, type Place, phrase } from './phrase.ts';

const noText = phrase(
  ['error', 'message', 'text', 'fehler', 'meldung', 'erreur', 'fout', 'melding', 'mensaje', 'errore', 'messaggio'],

  '(?:there is |there are |shows? |gives? |gets? |with )?(?:no|not any|without(?: an?y?)?) (?:errors?|error messages?|messages?|text)(?: (?:text|code|at all|and no (?:bounce|ndr)|or bounce))?',
  '(?:keine|ohne|keinerlei) (?:fehler(?:meldung(?:en)?)?|meldung)',
  "(?:aucun|pas de|sans(?: aucun| un)?) (?:message d'erreur|message|erreur)",
  '(?:geen|zonder(?: enige)?) (?:foutmelding|melding|fout)',
  '(?:no (?:hay|sale|da|aparece|muestra) )?(?:ningún|sin(?: ningún)?) (?:mensaje de error|mensaje|error)',
  '(?:nessun|senza(?: alcun| nessun)?) (?:messaggio di errore|messaggio|errore)',
);
const failing = anyOf(
  "(?:cannot|can't|could not|couldn't|won't|does not|doesn't) send|(?:just |simply )?fails to (?:send|go out)|sending (?:just |simply )?fails|pressing send|nothing happens|(?:mails?|messages?|it|they|nothing) (?:just |simply )?(?:never|does not|doesn't|do not|don't|won't) (?:arrives?|leaves?|go(?:es)?(?: out)?)|nothing (?:leaves|goes out|arrives)|(?:just |simply )?(?:disappears?|vanish(?:es)?)",
  '(?:kann|können|lässt sich|lassen sich) (?:[a-zß-ɏ]{2,14} ){0,3}nicht (?:ge)?send(?:en|et)|nicht senden|senden schlägt|(?:kommt|kommen|geht|gehen) (?:[a-zß-ɏ]{2,14} ){0,2}(?:nicht|nie) (?:an|raus|weg)|verschwinde(?:t|n)',
  "(?:ne|n') ?(?:peut|peuvent|arrive|arrivent) (?:pas|plus) (?:à )?envoyer|l'envoi échoue|impossible d'envoyer|(?:ne|n') ?(?:arrive|part)(?:ent)? (?:pas|plus|jamais)|disparai(?:t|ssent)|disparaît",
  'kan(?:nen)? niet (?:verzenden|versturen)|(?:verzenden|versturen) (?:mislukt|lukt niet)|(?:komt|komen|gaat|gaan) (?:gewoon )?(?:nooit|niet) (?:aan|weg|uit)|verdwijn(?:t|en)',
  'no (?:puede|pueden|se puede) enviar|el envío falla|no (?:llega|sale|se envía)n?(?: nunca)?|desaparecen?',
  "(?:l')?invio (?:\\S{2,14} )?(?:fallisce|non riesce)|non (?:riesce|riescono|si riesce) a inviare|impossibile inviare|non (?:parte|partono|arriva|arrivano)(?: mai)?|sparisc(?:e|ono)",
);
// What Outlook Web Access shows a delegate.
const webRefusal = phrase(
  ['denied', 'not found', 'verweigert', 'refusé', 'geweigerd', 'denegado', 'negato'],
  'access (?:is )?denied|resource not found|zugriff verweigert|accès refusé|toegang geweigerd|acceso denegado|accesso negato',
);
const web =
  /\b(?:owa|outlook (?:web (?:access|app)|on the web)|web[ -]?mail|web (?:client|outlook|access|interface|browser))\b|webclient|weboberfläche/;
const sends = /\bsen(?:d|ds|t|ding)\b|senden|schick(?:e|t|en)\b|versand|envo|envia|verzend|verstuur|\binvi(?:a|o|are|ando|ata|ato)\b|scriv/;
// That the own mailbox sends is said beside it.
const fromOwn = /\bsen(?:d|ds|t|ding) (?:mails? |e-?mails? )?(?:from|with|as|in) (?:my|his|her|their|our|the) own[^.;]*|vom eigenen[^.;]*/g;
const ofFile = /\b(?:the|a) file\b|\bshare\b|freigabe\b|\bpartage réseau|netwerkshare/;
const elsewhere = /\blogs?\b|event|protokoll|journal|logboek|registro|queue/;
const atOnce =
  /(?<![a-zß-ɏ])(?:at once|immediately|instantly|straight away|right away|sofort|gleich|direkt|tout de suite|aussitôt|immédiatement|meteen|direct|onmiddellijk|enseguida|al instante|inmediatamente|de inmediato|subito|immediatamente)(?![a-zß-ɏ])/;

const redCross = phrase(
  ['red x', 'red cross', 'rotes', 'rote ', 'rouge', 'rood', 'rode', 'roja', 'rossa'],
  "red (?:x|x's|xs|cross|crosses)|rote[sn]? (?:x|kreuze?)|(?:croix|x) rouges?|rood (?:kruis|kruisje|x)|rode (?:x|kruisjes)|(?:x|cruz) rojas?|(?:x|croce) rossa",
);
const device = /black ?berr?(?:y|ies)|\bbb ?\d{4}\b|\bbb\b/;
const ofMessage =
  /sen[dt]|sending|writes?|reply|repl(?:y|ies)|submit|gesendet|sendet|schick|geschrieben|envoy|verzonden|verstuur|envía|enviad|inviat|invia\b/;
const ofSignal =
  /signal|antenn|bars?\b|coverage|network|netz|réseau|rete\b|icon|symbol|battery|akku|app (?:store|world)|wi-?fi|roaming|calendar|kalender|sim\b|attachment/;
const aboveAtMost = 160;

/** How sending fails, as a person tells it: without a word, with the refusal of Outlook Web Access, or with a red X on a BlackBerry. */
export const toldRefusal: Recogniser = {
  id: 'told-refusal',
  looksFor: 'plain words about where mail waits, the version, and what helped',
  recognise(text) {
    const silent = findSaid(text, noText, (sentence) => failing.test(sentence) && !elsewhere.test(sentence));
    const isOfWeb = (sentence: string) => web.test(sentence) && sends.test(sentence.replace(fromOwn, ' ')) && !ofFile.test(sentence);
    const refused = findSaid(text, webRefusal, isOfWeb);
    const refusedAtOnce = refused && findSaid(text, webRefusal, (sentence) => isOfWeb(sentence) && atOnce.test(sentence));
    const crossed = findSaid(
      text,
      redCross,
      (sentence, { from }) =>
        ofMessage.test(sentence) &&
        !ofSignal.test(sentence) &&
        device.test(text.lower.slice(Math.max(0, from - aboveAtMost), from) + sentence),
      false,
    );
    const propose = (asked: string, answerId: string, place: Place | undefined) =>
      place === undefined
        ? []
        : [{ asked, answerId, recogniser: toldRefusal.id, strength: 'medium' as const, lines: text.linesAt(place.from, place.to) }];
    return [
      ...propose('refusal-text', 'none', silent),
      ...propose('refusal-text', 'access-denied', refused),
      ...propose('mail-location', 'refused', refusedAtOnce),
      ...propose('refusal-text', 'blackberry', crossed),
    ];
  },
};
