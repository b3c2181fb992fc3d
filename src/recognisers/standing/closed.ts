import type { Sentence } from '../text/sentence.ts';
import { anyOf } from './words.ts';

const done =
  'solved|resolved|fixed|closing (?:this|the|note)|erledigt|gelöst|behoben|ticket (?:geschlossen|closed|gesloten|fermé|cerrado)|résolue?|opgelost|verholpen|afgesloten|gesloten|resuelt[oa]|solucionad[oa]|cerrad[oa]|risolt[oa]|chius[oa]|clos|clôturée?';
const opens = new RegExp(
  `(?:^|[\\n.!?] {0,3})[^a-zß-ɏ\\n]{0,6}(?:(?:re|aw|fwd?|wg|subject|title|status|betreff|asunto|objet|onderwerp)\\s?: ?[^a-zß-ɏ\\n]{0,3}){0,3}(?:${done}|closed(?= ?[:\\].,-])|recovery(?= ))(?![a-zß-ɏ])`,
);
const says = anyOf(
  '(?:ticket|case|issue|incident|alert|call|problem|fault)s? (?:(?:no\\.? ?)?#?[a-z]{0,4}-?\\d{1,9}:? )?(?:(?:is|was|has|been|now|can|be|may|already) ){0,4}(?:closed|solved|resolved|fixed)',
  'this(?: one)? (?:is|was|has been) (?:now |already )?(?:solved|resolved|fixed|done with)(?! (?:by|in|with))',
  '(?:can|may|please) close (?:this|the|it|that)|please close(?=[ \\t]{0,3}(?:[.!]|\\n|$))',
  '(?:state|status)\\s{0,9}[:=]\\s{0,9}(?:closed|resolved|solved|geschlossen|gelöst|fermé|résolu|gesloten|opgelost|cerrado|resuelto)',
  'resolved by\\s?:|notification type\\s?: ?recovery|(?:nagios|alert) (?:recovery|cleared)|(?:state|status)\\s?: ?ok',
  '(?:problem|störung|ticket|fall) (?:ist |wurde |hat sich )?(?:gelöst|behoben|erledigt|geschlossen)',
  '(?:probleem|melding) (?:is )?(?:opgelost|verholpen|gesloten)',
  'problème (?:est )?(?:résolu|réglé)|problema (?:está )?(?:resuelto|solucionado)',
  '(?:problema|guasto|ticket|chiamata|segnalazione|caso) (?:\\S{1,12} )?(?:è (?:stato |stata )?)?(?:risolt[oa]|chius[oa])|(?:ticket|incident|dossier) (?:\\S{1,12} )?(?:[–-] )?(?:clos|clôturé)',
);
// What has gone well since, where nothing behind it tells that it came back.
const allClear = anyOf(
  "(?<!(?:no|not|yet|n't|never|until|waiting for(?: the| an)?|the) )all[ -]clear(?! (?:to|for (?:the )?next))|(?<!(?:not|n't|until|when) (?:\\S{1,10} )?)(?:back|returned) to normal|normal service (?:is |has been )?(?:restored|resumed)|no (?:further |more )?action (?:is )?(?:needed|required|necessary)",
  '(?<!(?:incoming|inbound) )(?:mails?|e-?mails?|messages?|everything|it) (?:has|have) (?:all )?been (?:going out|leaving|flowing|sent|delivered|working|running)(?: out)?(?: fine| normally| as usual| without (?:a )?(?:problems?|faults?))?(?: ever)? since',
  'entwarnung|(?:seitdem|seither) (?:läuft|geht|funktioniert) (?:wieder )?(?:alles|die mail)',
  "retour à la normale|(?:tout est )?rentré dans l'ordre|tout (?:part|fonctionne|marche) (?:normalement|bien|à nouveau) depuis",
  '(?:alles|mail) (?:loopt|werkt|gaat) (?:sindsdien|weer) (?:normaal|goed)|einde storing',
  '(?:vuelta|vuelve) a la normalidad|todo (?:funciona|sale) (?:con normalidad|bien) desde entonces',
  'tornat[oa] (?:tutto )?(?:alla normalità|normale)|(?:da allora|adesso|ora) (?:tutto )?(?:funziona|parte) (?:tutto )?(?:bene|regolarmente)|tutto (?:è )?rientrato',
);
const returns = anyOf(
  'again|still|but|however|today|this morning|now',
  'wieder|erneut|aber|heute|jetzt',
  "de nouveau|encore|mais|aujourd'hui",
  'weer|opnieuw|maar|vandaag|nu',
  'otra vez|de nuevo|pero|hoy|ahora',
  'di nuovo|ancora|ma|però|oggi|adesso|stamattina',
);
const runsAgain =
  /(?:works?|working|flow(?:s|ing)|goes out|going out|running|runs|leaving|leaves|fine|sent|normal(?:ly)?) (?:now|again)|(?:läuft|geht|gehen|laufen) wieder(?! nicht)|fonctionne (?:de|à) nouveau|werkt weer|funciona (?:de nuevo|otra vez)/g;
const present = anyOf(
  'now|today|currently|again|still|this morning|since',
  'heute|jetzt|aktuell|wieder|seit',
  "aujourd'hui|maintenant|depuis|encore",
  'vandaag|nu|sinds|weer',
  'hoy|ahora|desde|sigue',
  'oggi|adesso|ora|da stamattina|di nuovo|ancora',
);
const looksAtMost = 100_000;

/** Where a text first says of all that it tells that it is done with: the title of a thread, the state of an alert, a last line. */
export function findClosing(lower: string): number | undefined {
  const head = lower.slice(0, looksAtMost);
  const cleared = [...head.matchAll(new RegExp(allClear, 'g'))].findLast(
    ({ 0: words, index }) => !returns.test(head.slice(index + words.length).replace(runsAgain, ' ')),
  );
  const found = [head.search(opens), head.search(says), cleared?.index ?? -1].filter((at) => at !== -1);
  return found.length === 0 ? undefined : Math.min(...found);
}

/** True for a match in a text that is done with. A later sentence about today is not of it. */
export function isClosed(closing: number | undefined, { start, before, behind }: Sentence): boolean {
  return closing !== undefined && !(closing + 20 < start && present.test(`${before} ${behind}`));
}
