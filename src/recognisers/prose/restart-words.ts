import { anyOf } from '../standing/words.ts';

/** Words for a restart, and for the service that mail to the Internet goes through, as parts of a pattern. */
export const restarts =
  'restart\\S{0,3}|re-start\\S{0,3}|bounced?|cycled?|neu ?gestartet|neu ?start|durchgestartet|redémarr\\S{1,4}|relanc\\S{1,3}|herstart\\S{0,2}|opnieuw gestart|reinici\\S{1,6}|riavvi\\S{1,5}|riavviato';
export const service =
  'ims|imc|internet[ -]?mail[ -]?(?:service|connector|dienst)|internet-?maildienst|(?:service|servicio|servizio)(?: de| di)? (?:internet mail|messagerie internet|correo (?:de )?internet|posta internet)';

/** What a restart that changed nothing is said to have done; one that helped; and one that has not been tried. */
export const useless = anyOf(
  "no (?:change|effect|diff(?:erence)?\\.?|luck|help|joy|improvement)|did(?:n't| not) (?:help|change|do)|does(?:n't| not) help|nothing (?:changed|moved|happened|went out|leaves|left)|(?:did|changed|changes|does) nothing|without (?:effect|success|luck)|still (?:stuck|full|the same|there)|queue (?:stayed|stays|did(?:n't| not) (?:move|change|empty)|still)|same (?:as before|thing|again)|nada|no use|useless|made no difference|in vain",
  'nichts (?:gebracht|geändert|geholfen|bewirkt)|ohne (?:erfolg|wirkung)|keine? (?:änderung|änd\\.?|wirkung|besserung|effekt|unterschied)|half (?:auch )?nichts?|hilft (?:auch )?nichts?|bringt nichts|brachte nichts|immer noch (?:voll|gleich)|wirkungslos|hat nicht geholfen',
  "(?:aucun|sans) (?:effet|changement|résultat|succès)|rien (?:n'a )?chang\\S{1,2}|ça n'a rien (?:changé|donné|fait)|pareil|même chose|toujours (?:bloquée?|pleine)|n'a pas aidé",
  'geen (?:effect|verschil|verbetering|resultaat)|hielp (?:ook )?niets?|helpt niet|zonder (?:resultaat|succes|effect)|niets veranderd|nog steeds (?:vol|vast|hetzelfde)',
  'sin (?:efecto|éxito|resultado|cambios)|no (?:ha )?(?:cambi\\S{1,3}|sirvi\\S{1,2}|ayud\\S{1,3})(?: nada)?|sigue igual|igual que antes|ningún (?:efecto|cambio)',
  'nessun (?:effetto|cambiamento|risultato|miglioramento)|senza (?:effetto|esito|successo|risultato)|non è cambiato (?:niente|nulla)|non (?:ha )?(?:aiutato|cambiato|serv\\S{1,3}) ?(?:niente|nulla|a niente|a nulla)?|come prima|tutto uguale',
);
export const helped = anyOf(
  'helped|helps|(?:everything|mail|all|it all|queue|the queue|they all|it|mails|messages) (?:then )?(?:went(?: out)?|left|goes out|go out|drained|drains|emptied|empties|cleared|clears|flowed|was empty|is empty|all went out|moved)|(?:worked|works|fine|ok|clear|empty) (?:for|until|till) .{1,20}|cleared it|did the trick|that helped|all (?:mails? |of it )?(?:out|gone|sent)|(?:queue|it) (?:was |is |went )?(?:down to|at|to) (?:0|zero)|off (?:it goes|they go|it went|it all went)',
  '(?:hat )?geholfen|half(?! (?:auch )?nicht)|(?:alles|mails?|queue|warteschlange|dann|danach) (?:\\S{1,10} ){0,2}?(?:raus|weg|leer|durch|rausgegangen|los)|(?:ging|gingen|lief|liefen) (?:\\S{1,10} ){0,2}?(?:raus|weg|leer|durch|ab)|(?:queue|warteschlange) (?:war |ist |in |nach )?(?:\\S{1,8} ){0,4}leer|(?:queue|warteschlange) (?:war |ist |in |nach )?(?:\\S{1,8} ){0,4}leer',
  "tout est (?:re)?parti|(?:la file )?s'est vidée|ça a (?:aidé|débloqué|marché)|sont parti[es]?s|tout (?:re)?part|tout (?:re)?part(?! pas)",
  'hielp(?! niet)|alles (?:ging|is) (?:\\S{1,8} )?(?:weg|eruit)|wachtrij (?:liep )?leeg|heeft geholpen',
  'ayudó|se vació|salió todo|todo salió|salieron|funcionó',
  '(?:ha )?aiutato|si è svuotata|(?:è )?(?:partito|uscito) tutto|tutto (?:è )?(?:partito|uscito)|sono partiti|(?:la posta|tutto) (?:ri)?parte|coda (?:subito )?vuota',
);
export const untried = anyOf(
  "not yet|not so far|haven't(?: yet| dared)?|have not(?: yet)?|hasn't(?: been)?(?: yet)?|never|not since|nobody (?:has|dared|did)|held off|still to come|not tried|not done|pending",
  'noch nicht|bisher nicht|noch keiner|steht (?:noch )?aus|nicht versucht',
  'pas encore|jamais|personne',
  'nog niet|nooit|niet geprobeerd',
  'todavía no|aún no|nunca|nadie',
  'non ancora|ancora no|mai|nessuno',
);
