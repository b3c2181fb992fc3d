import type { Sentence } from '../text/sentence.ts';
import { anyOf } from './words.ts';

const hedged = anyOf(
  'if|whether|unless|maybe|perhaps|possibly|probably|i think|might|may be|could be|could it|is it|would|should|suppose|imagine|assum(?:e|ing)|guess|suspect|wonder|expect(?:ed|ing)?|looks? like|sounds? like|seems? like|in case|i (?:was|am|have been) told|supposedly|allegedly',
  'falls|sofern|ob|wenn|vielleicht|eventuell|möglicherweise|vermutlich|könnte|sollte|würde|angenommen|wohl|angeblich',
  "si|s'il|peut-être|pourrait|devrait|serait|éventuellement|supposons|sans doute|soi-disant",
  'misschien|mogelijk|wellicht|indien|zou|stel|vermoedelijk|zogenaamd|naar verluidt',
  'quizás?|tal vez|podría|debería|sería|supongamos|a lo mejor|supuestamente',
);
const told = anyOf(
  '(?:please|to|you (?:can|must|may)|we (?:can|must)|let us|let me|always|then|i will|we will) (?:[a-zß-ɏ]{1,12} ){0,2}(?:check|verify|look|search|watch|find|test|confirm|compare|see|note|filter)',
  'search(?:es|ed|ing)?|alerts? (?:when|on|if|me|for)|look(?:s|ed|ing)? for|watch(?:es)? for|monitors|polls|be sure',
  'bitte|prüfen sie|prüft|zu prüfen|schauen sie|suchen sie|achten',
  "vérifie[rz]|veuillez|regarde[rz]|cherche[rz]|s'il vous plaît|svp",
  'controleer|kijk|zoek|graag|nagaan|alstublieft',
  'compruebe|comprueba|comprobar|verifique|verificar|busque|por favor|mire',
);
const startsTold =
  /^[\s"'(]{0,3}(?:check|verify|look|search|watch|see|find|make sure|test|try|confirm|compare|filter|query|ask|prüfe|suche|schau)\b/;
const plain =
  /[,-]\s?(?:what|why|how|any|who|where|ideas?|can (?:you|anyone|somebody)|was|warum|wieso|wie|wer|kann|pourquoi|comment|que|qui|wat|waarom|hoe|qué|cómo|por qué|alguien)\b[^,]*\?\s*$/;
const why = /^[^a-zß-ɏ]{0,4}(?:why|warum|wieso|weshalb|pourquoi|waarom|por qué)(?![a-zß-ɏ])/;

/** True where a match is asked about, supposed, or to be looked for. "It logs 1020, what can we do?" tells it all the same. */
export function isAsked({ before, behind }: Sentence): boolean {
  const around = `${before} ${behind}`;
  const isQuestion = /\?["')]?\s*$/.test(behind) && !plain.test(behind) && !why.test(before);
  return isQuestion || hedged.test(around) || told.test(around) || startsTold.test(before);
}
