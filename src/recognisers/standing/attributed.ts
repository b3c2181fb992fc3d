import type { Sentence } from '../text/sentence.ts';
import { anyOf } from './words.ts';

const page =
  '(?:kb|knowledge ?base|docs?|documentation|(?:kb |support |technet )?articles?|manuals?|handbook|book|textbook|technet|forums?|blogs?|web(?! ?-?(?:mail|client|access|outlook|app|interface|browser|shop|store|server|form)) ?(?:page|site)?|newsgroup|mailing list|release notes|readme|white ?paper|slides?|guide|brochure|quote|offer|tender|run ?book|procedure|instructions|trainer|teacher|auditor)';
const other = `(?:${page}|vendor|manufacturer|supplier|support(?: line| desk)?|hotline|microsoft|consultant|reseller|dealer|google|provider|isp|partner)`;
const said = anyOf(
  `according to (?:the |a |this |that |my )?(?:list|table|overview|matrix)|according to (?:\\S{1,14} ){0,2}?${other}(?:'s \\S+)?|(?:as|like) (?:\\S{1,12} )?in (?:the )?${page}|(?:quoted|copied|taken|pasted|cited|lifted|straight|comes?|is|are) (?:\\S{1,12} )?(?:from|out of) (?:\\S{1,14} ){0,2}?${page}|(?:from|in) (?:the |a |an |microsoft's |their |vendor's )?${page}|quot(?:e|es|ing) (?:from|of|by)`,
  `${other}(?:'s)?(?: \\S{1,14}){0,2} (?:say|says|said|state|states|stated|writes|wrote|shows?|showed|gives|gave|lists|listed|prints|printed|mentions|quotes?|quoted|claims?|claimed|speaks of|describes|tells|told|promises)`,
  '(?:i|we|she|he|they|somebody|someone|users?) (?:have |has |had )?(?:once )?(?:read|googled|heard)|read (?:somewhere|that|about|in|of)',
  '(?:laut|gemäß|so|nach|lt\\.?) (?:\\S{1,12} )?(?:hersteller|lieferant(?:en)?|kb|kb-artikel|doku(?:mentation)?|handbuch|microsoft|support|dienstleister|anleitung|forum|berater|angebot|artikel)|(?:hersteller|lieferant|microsoft|support|artikel|handbuch|doku) (?:sagt|schreibt|nennt|behauptet|meint)|gelesen',
  "(?:selon|d'après) (?:le |la |les |l'|notre |un |une )?(?:fabricant|éditeur|fournisseur|documentation|doc|manuel|article|microsoft|support|forum|kb|prestataire|base de connaissances)|j'ai lu|on a lu",
  'volgens (?:de |het |onze |een )?(?:leverancier|fabrikant|documentatie|docs|handleiding|artikel|microsoft|support|forum|kb)|gelezen',
  'según (?:el |la |los |un |una |nuestro )?(?:fabricante|proveedor|documentación|manual|artículo|microsoft|soporte|foro|kb)|he leído|leímos',
  "secondo (?:il |la |lo |l'|un |una |il nostro )?(?:fornitore|produttore|documentazione|manuale|articolo|microsoft|supporto|forum|kb)|ho letto|abbiamo letto",
);
const sample = anyOf(
  "samples?(?! (?:of|from) (?:our|the|my|today's) (?:\\S{1,14} )?(?:logs?|queue|events?|server|listing))|illustrations?|mock-?up|made[- ]up|fictitious|invented|hypothetical|boilerplate|template|textbook|specimen|for practice|dummy|demo",
  'muster|beispiel(?:haft)?|erfunden|fiktiv|vorlage|übungs\\S+',
  'échantillon|fictif|inventé|modèle',
  'fictief|verzonnen|sjabloon|proefvoorbeeld',
  'muestra|ficticio|inventado|plantilla',
  'campione|fittizi[oa]|inventat[oa]|modello di testo',
);
// After this the own server is spoken of again.
const turns =
  /(?:[;,] ?|(?<![a-zß-ɏ]))(?:but|while|whereas|however|and indeed|and so|aber|mais|maar|pero)(?![a-zß-ɏ])[^,;]{0,60}(?<![a-zß-ɏ])(?:our|ours|we|here|unser[a-zß-ɏ]{0,2}|wir|notre|nous|onze|wij|nuestr[oa])(?![a-zß-ɏ])/;

/** True where a match is what somebody else says or prints, or an example: a page, a vendor, something read. */
export function isAttributed({ before, behind }: Sentence): boolean {
  return !turns.test(before) && (said.test(`${before} ${behind}`) || isSample(`${before} ${behind}`));
}

/** True for words that call something a sample, or say which page it is from. */
export function isSample(words: string): boolean {
  return sample.test(words);
}
