import type { Sentence } from '../text/sentence.ts';
import { anyOf } from './words.ts';

const foreign = anyOf(
  "their(?! (?:own )?(?:outbox|mailbox|outlook|inbox|black ?berr\\w{1,3}|phones?|devices?|pcs?|desks?))|theirs|(?:we|us|here) (?:are |is )?(?:not |un)affected|we're (?:not |un)affected|they (?:run|use|sent)|(?:his|her) (?:log|server|company|machine|hub|exchange|admin|provider|own server)|not ours?|(?:someone|somebody|anyone) else(?:'s)?|(?:somebody|someone) (?:in|on) (?:the|a)|mine|nobody here",
  "an?other (?:company|customer|site|organi[sz]ation|admin|forum|tenant|client)|other (?:customer|company|site|side|end|party)(?:'s)?|(?:sister|parent|partner) (?:company|organi[sz]ation)",
  "(?<!(?:to|for|with) (?:our|the|a) )(?:partner|supplier|vendor|provider|isp)(?:'s|s')|(?:the|our|a|their) (?:partner|supplier|provider|isp|recipient) (?:has|have|had|runs?|reports?|sent|sees?|gets?|got|says?|shows?|logs?|rejects?|refuses?|answers?|server)|(?:at|by|from) (?:the|our|a) (?:partner|supplier|provider|isp)",
  "customer's (?:server|exchange|side|box|log)|customer at|at (?:a|his|her) (?:other )?customer|remote (?:side|end|admin|domain)|(?:answer|repli|reject|refus)(?:s|es|ed) our (?:server|mails?|messages?|e-?mails?)",
  '(?:home|test|my|our|the|training) lab|lab (?:server|box|machine|setup)|test (?:server|machine|box|vm|environment|system|forest)|virtual lab|newsgroup|forum|this thread|a thread|(?:the|original) poster|blog|for comparison|for reference|colleague at|friend of|found (?:this|that) on',
  '(?:server|system|log|protokoll)s? (?:des|der|eines|vom|beim) (?:kunden|partners|empfängers|lieferanten|providers|gegenstelle)|(?:beim|vom|des|unser) (?:kunden|partners?|lieferanten|provider|empfängers?)|gegenstelle|testumgebung|testlabor|testserver|(?:weist|lehnt|verweigert) unsere|deren server|sein(?:em|en|er)? (?:provider|server|hub|exchange|dienstleister)|im forum|bei (?:denen|einem anderen)',
  '(?:serveur|journal) (?:du|de la) (?:client|destinataire|filiale)|leur (?:serveur|journal|exchange)|chez (?:eux|le client|un autre)|serveur de test|sur un forum|à titre de comparaison',
  'provider van|hun (?:server|log|logboek|exchange)|testomgeving|testserver|op een forum|zustermaatschappij',
  '(?:servidor|registro) (?:del cliente|del destinatario|de ellos)|su (?:servidor|registro)|de otra empresa|servidor de pruebas|en un foro',
  "(?:server|registro|log) (?:del cliente|del destinatario|del partner|del fornitore|loro)|(?:il |al |sul )?loro (?:server|registro|log|exchange)|di un'altra (?:azienda|ditta|società)|ambiente di prova|server di prova|su un forum|presso (?:il|un|la|una|i) (?:cliente|fornitore|partner|ditta|azienda|filiale)",
);
const own = anyOf(
  '(?:and|but|now|same) (?:on |at |in )?(?:ours?|us)',
  'bei uns auch',
  'chez nous aussi',
  'bij ons ook',
  'nosotros también',
  'anche da noi',
);

/** True where the sentence of a match speaks of a server that is not the one with the problem. */
export function isForeign({ before, behind }: Sentence): boolean {
  const around = `${before} ${behind}`;
  return foreign.test(around) && !own.test(behind);
}
