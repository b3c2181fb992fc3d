import { anyOf } from '../standing/words.ts';
import { sentenceAround } from '../text/sentence.ts';

const products = [
  'lotus(?: notes)?|notes client|(?:ibm |hcl )?notes mail|domino\\S{0,10}|groupwise|thunderbird|apple mail|mac mail|mail\\.app|mail app|eudora|pegasus|the bat|incredimail|windows (?:live )?mail|live mail|outlook express|opera mail|evolution|kmail|mutt|entourage|zimbra|roundcube|squirrelmail|horde',
  'gmail|google mail|hotmail|yahoo(?: mail)?|gmx|web\\.de|icloud|aol|t-online|mailchannels|mailchimp|sendgrid|mailgun|amazon ses|office ?365|exchange online',
  'i?phones?|ipads?|androids?|smartphones?|nokia|samsung|windows mobile|pocket pc|palm|handys?|telefon\\S?|téléphones?|teléfonos?|móvil|tablets?|whatsapp|skype|teams|viber',
  'postfix|sendmail|exim|qmail|mdaemon|hmailserver|kerio|mercury|imail|mailenable|ironport|barracuda|mailscanner|mimesweeper|mailmarshal|trend micro|symantec|brightmail|imss|postini|messagelabs',
  'crm|erp|edi|sage|(?:fax|print|sms|edi|voicemail|telex|web|app(?:lication)?|crm|erp|ticket|newsletter|list|scan|document)[ -]?(?:servers?|shop|system|software|gateway|machine|modem|app)|rightfax|faxmaker|webwinkel|webshop|druckserver|faxserver|serveur de fax|servidor de fax|msmq|rabbitmq|mq series|websphere mq|activemq|sap(?: connect)?|navision|linux|unix|postbox|in ?tray|out ?tray|desk|spooler|uucp',
];
const product = anyOf(...products);
const ownProduct = anyOf(
  'outlook(?! express)|exchange(?! online)|mta|ims|imc|internet mail service|smtp virtual server|system manager|esm',
);
// Where mail goes to, or comes from, is not what holds it: "mail to Lotus Notes users stays in the SMTP queue".
const beside =
  /(?<![a-zß-ɏ])(?:to|towards?|into|from|via|through|with|by|and|or|not|no|nor|without|except|than|like|since|after|an|zu|zum|zur|von|vom|für|mit|und|nicht|kein|über|ohne|nach|vers|aux?|à|de|des|et|pas|sans|avec|naar|aan|van|met|en|niet|zonder|hacia|al?|del?|con|y|no|sin) (?:\S{1,14} ){0,2}$/;
const owned =
  /(?<![a-zß-ɏ])(?:box|queue|folder|outbox|warteschlange|postausgang|file d'attente|boîte d'envoi|wachtrij|postvak uit|cola|bandeja de salida)\S{0,3} (?:of|in|on|des|der|vom|von|im|in|du|de|d'|dans|van|op|del|en)(?: \S{1,14}){0,2} $/;
const noMail = anyOf(
  'fax(?:e?s)?|fax jobs?|print jobs?|druckaufträge?|sms|mms|texts?|text messages|letters|parcels|orders?|télécopies|faxen|faxes|invoices|jobs?',
);
const mail = /mail|message|nachricht|courrier|bericht|correo|mensaje|sms|mms/;
const shortMessages = /(?<![a-zß-ɏ])(?:sms|mms|fax|voice|skype|whatsapp|text)[ -](?:messages?|nachrichten|berichten|mensajes)/;
const aboveAtMost = 160;

/** True where a queue or an Outbox is that of another program, device or server: the one named with it, or last before it. */
export function isOfOtherProduct(lower: string, from: number, to: number): boolean {
  const { before, behind, start } = sentenceAround(lower, from, to);
  const sentence = `${before}${lower.slice(from, to)}${behind}`;
  if (shortMessages.test(sentence) || (noMail.test(sentence) && !mail.test(sentence))) {
    return true;
  }
  if (namesOwner(sentence)) {
    return true;
  }
  // "Lotus Notes: ..." and "She uses Thunderbird. Mails stay in the Outbox."
  const above = lower.slice(Math.max(0, start - aboveAtMost), start);
  return !ownProduct.test(sentence) && lastOf(product, above) > lastOf(ownProduct, above);
}

function namesOwner(sentence: string): boolean {
  return [...sentence.matchAll(new RegExp(product, 'g'))].some(({ index }) => {
    const before = sentence.slice(0, index);
    return owned.test(before) || !beside.test(before);
  });
}

function lastOf(pattern: RegExp, text: string): number {
  return [...text.matchAll(new RegExp(pattern, 'g'))].findLast(({ index }) => !beside.test(text.slice(0, index)))?.index ?? -1;
}
