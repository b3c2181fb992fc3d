import { anyOf } from '../standing/words.ts';
import { isDead, isFine, isNo, isYes } from './replies.ts';
import { type Topic, wholeOf } from './topic.ts';

const isBroken =
  /(?<![a-zß-ɏ])(?:dead|down|stuck|affected|broken|failing|stopped|tot|gestört|betroffen|kaputt|bloquée?s?|en panne|touchée?s?|kapot|gestoord|caíd[oa]|bloquead[oa]|afectad[oa]|ferm[oa]|bloccat[oa]|guast[oa])(?![a-zß-ɏ])/;
// Mail is what comes in, and no train and no parcel.
const ofMail =
  /mails?|messages?|internet|outside|external|anything|something|everything|außen|draußen|extern|nachricht|extérieur|dehors|courri|buiten|bericht|fuera|correo|mensaje|fuori|esterno|posta|messagg/;
const isBare =
  /^\W{0,3}(?:(?:and|und|et|en|y|e|how is|how's|what about|is|are) )?(?:inbound|incoming|incomming|inb\.?|receiving|eingehend|eingang|empfang|entrant|réception|inkomend|ontvangst|entrante|recepción|in (?:arrivo|entrata)|ricezione)(?: (?:still|also|too|now|ok|okay|fine|works?|working|dead|down|affected|stuck|noch|auch|geht|läuft|tot|ook|ok\S?|marche|va|funziona|funciona)){0,3} ?\?*$/;
const ofOther =
  /reception desk|parcel|train|calls?\b|phone|fax|dock|\bpost\b.*delivered|goods|lieferung|ware\b|colis|pakket|paquete|pacco|rechnung/;

/** Whether mail from the Internet arrives. */
export const incoming: Topic = {
  names: anyOf(
    'inbound|incoming|incomming|inb\\.?|(?:from|mail from) (?:the )?(?:outside|internet)|receiv\\S{0,3}|reciev\\S{0,3}',
    'eingehende?\\S?|von (?:außen|draußen)|aus dem internet|empfang\\S{0,2}|eingang|(?:kommt|kommen) (?:\\S{1,12} ){0,3}(?:rein|herein|an)',
    "entrants?|entrante|reçoi(?:t|s|vent)|recevez|d'internet|de l'extérieur|réception",
    'inkomende?|van buiten(?:af)?|van (?:het )?internet|ontvang\\S{0,3}|ontvangst',
    'entrante|de fuera|de internet|recib\\S{1,4}',
    "in (?:arrivo|entrata)|da internet|da fuori|dall'esterno|ricev\\S{2,4}",
  ),
  key: wholeOf(
    '(?:does )?(?:mails?|e-?mails?|internet mail)? ?(?:from (?:the )?(?:internet|outside))(?: (?:arrives?|still arrives?|comes? in))?|(?:incoming|inbound|inb\\.?)(?: (?:internet )?(?:mails?|e-?mails?|messages?|traffic|flow))?|mails? in|mail inbound|receiving',
    'eingehende(?: (?:mails?|e-?mails?|nachrichten|post))?|eingang|empfang|mails? von (?:außen|draußen)|mailempfang',
    "(?:courrier|mails?|messages) entrants?|entrant|réception|(?:courrier|mails?|messages) (?:d'internet|de l'extérieur)",
    'inkomende(?: (?:mail|e-?mail|berichten|post))?|inkomend|ontvangst|mail van buiten',
    'correos? entrantes?|entrante|recepción|correo de (?:fuera|internet)',
    'posta in (?:arrivo|entrata)(?: da internet)?|in (?:arrivo|entrata)|ricezione|posta da internet',
  ),
  read: ({ asked, reply, isSheet }) => {
    if (!isSheet && ((!ofMail.test(asked) && !isBare.test(asked)) || ofOther.test(asked))) {
      return [];
    }
    const isInverse = isBroken.test(asked);
    if (isDead.test(reply) || (isInverse ? isYes : isNo).test(reply)) {
      return [['incoming-mail', 'no']];
    }
    return isFine.test(reply) || (isInverse ? isNo : isYes).test(reply) ? [['incoming-mail', 'yes']] : [];
  },
};
