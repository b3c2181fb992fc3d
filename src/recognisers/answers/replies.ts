// Short answers in six languages, as people give them: a first word, and what may stand behind it and changes nothing.
const yes = 'yes|yep|yeah|yup|ja+|jep|jo|jawohl|oui|ouais|si|sì|sí|jawel|certo|claro|sure|correct|right|genau|exact|exactement';
const no = 'no|nope|nah|nein|nee|ne|non|neen';
const apart = '[ ,.;:!-]{1,3}';
const still =
  "(?:still|all of (?:it|them)|all|both|everything|it does|it is|they do|they are|there is|we do|does|just|as (?:ever|usual|always|before)|like always|so far|here|today|(?:ganz |alles |noch |immer noch |weiterhin )*(?:normal|wie immer|problemlos)|noch|immer noch|alles|alle|weiterhin|kommen an|kommt an|sans (?:problème|souci)s?|toujours|normalement|tout|bien|il y en a un|gewoon|nog|nog steeds|alles|zonder problemen|sin problemas?|todo|todavía|con normalidad|lo hay|regolarmente|tutto|ancora|senza problemi|c'è|normally|no problems?|without (?:a )?problems?|kein problem|aucun problème|geen probleem|pas de souci|ningún problema|nessun problema)";
const fine =
  '(?:fine|ok|okay|o\\.k\\.|good|great|works?|working|running|runs|normal|alive|healthy|up|flowing|arrives?|arriving|comes? in(?: fine| ok)?|coming in|in ordnung|läuft|geht|klappt|funktioniert|kommt an|kommt rein|passt|marche|fonctionne|ça marche|ça va|arrive|arrivent|passe|goed|prima|werkt|gaat goed|komt binnen|bien|funciona|llega|llegan|entra|va bien|bene|funziona|arriva|arrivano|regolare|a posto|unaffected|not affected|nicht betroffen)';
const dead =
  '(?:dead|down|stopped|nothing|none|no mail|nothing (?:at all|comes in|arrives|either|coming in)|not (?:a thing|working|arriving|at all|either)|broken|neither|tot|steht|auch (?:tot|nichts|nicht)|nichts|gar nichts|keine|geht nicht|kommt nichts(?: an| rein)?|läuft nicht|rien|rien du tout|rien non plus|en panne|bloquée?|aucun|niets|helemaal niets|ook niet|ook niets|ligt plat|doet het niet|nada|nada de nada|tampoco|caído|no funciona|no llega nada|niente|nulla|neanche|nemmeno|fermo|ferma|bloccat[ao]|non funziona|non arriva (?:niente|nulla|più))';
const since =
  '(?:(?:[ ,]{1,2}(?:at all|either|any ?more|today|now|here|there|since|from|seit|depuis|sinds|desde|da|dal|dalle|heute|auch|aussi|non plus|ook|mehr|plus|meer|tampoco|neanche|più|oggi|hoy|both ways|completely|at the moment))(?: (?:\\S{1,12} ){0,3}\\S{1,12})?)?';
const end = '[ .,;!)]{0,3}';

const whole = (words: string) => new RegExp(`^["'(]?(?:${words})["']?$`);

/** "Yes", "ja, ganz normal", "oui, sans problème". */
export const isYes = whole(`(?:${yes})(?:${apart}(?:${still}|${fine})){0,3}${end}`);
/** "No", "nein", "non", with nothing behind it that tells more than that. */
export const isNo = whole(
  `(?:${no})(?:${apart}(?:none|nothing|not here|there is(?: not|n't)|it does(?: not|n't)|we (?:do not|don't)|keiner|keine|keinen|aucun|geen|ninguno|nessuno|gar nicht|pas du tout|helemaal niet|para nada|per niente|not any|nowhere)){0,2}${end}`,
);
/** "Fine", "works", "läuft", also behind a yes. */
export const isFine = whole(
  `(?:(?:${yes})${apart})?(?:(?:still|all|is|ist|est|es|è|both|noch|toujours|nog|todavía|ancora|alles|tout|todo|tutto|that|das|ça|it|that's|it's) ){0,2}${fine}(?:${apart}(?:${still}|${fine}|now|thanks|danke)){0,2}${end}`,
);
/** "Dead", "nothing since 8", "auch nichts", also behind a no. */
export const isDead = whole(
  `(?:(?:${no})${apart})?(?:(?:also|completely|is|ist|est|es|è|auch|aussi|ook|también|anche|that|das|it|totally) ){0,2}${dead}${since}${end}`,
);
/** "None", "nope, no message at all", "nein, gar keine": nothing was shown. */
export const isNone = whole(
  `(?:(?:${no})${apart})?(?:(?:at all|there is|gar|überhaupt|absolument|helemaal|proprio|assolutamente) ){0,2}(?:no|none|nothing|nope|not (?:one|any|a single one)|zero|nil|n/?a|keine?[nr]?|nichts|nein|aucune?|rien|non|pas d'erreur|geen(?: enkele)?|niets|nee|ningun[oa]|ningún|nada|nessun[oa]?|niente|nulla)(?: (?:at all|whatsoever|mail|mails|error|errors|message|messages|bounce|bounces|ndrs?|text|of (?:either|that)|meldung|fehler|erreur|melding|error(?:e|i)?|messaggio|mensaje))*(?:${apart}(?:(?:it )?just (?:sits|stays|hangs|fails)(?: there| in the \\S{3,12})?|(?:auch |and |und |et |en |y |e )?(?:no|kein|keine|pas de|aucun|geen|ningún|nessun|né|neither|nor|ni|weder) [^.;?]{2,60}))?${end}`,
);
export const startsYes = new RegExp(`^(?:${yes})(?![a-zß-ɏ])`);
/** What takes an answer back, or puts it off. */
export const isUnsure =
  /(?<![a-zß-ɏ])(?:don't know|do not know|no idea|not sure|unsure|maybe|perhaps|probably|i think|i guess|i believe|should|would|will|might|check(?:ing)?|ask|find out|see below|tbd|tbc|unknown|not yet known|weiß nicht|keine ahnung|vielleicht|wohl|vermutlich|glaube|unklar|noch offen|je ne sais pas|aucune idée|peut-être|je crois|je pense|weet (?:ik )?niet|geen idee|misschien|denk ik|no sé|no lo sé|ni idea|quizás?|creo|supongo|non (?:lo )?so|boh|forse|credo|penso)(?![a-zß-ɏ])|\?|\byes ?\/ ?no\b|\bja ?\/ ?nein\b|\boui ?\/ ?non\b/;
