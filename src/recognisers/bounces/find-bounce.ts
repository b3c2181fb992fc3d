import { isSaidByOther } from '../standing/speaker.ts';
import { type EvidenceText, spaced } from '../text/evidence-text.ts';
import { lineAround } from '../text/line-bounds.ts';
import { matchAtEdges, matchNear } from '../text/match-near.ts';

const any = (phrases: readonly string[]) => phrases.map((phrase) => spaced(phrase)).join('|');
const english = any([
  'did not reach some or all of the intended recipients',
  'did not reach the following recipient',
  'delivery has failed to these recipients',
  'delivery to the following recipient',
  'permanent fatal errors',
  'delivery status notification (failure)',
  'mail delivery failed',
  'undelivered mail returned to sender',
  'this is a permanent error',
  "message wasn't delivered",
  "message couldn't be delivered",
  'able to deliver your message to the following',
  'message could not be delivered to',
  'was not delivered to:',
  'undeliverable to the following',
  'failed to deliver to',
  'message was undeliverable due to',
  'was undeliverable for the following reason',
  'following undeliverable recipient',
  'unable to deliver message to the following',
  'unable to deliver your message to the following',
  'could not deliver message to the following',
  'could not deliver your message to the following',
  'cannot be delivered to the following',
  'could not be delivered to the following',
]);
const german = any([
  'alle empfänger nicht erreicht',
  'fehler bei der nachrichtenzustellung an folgende',
  'übermittlung an folgende empfänger fehlgeschlagen',
  'zustellung an folgende empfänger fehlgeschlagen',
  'an folgende empfänger ist fehlgeschlagen',
  'fehler bei der zustellung an diese empfänger',
  'konnte nicht zugestellt werden',
]);
const french = any([
  "n'a pas été remis à certains ou à tous",
  "n'est pas parvenu à certains",
  "n'a pas atteint",
  "n'a pas pu être remis",
  'échec de la remise',
  'la remise a échoué',
  'remise aux destinataires suivants',
]);
const dutch = any([
  'of alle geadresseerden niet bereikt',
  'alle beoogde geadresseerden niet bereikt',
  'bezorging aan deze geadresseerden',
  'bezorging aan de volgende geadresseerden',
  'bezorging is mislukt',
  'kan niet worden bezorgd',
  'kon niet worden bezorgd',
]);
const spanish = any([
  'no llegó a alguno',
  'no ha llegado a alguno',
  'no se pudo entregar el mensaje',
  'error de entrega a estos destinatarios',
  'error en la entrega a',
  'no se pudo entregar a',
  'error al entregar a los siguientes destinatarios',
  'entrega a los siguientes destinatarios',
]);
const italian = any([
  'non ha raggiunto alcuni o tutti',
  'non è stato recapitato',
  'impossibile recapitare il messaggio',
  'recapito non riuscito',
  'impossibile raggiungere i seguenti destinatari',
  'errore di recapito',
  'recapito ai seguenti destinatari',
  'consegna ai seguenti destinatari',
]);
const signs = new RegExp(
  [
    english,
    german,
    french,
    dutch,
    spanish,
    italian,
    // "The following recipient(s) could not be reached:", by its shape, and what stands for it in other languages.
    'following\\s{1,40}recipient[^\\n:]{0,20}could\\s{1,40}not\\s{1,40}be\\s{1,40}reached',
    'folgende[^\\n:]{0,40}(?:nicht erreicht|konnten? nicht)',
    'impossible de joindre[^\\n:]{0,40}destinataire|destinataires? suivants?[^\\n:]{0,40}(?:pas pu|impossible)',
    'volgende[^\\n:]{0,40}(?:niet (?:worden )?bereikt|kon(?:den)? niet)',
    'no se (?:pudo|ha podido|pudieron)[^\\n:]{0,40}destinatarios?',
    "message to [^\\n]{1,120}(?:(?:could not|couldn't|cannot|can't) be delivered|was undeliverable\\b)",
    'your message to [^\\n]{1,120} was (?:rejected|refused|returned)\\b',
    '<[^\\s@<>]{1,64}@[^\\s<>]{1,120}>:? {0,3}(?:delivery|mail|message) (?:has )?failed\\b',
    // What filters and appliances write, to the one who sent it.
    '\\b(?:your (?:e-?mail |mail )?(?:message|e-?mail|mail)|the (?:message|e-?mail|mail) (?:that )?you (?:have )?sent)(?![a-z])[^\\n]{0,160}?(?:(?:was|has been|is) (?:blocked|rejected|refused) by|(?:has|was|is) not (?:been )?delivered|could not be delivered|cannot be delivered)(?! yet)',
    // Its title, quoted by who gets it.
    '(?:gets?|getting|got|receives?|received|bekomm(?:e|en|t)|erhält|erhalten|reçoi(?:t|s|vent)|krijgt|krijgen|recibe[n]?|riceve|ricevono)(?![a-zß-ɏ])[^\\n"]{0,40}"(?:undeliverable|undelivered|unzustellbar|non remis|onbestelbaar|no se puede entregar|non recapitabile|mancato recapito|returned mail|delivery (?:failure|status notification)|failure notice)\\b',
    // The title that Outlook gives it.
    '^[ \\t("]{0,9}(?:[a-zß-ɏ ]{1,12}:[ \\t]{0,9}|(?:system administrator|postmaster|mailer-daemon|systemadministrator|administrateur système|systeembeheerder|administrador del sistema|amministratore di sistema)[,:]? )?(?:undeliverable(?: mail| message)?|unzustellbar|non remis|non distribuable|onbestelbaar|niet-bestelbaar|no se puede entregar|no entregado|non recapitabile|impossibile recapitare|mancato recapito|returned mail|delivery failure|failure notice)\\s?:(?=[ \\t]*\\S)',
    '^[ \\t]{0,9}subject:[ \\t]{0,9}(?:failure notice|undelivered mail returned to sender)',
    // The code lines of Exchange, in any language: 5 means for good.
    '<[\\w.-]{1,120}\\s{1,9}#5\\.\\d\\.\\d{1,3}(?:\\s|>)',
    '#(?:<\\s?#)?5\\d\\d[ -]5\\.\\d\\.\\d{1,3}\\b|#<\\s?#5\\.\\d\\.\\d{1,3}\\b',
    'msexch:ims:[^\\n]{1,200}',
    '\\(#5\\.\\d\\.\\d{1,3}\\)',
    // The part of a report that programs read.
    'action:\\s{0,9}failed\\b',
    'final-recipient:[^\\n]{1,200}\\n(?:[^\\n]{0,200}\\n){0,3}?status:\\s{0,9}5\\.',
    'x-failed-recipients:',
    'diagnostic information for administrators:',
  ].join('|'),
  'gm',
);
const told =
  /(?<![a-zß-ɏ])(?:(?:mails?|e-?mails?|messages?|attempts?|every(?:thing| try)|each (?:try|one)|it|they)(?: (?:all|just|always|straight|right)){0,2} (?:comes?|came|is (?:thrown|sent|kicked)|are (?:thrown|sent|kicked)|gets? (?:thrown|sent|kicked)) (?:straight |right )?back(?: to (?:the )?\S{1,12})?(?: at once| immediately| every time| right away)?,? (?:(?:from|by) (?:(?:the |our |a |vom |von |dem |de l'|du |l'|van (?:de )?|de |del |dal(?:l')?|dell'|"){0,3}(?:system administrator|postmaster|mailer-daemon|systemadministrator|administrateur système|systeembeheerder|administrador del sistema|amministratore di sistema))|(?:with|saying):? (?:an? (?:(?:the |our |a |vom |von |dem |de l'|du |l'|van (?:de )?|de |del |dal(?:l')?|dell'|"){0,3}(?:system administrator|postmaster|mailer-daemon|systemadministrator|administrateur système|systeembeheerder|administrador del sistema|amministratore di sistema))|(?:the (?:text|words|line|sentence),?:? ?)?(?=["'](?:you|the message|this message|550|5\.\d))))|(?:mails?|nachrichten?|versuche?|alles)(?: \S{2,12}){0,2}? komm(?:t|en)(?: \S{2,12}){0,3}? (?:(?:the |our |a |vom |von |dem |de l'|du |l'|van (?:de )?|de |del |dal(?:l')?|dell'|"){0,3}(?:system administrator|postmaster|mailer-daemon|systemadministrator|administrateur système|systeembeheerder|administrador del sistema|amministratore di sistema)) zurück|komm(?:t|en)(?: \S{2,12}){0,2}? (?:(?:the |our |a |vom |von |dem |de l'|du |l'|van (?:de )?|de |del |dal(?:l')?|dell'|"){0,3}(?:system administrator|postmaster|mailer-daemon|systemadministrator|administrateur système|systeembeheerder|administrador del sistema|amministratore di sistema)) zurück|(?:envois?|messages?|mails?|courriers?|tout) reviennent (?:(?:the |our |a |vom |von |dem |de l'|du |l'|van (?:de )?|de |del |dal(?:l')?|dell'|"){0,3}(?:system administrator|postmaster|mailer-daemon|systemadministrator|administrateur système|systeembeheerder|administrador del sistema|amministratore di sistema))|(?:envois?|message|mail|tout) revient (?:(?:the |our |a |vom |von |dem |de l'|du |l'|van (?:de )?|de |del |dal(?:l')?|dell'|"){0,3}(?:system administrator|postmaster|mailer-daemon|systemadministrator|administrateur système|systeembeheerder|administrador del sistema|amministratore di sistema))|(?:bericht(?:en)?|mails?|alles|poging(?:en)?) kom(?:t|en) (?:\S{2,10} ){0,2}?terug (?:(?:the |our |a |vom |von |dem |de l'|du |l'|van (?:de )?|de |del |dal(?:l')?|dell'|"){0,3}(?:system administrator|postmaster|mailer-daemon|systemadministrator|administrateur système|systeembeheerder|administrador del sistema|amministratore di sistema))|(?:envíos?|mensajes?|correos?|todo) vuelven? (?:(?:the |our |a |vom |von |dem |de l'|du |l'|van (?:de )?|de |del |dal(?:l')?|dell'|"){0,3}(?:system administrator|postmaster|mailer-daemon|systemadministrator|administrateur système|systeembeheerder|administrador del sistema|amministratore di sistema))|vuelven? (?:(?:the |our |a |vom |von |dem |de l'|du |l'|van (?:de )?|de |del |dal(?:l')?|dell'|"){0,3}(?:system administrator|postmaster|mailer-daemon|systemadministrator|administrateur système|systeembeheerder|administrador del sistema|amministratore di sistema))|(?:messaggi[o]?|mail|e-?mail|invii?o?|tutto) torna(?:no)? indietro (?:(?:(?:the |our |a |vom |von |dem |de l'|du |l'|van (?:de )?|de |del |dal(?:l')?|dell'|"){0,3}(?:system administrator|postmaster|mailer-daemon|systemadministrator|administrateur système|systeembeheerder|administrador del sistema|amministratore di sistema))|come non recapitabil[ei]|con un (?:rapporto|avviso))|(?:kommt|kommen|kam)(?: (?!kein)\S{2,12}){0,3}? (?:eine?n? )?(?:ndr|unzustellbarkeits(?:bericht|meldung)|nichtzustellbarkeits(?:bericht|meldung))(?! kommt)|(?:llega|aparece|vuelve)n? (?:siempre )?un (?:ndr|informe de no entrega)|(?:arrive|revient) (?:toujours |à chaque fois )?un (?:ndr|rapport de non[- ]remise)|(?:arriva|torna) (?:sempre |ogni volta )?un (?:ndr|rapporto di mancato recapito)|er komt (?:\S{2,10} ){0,2}?een ndr|ricev(?:e|ono|o|iamo) (?:un |una )?(?:ndr|(?:rapporto|avviso|notifica|messaggio) di mancato recapito)|(?:gets?|got|getting|receives?|received|with|sends?) (?:back )?(?:(?:an?|the|this|many|several|only|just|lots of|dozens of) )?(?:(?!(?:no|not|any|never|nor|neither|without) )[a-zß-ɏ]{1,14} )?(?:ndrs?|bounces?|non-?delivery (?:reports?|receipts?)|undeliverables?(?: (?:reports?|messages?|notices?|mails?))?)|(?:straight |right )?back as (?:undeliverable|undelivered)|(?:mails?|e-?mails?|messages?|everything|it)(?: (?:to|from|for) (?:\S{1,20} ){0,3}?\S{1,20})? (?:just |all )?bounces?(?= ?(?:[.,;!]|$))|revien(?:t|nent) avec (?:un |des )?(?:rapports?|avis) de non[- ]remise|vuelven? con (?:un |el )?(?:informe|aviso) de no entrega|komt terug met een (?:ndr|bounce)|kommen? mit (?:einem |einer )?(?:ndr|unzustellbarkeitsbericht|unzustellbarkeitsmeldung) zurück|(?:bounces?|bounced) (?:back|with)|comes? back (?:as |with )?(?:an? )?(?:undeliverable|undelivered|ndr|bounce)|(?:comes?|coming|thrown|sent|returned|bounced|kicked)(?: straight| right)?(?: back)?(?: to (?:the sender|us|me|her|him|them))? as (?:undeliverable|undelivered|non-?deliverable)|komm(?:t|en) (?:[a-zß-ɏ]{2,10} ){0,2}?(?:als )?unzustellbar (?:wieder )?zurück|reviennent (?:en erreur|comme non remis|non remis)|komen (?:allemaal )?(?:als )?onbestelbaar (?:weer )?terug|(?:vuelven?|devuelt[oa]s?) como no entregad[oa]s?|unzustellbarkeitsbericht (?:kommt|zurück)|revient (?:en|avec) (?:erreur|non remis)|komt (?:als )?onbestelbaar terug|(?:bekommt?|erhält|erhalten|bekommen|kriegt|kriegen)(?: (?!kein|nie|nicht)\S{2,12}){0,3}? (?:einen?|eine) (?:ndr|bounce|(?:un|nicht)zustellbarkeits(?:bericht|meldung|nachricht|benachrichtigung))|(?:reçoi(?:t|vent|s)|reçu|reçoivent|recevons) (?:un |des )(?:ndr|(?:rapports?|avis|messages?) de non[- ]remise)|devuelven? (?:\S{1,12} ){0,4}?como no entregad[oa]s?|krijg(?:t|en)?(?: (?!geen|nooit|niet)\S{2,12}){0,3}? een (?:ndr|bounce|onbestelbaar(?:heids)?bericht)|(?:als )?onbestelbaar (?:weer )?terug|terug als onbestelbaar|als unzustellbar (?:wieder )?zurück|zurück als unzustellbar|en retour (?:comme )?non remis|krijgt (?:een )?(?:ndr|bounce)|recibe(?:n)? un (?:ndr|informe de no entrega))(?![a-zß-ɏ])/g;
const delay =
  /action:\s{0,9}delayed|will-retry-until|not yet been delivered|has been delayed|delivery is delayed|no need to resend|do not need to resend|delivery attempts will continue|will (?:continue to|keep) try|wurde verzögert|nicht erneut senden|a été (?:retardé|différé)e?|is vertraagd|se ha (?:retrasado|demorado)/;
// "No mail comes back": the "no" is of the thing itself.
const noneOf =
  /(?<![a-zß-ɏ])(?:no|none|nothing|keine?|nichts|aucun|rien|geen|niets|ningún|nada)(?: (?:mails?|e-?mails?|messages?|nachrichten?|berichten?|mensajes?|correos?))?(?: (?:of \S{1,12}|is|are))? $/;
const signWords = [
  'recipient',
  'your message to',
  'deliver',
  'failure',
  '#5',
  'msexch:ims',
  'action:',
  'permanent',
  'returned mail',
  'administrators:',
  'empfänger',
  'zustell',
  'zugestellt',
  'destinat',
  'remis',
  'certains',
  'atteint',
  'geadresseerde',
  'bestelbaar',
  'bezorg',
  'entreg',
  'recapit',
  'raggiun',
  'blocked by',
  'rejected by',
  'refused by',
];
const toldWords = [
  'administrator',
  'administrador',
  'administrat',
  'amministratore',
  'beheerder',
  'back with',
  'recapito',
  'recapitabil',
  'ndr',
  'no entregad',
  'bounce',
  'delivery re',
  'undeliver',
  'zustellbar',
  'remis',
  'bestelbaar',
  'no entrega',
  'informe de no',
];
const mailThere = /mail|message|\bit\b|everything|ndr|nachricht|bericht|correo|smtp|\b[45]\d\d\b/;
const looksAtMost = 60;
const aroundAtMost = 1200;

// A ball and a cheque bounce back as well.
function isOfMail(lower: string, from: number, to: number, found: string): boolean {
  return !/^bounce/.test(found) || mailThere.test(lineAround(lower, from, to));
}

/** The first sign that a mail came back, in any language. Undefined for a notice that it is late, for a receipt, and for none. */
export function findBounce({ lower, holds }: EvidenceText): { readonly from: number; readonly to: number } | undefined {
  return [
    ...matchNear(lower, signWords, signs).slice(0, looksAtMost),
    ...matchAtEdges(lower, toldWords, told)
      .slice(0, looksAtMost)
      .filter(({ from, to, text }) => isOfMail(lower, from, to, text) && !noneOf.test(lower.slice(Math.max(0, from - 60), from))),
  ].find(
    ({ from, to }) =>
      !delay.test(lower.slice(Math.max(0, from - aroundAtMost), to + aroundAtMost)) && !isSaidByOther(lower, from, to) && holds(from, to),
  );
}
