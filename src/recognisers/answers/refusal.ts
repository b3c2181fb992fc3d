import { anyOf } from '../standing/words.ts';
import { isNone, isYes } from './replies.ts';
import { type Topic, wholeOf } from './topic.ts';

const error =
  "(?:error|fault|refusal)(?: ?messages?| ?text| ?code)?s?|messages? (?:shown|on (?:the )?screen)|any ?thing shown|fehler(?:meldung(?:en)?|text)?|meldung(?:en)?|messages? d'erreur|erreurs?|fout(?:melding(?:en)?)?|melding(?:en)?|mensajes? de error|errores?|messaggi?o? d[i']? ?errore|errori?";
const bounce =
  'ndrs?|bounces?|non-?delivery (?:reports?|receipts?)|bounce messages?|undeliverable|unzustellbar(?:keitsbericht(?:e)?|keitsmeldung(?:en)?)?|rapports? de non[- ]remise|avis de non[- ]remise|onbestelbaar(?:heidsrapport)?|informes? de no entrega|rapport[oi] di mancato recapito|mancato recapito';
const ofOther =
  /print|scan|log|event|druck|drucker|impr|stampa|afdruk|protokoll|journal|logboek|registro|backup|boot|install|web|page|sap|fax|login|logon/;
// A mail is spoken of somewhere, or the error may be of anything.
const ofMail =
  /mail|ndr|bounce|outlook|posta|messag|nachricht|postausgang|correo|courrier|bericht|outbox|exchange|sen[dt]|senden|envoi|enviar|verzend|inviar/;
const comesBack =
  /^(?:(?:yes|yep|ja|oui|sí|sì|si)(?:[ ,.;!-]{1,3}(?:they do|it does|(?:right away|at once|immediately|every time|each time|always|all|all of them|after (?:a|an|\S{1,6}) \S{1,10}|sofort|jedes mal|immer|nach \S{1,8} \S{1,10}|tout de suite|à chaque fois|toujours|meteen|elke keer|altijd|enseguida|siempre|subito|sempre|ogni volta))){0,2}|comes? back|bounced|bounces|(?:an? )?(?:ndr|bounce))[ .!]{0,2}$/;

/** What the sender gets to see: nothing at all, or a bounce. */
export const refusal: Topic = {
  names: anyOf(error, bounce),
  key: wholeOf(
    error,
    bounce,
    'error(?:s)? (?:when|on) sending|result|outcome|(?:result|outcome) of sending|(?:error|bounce|ndr) ?[/+&] ?(?:error|bounce|ndr)',
  ),
  read: ({ asked, reply }, lower) => {
    if (ofOther.test(asked) || !ofMail.test(lower)) {
      return [];
    }
    const isAboutErrors = anyOf(error).test(asked);
    if (isAboutErrors && isNone.test(reply)) {
      return [['refusal-text', 'none']];
    }
    return !isAboutErrors && comesBack.test(reply) && isYesOrBack(reply) ? [['mail-location', 'bounced']] : [];
  },
};

function isYesOrBack(reply: string): boolean {
  return isYes.test(reply) || comesBack.test(reply);
}
