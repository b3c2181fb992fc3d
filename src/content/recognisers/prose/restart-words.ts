import { anyOf } from '../standing/words.ts';

/** Words for a restart, and for the service that mail to the Internet goes through, as parts of a pattern. */
export const restarts =
  're-?start(?:ed|ing|s)?|stop(?:ped|ping)? and (?:re)?start(?:ed|ing)?|bounc(?:ed?|ing)|cycl(?:ed|ing)|neu ?gest(?:artet|\\.)|neu ?start(?:en|e|et)?|durchgestartet|redémarr\\S{1,4}|relanc\\S{1,3}|herstart\\S{0,2}|opnieuw gestart|reini?ci\\S{1,5}|riavvi\\S{1,5}';
export const service =
  'ims|imc|internet[ -]?mail[ -]?(?:service|connector|dienste?s?)|internet-?maildienste?s?|(?:service|servicio|servizio)(?: de| di)? (?:internet mail|messagerie internet|correo (?:de )?internet|posta internet)';

/** What a restart is said to have done where it changed nothing. */
export const useless = anyOf(
  "no (?:change|effect|diff(?:erence)?\\.?|luck|help|joy|improvement|success|avail)|did(?:n't| not) (?:help|change|do)|does(?:n't| not) help|nothing (?:change[sd]|moves?|moved|happen(?:s|ed)|went|goes|leaves|left|gets)|(?:did|does|changed|changes|changing) nothing|without (?:any )?(?:effect|success|luck|result)|still|stay(?:s|ed)? (?:full|the same|as it was|put|there)|remain(?:s|ed)?|did(?:n't| not) (?:move|empty)|same (?:as before|thing|again|queue|story)|as (?:full|stuck|long|bad|dead) as|unchanged|nada|no use|useless|in vain",
  'nichts (?:gebracht|geändert|geholfen|bewirkt|genützt)|ohne (?:jeden )?(?:erfolg|wirkung|ergebnis)|keine? (?:änderung|änd\\.?|wirkung|besserung|effekt|unterschied)|(?:half|hilft|bringt|brachte|ändert|änderte) (?:aber |auch |gar |überhaupt |sich )*nichts?|bleib(?:t|en)|blieb|immer noch|genau ?so|wirkungslos|hat nicht geholfen',
  "(?:aucun|sans) (?:effet|changement|résultat|succès)|rien (?:n'a |ne )?chang\\S{1,2}|n'a rien (?:changé|donné|fait)|ne change rien|sert à rien|n'y (?:a |fait |change )+rien|pareil|même chose|toujours (?:bloquée?s?|pleine|là)|n'a pas aidé",
  'geen (?:effect|verschil|verbetering|resultaat)|(?:hielp|helpt|hielpen|veranderde?|verandert) (?:er )?(?:ook )?niets?|zonder (?:resultaat|succes|effect)|niets (?:veranderd|geholpen)|maakt (?:geen verschil|niets uit)|nog (?:steeds|altijd|even)',
  'sin (?:efecto|éxito|resultado|cambios)|no (?:ha )?(?:cambi\\S{1,3}|sirv\\S{1,3}|ayud\\S{1,3})(?: (?:de )?nada)?|nada (?:ha )?cambi\\S{1,3}|siguen? (?:todo )?(?:igual|atascad\\S{2}|llena)|(?:lo mismo|igual)(?: que antes)?|ningún (?:efecto|cambio)',
  'nessun (?:effetto|cambiamento|risultato|miglioramento)|senza (?:effetto|esito|successo|risultato)|non è cambiato (?:niente|nulla)|non (?:ha )?(?:aiut|cambi|serv)\\S{1,3}|come prima|tutto uguale',
);
/** The same where mail left after it. */
export const helped = anyOf(
  'help(?:ed|s)|cure[sd]|solve[sd]|free[sd]|unblock(?:s|ed)|release[sd]|clear(?:ed|s)?|empt(?:y|ie[sd])|drain(?:s|ed)|leaves?|left|(?:goes?|went|gone|all|comes?) out|goes? (?:it|again)|off (?:it|they) go(?:es)?|flow(?:s|ed)?|mov(?:es?|ed|ing)|sends? (?:it|everything|all|them)|gets? (?:it|mail|everything) (?:going|out)|(?:was|were|is|are|been|gets) (?:all )?sent|down to (?:0|zero)|did the trick|fine (?:for|until|till)',
  'geholfen|half|hilft|bringt es|raus|hinaus|weg|leer(?:t|te)?|durch|rausgegangen|los|ab|(?:läuft|laufen|liefen?|gehen|geht) (?:(?!nicht)\\S{2,10} ){0,3}wieder',
  'aid(?:é|e)|débloqu(?:e|é)|vid(?:e|é|ée)|résout|(?:re)?part(?:ie?s?|ent)?|sortie?s?|marché',
  'hielp(?:en)?|helpt|weg|eruit|leeg|geholpen|vertr(?:ekt|ok|okken)|uit|door',
  'ayud(?:ó|a)|se vac(?:ió|ía)|sal(?:ió|ieron|en?|ir|ido)|se fue(?:ron)?|funcion(?:ó|a)|desbloque(?:ó|a)',
  'aiutato|aiuta|si (?:è )?svuota(?:ta)?|(?:ri)?part(?:e|ono|it[oai])|(?:uscit[oai]|esce|escono)|sblocca(?:ta|to)?|vuota',
);
export const untried = anyOf(
  "not yet|not so far|haven't|have not|hasn't|never|not since|nobody|held off|still to come|not tried|not done|pending",
  'noch nicht|bisher nicht|noch keiner|steht (?:noch )?aus|nicht versucht|pas encore|jamais|personne|nog niet|nooit|niet geprobeerd',
  'todavía no|aún no|nunca|nadie|non ancora|ancora no|mai|nessuno',
);
