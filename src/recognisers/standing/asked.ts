import type { Sentence } from '../text/sentence.ts';
import { anyOf } from './words.ts';

const hedged = anyOf(
  'if|whether|unless|maybe|perhaps|possibly|probably|i think|might|may be|could be|could it|is it|would|should|suppose|imagine|assum(?:e|ing)|guess|suspect|wonder|expect(?:ed|ing)?|looks? like|sounds? like|seems? like|in case|i (?:was|am|have been) told|supposedly|allegedly',
  'im falle?|bei (?:den |dem |einem )?(?:ereignis(?:sen)?|warnung(?:en)?|fehlern?|events?)(?= \\d)|falls|sofern|ob|wenn(?! (?:ich|wir|sie|er|man|die|der|unsere?|jemand) [^.?]{0,160},? ?(?:dann )?(?:erscheint|kommt|kriegt|bekommt|gibt es|sagt|meldet|zeigt|passiert))|vielleicht|eventuell|möglicherweise|vermutlich|könnte|sollte|würde|angenommen|wohl|angeblich',
  "en cas d(?:e|es|u|')|dans le cas|si(?! (?:accumul|ferm|riemp|svuot|blocc|muov|allung|present|verific|ammucchi|ripet|sono|è|può|vede|trova))|s'il|peut-être|pourrait|devrait|serait|éventuellement|supposons|sans doute|soi-disant",
  'in het geval|bij (?:een |de )?(?:gebeurtenis(?:sen)?|waarschuwing(?:en)?|fout(?:en)?)(?= \\d)|misschien|mogelijk|wellicht|indien|zou|stel|vermoedelijk|zogenaamd|naar verluidt',
  'en caso de|en el caso|quizás?|tal vez|podría|debería|sería|supongamos|a lo mejor|supuestamente',
  'in caso di|nel caso|forse|magari|potrebbe|dovrebbe|sarebbe|supponiamo|pare che|a quanto pare|presumibilmente|mi hanno detto|se (?:non )?(?:compar[a-zß-ɏ]+|appar[a-zß-ɏ]+|un|uno|una|il|gli|si|vi|ci|qualc[a-zß-ɏ]+)',
);
const told = anyOf(
  '(?:please|(?<!wants? )to|you (?:can|must|may)|we (?:can|must)|let us|let me|always|then|i will|we will) (?:[a-zß-ɏ]{1,12} ){0,2}(?:check|verify|look|search|watch|find|test|confirm|compare|see|note|filter)',
  'search(?:es|ed|ing)?|(?:alerts?|notif(?:y|ies)|warns?|tells?|mails?) (?:(?:us|me|them|the \\S{1,12}) )?(?:when(?:ever)?|if|as soon as)|alerts? (?:on|me|for)|let (?:us|me) know (?:when(?:ever)?|if|as soon as)|look(?:s|ed|ing)? for|watch(?:es)? for|monitors|polls|be sure',
  'bitte|prüfen sie|prüft|zu prüfen|schauen sie|suchen sie|achten',
  "vérifie[rz]|veuillez|regarde[rz]|cherche[rz]|s'il vous plaît|svp",
  'controleer|kijk|zoek|graag|nagaan|alstublieft',
  'compruebe|comprueba|comprobar|verifique|verificar|busque|por favor|mire',
  'controllare|controlla(?:te)?|verificare|verifica(?:te)?|cercare|cerca(?:te)?|guarda(?:te|re)|annota(?:te|re)|per favore|per cortesia|si prega',
);
const startsTold =
  /^[\s"'(]{0,3}(?:se (?:la|il|lo|l'|i|gli|le (?:e-?mail|mail|code))(?=[ a-zß-ɏ])|check|verify|look|search|watch|see|find|make sure|test|try|confirm|compare|filter|query|ask|prüfe|suche|schau)\b/;
const plain =
  /[,-]\s?(?:what|why|how|any|who|where|ideas?|can (?:you|anyone|somebody)|was|warum|wieso|wie|wer|kann|pourquoi|comment|que|qui|wat|waarom|hoe|qué|cómo|por qué|alguien)\b[^,]*\?\s*$/;
// "It logs 1020 (a missing right?)" asks for the reason.
const aside = /\([^()\n]{1,80}\?\)/g;
const why = /^[^a-zß-ɏ]{0,4}(?:why|warum|wieso|weshalb|pourquoi|waarom|por qué)(?![a-zß-ɏ])/;

// A list of things to do ends its sentences in the infinitive, and nobody is the subject.
const orders =
  /(?<![a-zß-ɏ])(?:(?:über)?prüfen|kontrollieren|nachsehen|nachschauen|notieren|durchführen|ausführen|beachten|informieren|neu ?starten|nakijken|controleren|herstarten|noteren)\W{0,3}$/;
const somebody =
  /(?<![a-zß-ɏ])(?:wir|ich|sie|er|man|wollt?en?|werden?|können|konnten?|müssen|mussten?|lassen|beim|we|ik|ze|hij|gaan|zullen|kunnen|moeten|bij het)(?![a-zß-ɏ])/;

function isOrder(before: string, behind: string): boolean {
  return orders.test(behind) && !somebody.test(`${before} ${behind}`);
}

/** True where a match is asked about, supposed, or to be looked for. "It logs 1020, what can we do?" tells it all the same. */
export function isAsked({ before, behind: whole }: Sentence): boolean {
  const behind = whole.replace(aside, ' ');
  const around = `${before} ${behind}`;
  const isQuestion = /\?["')]?\s*$/.test(behind) && !plain.test(behind) && !why.test(before);
  return isQuestion || isOrder(before, behind) || hedged.test(around) || told.test(around) || startsTold.test(before);
}
