import type { Sentence } from '../text/sentence.ts';
import { anyOf } from './words.ts';

// The names of books that say what to do, as they head an excerpt.
const manuals =
  "[a-zß-ɏ-]{0,24}(?:handbuch(?:s|es)?|anleitung(?:en)?|dienstanweisung)|run ?book|playbook|operating procedures?|operations guide|mode d'emploi|consignes? d'exploitation|manuel(?: d'exploitation)?|[a-z-]{0,16}(?:handleiding|handboek)|werkinstructie|manual(?: de (?:operaciones|usuario))?|manuale(?: operativo)?|istruzioni";
const isManual = anyOf(manuals, 'handbook|manual|guide|readme|wiki');
const taught = anyOf(
  'known|tips?|hint|advice|as (?:it|they|we) (?:should|want(?:ed)?)|(?:which|that) is (?:correct|right|fine|good|intended)|as (?:expected|intended|designed)|test passed|means?|meant|meaning|stands for|for example|for instance|e\\.g|such as|example|faq|article|manual|document(?:ation|ed)|glossary|reference guide|exercise|training|lesson|course|quiz|question \\d{1,3}|tutorial|wiki|checklist|table of|list of|typical(?:ly)?|usually|symptoms?(?! ?:)|placeholder',
  'tipp|wie gewollt|bedeutet|heißt|zum beispiel|z\\. ?b|beispiel|glossar|schulung|übung|dokumentation|artikel|üblicherweise',
  manuals,
  'signifie|veut dire|par exemple|exemple|manuel|formation|glossaire|documentation',
  'betekent|bijvoorbeeld|voorbeeld|handleiding|woordenlijst|cursus|documentatie',
  'significa|por ejemplo|ejemplo|manual|glosario|curso|documentación',
  'vuol dire|per esempio|ad esempio|esempio|manuale|glossario|corso di|formazione|documentazione',
  'kb ?\\d{6}|q\\d{6}|(?<!(?:content|spam|mail|virus|attachment|message)[ -])filter[a-zß-ɏ]{0,4}|(?<!(?:dns|mx) )query|(?<!default )rule|regel|number of events|event ids? (?:to|for)|includes/excludes|regex|pattern|grep|findstr|select-string|before\\s?:',
);
const askedFor = /^\W{0,9}(?:[qa]\s?:|(?:question|exercise|frage|aufgabe|vraag|opgave|pregunta|ejercicio)\s{1,3}\d)/;
const unticked = /^\W{0,9}(?:\[\s?\]|\(\s\)|☐|□)/;
const inCode = /(?:=>|[=([])\s{0,3}["'][^"'\n]{0,80}$/;
// Logs write so too, without a blank beside the sign.
const inRecord = /(?:description|message|msg|text|details?|output|reason|info)=["'][^"'\n]{0,80}$/;
const defined = /^\s{0,3}(?:=>?|:=)\s/;
const literal = /^\s*(["'])[^"'\n]*\1\s*[,;][ \t]*[\w-]*\s*$/;
const config =
  /^\s*(?:\/\/|todo\b(?! (?:se|el|lo|est|sigue|queda|sale|vuelve|va)\b))|\bfilter\+|^\s*(?:command|define|pattern|match|expect)\w*\s?[=:]|\bconst\b|#define|<rule\b/;

/** True for words that name a book of instructions. */
export function namesManual(words: string): boolean {
  return isManual.test(words);
}

/** True where a match is explained, listed or set, and not reported: a manual, a form, a rule of a monitor, a string in a program. */
export function isTaught({ before, behind }: Sentence, line: string, beforeInLine: string): boolean {
  return (
    taught.test(`${before} ${behind}`) ||
    askedFor.test(beforeInLine) ||
    unticked.test(line) ||
    (inCode.test(beforeInLine) && !inRecord.test(beforeInLine)) ||
    literal.test(line) ||
    config.test(line) ||
    defined.test(behind)
  );
}
