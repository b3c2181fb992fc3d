import type { Recogniser } from '../recogniser.ts';
import { findSaid, type Place, phrase } from './phrase.ts';
import { readRestartNotes } from './restart-notes.ts';

const service =
  "(?:the |our |its |le |l'|de |el |den |des |du |van de |del? )*(?:internet[\\s-]?mail[\\s-]?(?:service|connector|dienst(?:e?s)?)|internet-?maildienst(?:e?s)?|(?:service|servicio)(?: de)? (?:internet mail|messagerie internet|correo (?:de )?internet)|ims|imc|service|services?|dienste?s|servicio|smtp[\\s-]?[a-zß-ɏ]{0,8})";
const some = '(?:\\S{1,20} ){0,6}?';
const mentioned =
  /\binternet[\s-]?mail[\s-]?(?:service|connector|dienst)|\binternet-?maildienst|(?:service|servicio)(?: de)? (?:internet mail|messagerie internet|correo)|\bims\b|\bimc\b/;
const restartWords = [
  'restart',
  'stopping',
  'stop and start',
  'stopped and started',
  'cycling',
  'bounced',
  'neustart',
  'neu start',
  'gestartet',
  'redémarr',
  'herstart',
  'opnieuw gestart',
  'reinici',
];
const helped = phrase(
  restartWords,
  `(?:after|once|when|each time|every time) (?:(?:a |the |each |every )?restart(?:s|ing|ed)?|we restart(?:ed)?|i restart(?:ed)?) (?:of )?${service},? ${some}(?:leaves?|left|goes? out|went out|flows?|drains?|drained|empties|emptied|moves?|clears?|cleared|gets? sent|is sent|was sent)`,
  `restart(?:ing|s)? (?:of )?${service} (?:always |only )?(?:helps?|helped|clears?|cleared|empties|emptied|drains?|drained|gets (?:it|mail) (?:going|out|moving))`,
  '(?:ims|imc|internet mail service) restart (?:always |only )?(?:helps?|helped|clears?|cleared|empties|emptied|drains?|drained)',
  `(?:queue|mail|everything) (?:drains|empties|clears|leaves|goes out|went out|drained) ${some}(?:after|when|once) (?:a |we |i )?restart(?:ing|ed)? (?:of )?${service}`,
  `nach (?:dem|einem|jedem) neu ?start(?:en)? ${service} ${some}(?:ging|geht|gingen|gehen|läuft|lief|leert|leerte) ${some}(?:raus|hinaus|weg|los|durch|leer|sich|ab)`,
  `neu ?start ${service},? ${some}(?:hilft|half|hat (?:immer |jedes mal |sofort )?geholfen|bringt es)(?! (?:auch )?nicht)`,
  `nach (?:dem |einem |jedem )?neu ?start(?:en)? ${service},? ${some}(?:ging|geht|gingen|gehen|läuft|lief|liefen|laufen|war|waren|ist|sind|leert|leerte) ${some}(?:raus|hinaus|weg|los|durch|leer|sich|ab|wieder)`,
  `redémarr(?:age|er|é) ${service},? ${some}(?:a (?:bien )?aidé|aide|a (?:tout )?débloqué|débloque|a vidé|vide|résout)`,
  `herstart(?:en)?(?: van)? ${service},? ${some}(?:hielp|helpt|heeft geholpen|loste)(?! niet)`,
  `reini(?:ciar|cio|ciamos|cié)(?: de| del)? ?${service},? ${some}(?:ayudó|ayuda|se vació|se vacía|salió|salieron|funcionó|desbloquea|desbloqueó)`,
  `(?:queue|mails?|everything|it all) (?:drains|empties|clears|leaves|goes out|flows|moves|went out|drained|emptied) ${some}(?:after|when|once|as soon as|each time|every time) ${service} (?:is|was|gets|has been) restarted`,
  `(?:sobald|wenn|nachdem) (?:wir |ich |man )?${service} neu ?(?:starten|starte|startet|gestartet (?:haben|habe|wird|ist)),? ${some}(?:gehen|geht|ging|gingen|läuft|leert) ${some}(?:raus|hinaus|weg|durch|sich|los)`,
  `(?:stopping and (?:re)?starting|stop and start|cycling) ${service},? ${some}(?:gets|moves|empties|clears|drains|helps|sends|releases)`,
  `${service} ${some}neu ?gestartet,? (?:und )?${some}(?:ging|gingen|lief|liefen|war|waren) ${some}(?:raus|hinaus|weg|durch|leer|ab|wieder)`,
  `(?:restart(?:ed|ing)?|bounced|bouncing) ${service},? ${some}(?:and|then) ${some}(?:left|went out|goes? out(?! (?:through|via|over|by|behind))|drained|drains|emptied|empties|cleared|clears|flows?|moved|was sent|were sent)`,
  `après (?:le |un |chaque )?redémarrage ${service},? ${some}(?:part|partent|repart|repartent|se vide|est parti|sont partis)`,
  `na (?:het |een |elke )?herstart(?:en)?(?: van)? ${service} ${some}(?:gaat|gaan|ging|gingen|liep|loopt|vertrekt) ${some}(?:weg|uit|leeg|eruit|door)`,
  `(?:tras|después de|al) reiniciar ${service},? ${some}(?:salen?|salió|salieron|se vacía|se vació)`,
  `${service} ${some}(?:opnieuw gestart|herstart),? (?:en )?${some}(?:ging|gingen|liep|liepen|was|waren|vertrok|vertrokken) ${some}(?:weg|uit|leeg|eruit|door)`,
  `redémarré ${service},? (?:et|puis) ${some}(?:est|sont|s'est) (?:\\S{1,12} )?(?:partie?s?|sortie?s?|vidée?)`,
  `reinici(?:é|amos|ado) ${service},? y ${some}(?:se fue|se fueron|salió|salieron|se vació)`,
);
// Between the restart and what it did.
const denial = /(?<![a-zß-ɏ])(?:no|not|nothing|never|nicht|nichts|kein|pas|rien|niet|niets|geen|nunca|ne)(?![a-zß-ɏ])|n't\b/;
const advised =
  /(?<![a-zß-ɏ])(?:recommend(?:s|ed)?|advis(?:es|ed?)|suggest(?:s|ed)?|proposes?|empfiehlt|empfehlen|rät|empfohlen|recommandent?|conseillent?|recommandé|raadt|adviseert|recomiendan?|aconsejan?|vérifier|comprobar|controllare|verificare|prüfen|nachsehen|nakijken|kijken|see (?:if|whether)|check)(?![a-zß-ɏ])/;
const useless = phrase(
  restartWords,
  `(?:restart(?:ing|ed|s)? (?:of )?${service}|(?:ims|imc|internet mail service) restart),? ${some}(?:did nothing|does nothing|did not help|didn't help|does not help|doesn't help|no (?:change|effect|difference)|changed nothing|without (?:effect|success)|still (?:stuck|full|there|grow(?:s|ing)|waiting)|stay(?:s|ed) (?:as it was|the same|full|put)|remain(?:s|ed) (?:the same|full))`,
  `neu ?start ${service} ${some}(?:(?:half|hilft|brachte|bringt|änderte|ändert) (?:auch )?nichts?|ohne (?:wirkung|erfolg))`,
  `${service} ${some}neu ?gestartet,? ${some}(?:ohne (?:erfolg|wirkung)|(?:half|brachte|änderte|hilft) (?:aber |auch )?nichts?|keine (?:änderung|besserung|wirkung))`,
  `redémarr(?:age|é|er) ${service},? ${some}(?:n'a (?:rien changé|rien donné|pas aidé|servi à rien)|sans (?:effet|succès)|ne change rien|n'y (?:a|fait) rien)`,
  `herstart(?:en)?(?: van)? ${service} ${some}(?:hielp|helpt|veranderde) (?:ook )?niets?`,
  `reiniciar ${service} ${some}(?:no (?:ayuda|ayudó|cambia|cambió|sirve|sirvió)|sin (?:efecto|éxito))`,
);
const restarting =
  '(?:re-?start(?:ed|ing|s)?|stopp(?:ed|ing) and (?:re-?)?start(?:ed|ing)|bounc(?:ed|ing)|cycl(?:ed|ing)|stop and (?:re)?start)';
const unchanged = [
  '(?:as|just as) (?:full|stuck|long|bad|dead) as (?:before|ever)|no (?:change|effect|difference|luck|improvement|success|joy|avail)|(?:makes?|made) no difference|chang(?:es|ed|ing) nothing|(?:did|does|do|has) (?:nothing|not help)|in vain|same (?:as before|thing|story|queue)|without (?:any )?(?:effect|success|luck|result)|nothing (?:goes|went|moves|moved|leaves|left|changed|happens|happened)(?: out)?|(?:is|are|remains?|stays?) (?:still )?(?:there|stuck|full|unchanged|where it was)',
  'ohne (?:jeden )?(?:erfolg|wirkung|ergebnis)|nichts (?:gebracht|geändert|bewirkt|geholfen|genützt)|(?:half|hilft|bringt|brachte|ändert|änderte) (?:aber |auch |gar |überhaupt )*nichts?|bleib(?:t|en) (?:trotzdem |aber |weiter(?:hin)? |genau |so |ebenso |nach wie vor )*(?:voll|stehen|hängen|liegen|gleich)|genau ?so (?:voll|lang)|(?:keine|kein) (?:änderung|besserung|wirkung|unterschied|effekt)|ändert sich nichts',
  "rien (?:n'a |ne )?chang(?:é|e)|(?:ça |cela )?(?:n'a|ne) (?:rien chang(?:é|e)|change rien|sert à rien)|aucun (?:changement|effet|résultat)|sans (?:effet|succès|résultat)|n'y (?:fait|change) rien|(?:toujours|encore) (?:pareil|bloquée?s?|pleine|là|la même)|même chose",
  'geen (?:verschil|effect|verbetering|resultaat)|zonder (?:resultaat|succes|effect)|(?:helpt|hielp|hielpen) (?:ook )?niet|maakt niets uit|verandert? (?:er )?niets|niets (?:veranderd|geholpen)|(?:nog steeds|nog altijd|nog even) (?:vol|vast|hetzelfde)',
  '(?:sigue|siguen|está|queda) (?:todo )?(?:igual|atascad[oa]s?|llena|lo mismo)|nada (?:cambia|ha cambiado|cambió)|no (?:cambia|cambió|ha cambiado|ayuda|ayudó|sirve|sirvió)(?: (?:nada|de nada))?|sin (?:efecto|éxito|resultado|cambios)|igual que antes|lo mismo',
];
// "After restarting it everything leaves, two days later it is stuck" is help.
const moved =
  /(?<!nothing |n't |not |never )(?<![a-zß-ɏ])(?:leaves|left|goes out(?! (?:through|via|over|by|behind) )|went out|drain(?:s|ed)|empti(?:es|ed)|clear(?:s|ed)|flow(?:s|ed)|repart(?:ent)?|vuelven? a salir)(?![a-zß-ɏ])|(?<!nichts |nicht )(?:geht|gehen|ging|gingen|läuft|lief) (?:\S{1,12} )?(?:wieder|raus|weg)|(?<!niets |niet )(?:gaat|ging) (?:\S{1,12} )?(?:weer|weg)/;
// "We must restart it, else nothing leaves": what is so without it.
const without =
  /(?<![a-zß-ɏ])(?:else|otherwise|or(?= nothing)|sonst|andernfalls|sinon|anders|si no|de lo contrario|altrimenti)(?![a-zß-ɏ])/;
const few = '(?:\\S{1,20} ){0,8}?';
const stillUseless = phrase(
  restartWords,
  `${restarting} (?:of )?${service},? ${few}(?:${unchanged[0]})`,
  `${service} ${some}(?:neu ?gestartet|durchgestartet|restartet)[,:;-]? ${few}(?:${unchanged[1]})|neu ?start ${service}[,:;-]? ${few}(?:${unchanged[1]})`,
  `redémarr(?:é|er|age|é deux fois) (?:de )?${service}[,:;-]? ${few}(?:${unchanged[2]})|redémarrage (?:de )?${service}[,:;-]? ${few}(?:${unchanged[2]})`,
  `${service} ${some}(?:opnieuw gestart|herstart)[,:;-]? ${few}(?:${unchanged[3]})|herstart(?:en)?(?: van)? ${service}[,:;-]? ${few}(?:${unchanged[3]})`,
  `reinici(?:ado|ar|é|amos|o|ando) ${service}[,:;-]? ${few}(?:${unchanged[4]})`,
);
const frees = phrase(
  restartWords,
  `(?:after|once|when|whenever|each time|every time|as soon as) (?:i |we )?${restarting} ${service},? (?:(?:all|the|mails?|everything|queue|it|messages?|waiting) ){1,4}(?:leaves?|goes out|flows|moves|drains|empties|clears)`,
  `(?:only )?(?:a|each|every|another) re-?start (?:of )?${service} (?:then |always )?(?:gets|frees|empties|clears|drains|moves|releases|unblocks|sends|helps|cures|solves)`,
  `(?:al|tras|después de) reiniciar ${service},? ${some}(?:vuelven? a salir|salen|se vacía|funciona)|sobald ${service} neu ?gestartet (?:ist|wird|wurde) ${some}(?:geht|gehen|läuft|laufen)`,
  `(?:après|dès|à chaque) (?:un |le |chaque )?redémarrage (?:de )?${service},? ${some}(?:repart(?:ent)?|part(?:ent)?|se vide)`,
);
const needed = phrase(
  restartWords,
  `(?:must|have to|has to|need to|needs to) (?:always |daily )?(?:re-?start|bounce|cycle) ${service},? ${some}(?:else|otherwise|or) (?:nothing|no mail) (?:leaves|goes out|moves|gets out)`,
  `(?:müssen|muss) ${some}${service} ${some}neu ?starten,? (?:sonst|andernfalls) (?:geht|gehen|läuft) (?:\\S{1,12} )?(?:nichts|keine mails?)`,
  `(?:faut|devons|doit) redémarrer ${service},? ${some}sinon (?:rien|plus rien|aucun (?:mail|message)) ne (?:part|sort)`,
  `(?:moeten|moet) ${service} ${some}herstarten,? ${some}anders gaat er niets`,
  `(?:hay que|tenemos que) reiniciar ${service},? ${some}(?:si no|de lo contrario),? (?:no sale )?nada`,
);
const untried = phrase(
  restartWords,
  `(?:not|[a-z]{2,6}n't|never|nobody (?:has )?|no one (?:has )?) ?(?:yet )?(?:been )?(?:restarted|bounced|touched) ${service}|(?:restart|bounce|restarting) (?:of )?${service}:? (?:not (?:yet )?(?:tried|done)|is still to come|pending)|without (?:having )?restart(?:ing|ed) ${service}|${service} (?:has|was|is) (?:not|never) (?:yet )?(?:been )?restarted|${service} (?:hasn't|wasn't) (?:yet )?been restarted|(?:nobody|no one) has restarted ${service}`,
  `${service} ${some}noch nicht (?:neu ?gestartet|durchgestartet)`,
  `${service} (?:\\S{1,14} )?n'a (?:pas|jamais) (?:encore )?été redémarré|on n'a pas (?:encore )?redémarré ${service}`,
  `pas encore (?:été )?redémarré ${service}|${service} n'a pas (?:encore )?été redémarré`,
  `${service} ${some}nog niet (?:herstart|opnieuw gestart)`,
  `(?:aún|todavía) no (?:se ha |hemos |han )?reiniciado ${service}`,
);

const asked = `(?<!(?:shall|should|will|can|could|may) (?:i|we|you) )(?:restart(?:ed|ing)?|bounced|bounce) ${service} ?\\?(?:\\s{0,3}\\n)? ?(?:["'(-] ?)?(?:\\[?\\d{1,2}:\\d\\d(?::\\d\\d)?\\]? ?)?(?:<?[a-zß-ɏ.]{2,20}>?(?: \\(?\\d{1,2}:\\d\\d\\)?)? ?:? ?)?["']?`;
const agreed =
  '(?:yes|yep|yeah|sure|of course|did|done|already|we did|i did|twice)(?:[,.!;-]? (?:we |i )?(?:did|have|already|twice|just now))?[,.!;-]? ?(?:but |and |it |that )?';
const answeredNo = phrase(
  restartWords,
  `${asked}(?:${agreed})(?:(?:did not|didn't|does not|doesn't) (?:help|change|do anything)|(?:had |made |with )?no (?:change|effect|difference|luck|help)|nothing changed|did nothing|changed nothing|without effect)`,
);
const answeredUntried = phrase(restartWords, `${asked}(?:no,? )?(?:not yet|haven't yet|have not yet|not so far|nobody dared)`);
const answeredYes = phrase(
  restartWords,
  `${asked}(?:${agreed})(?:helped|helps|(?:everything|mail|the queue|all) (?:went out|left|drained|emptied|cleared|goes out|drains))`,
);

/** What a restart of the Internet Mail Service did to its queue, as a person tells it. */
export const toldRestart: Recogniser = {
  id: 'told-restart',
  looksFor: 'plain words about where mail waits, the version, and what helped',
  recognise(text) {
    if (!mentioned.test(text.lower.slice(0, 200_000))) {
      return [];
    }
    const said = [
      ['no', useless],
      ['no', stillUseless],
      ['no', answeredNo],
      ['untried', answeredUntried],
      ['helped', answeredYes],
      ['untried', untried],
      ['helped', helped],
      ['helped', frees],
      ['helped', needed],
    ] as const;
    const found = said.flatMap(([answerId, pattern]) => {
      const fits = (sentence: string, { from, to }: Place) =>
        !advised.test(sentence) &&
        (answerId !== 'helped' || pattern === needed || !denial.test(text.lower.slice(from, to))) &&
        (pattern !== stillUseless || !(moved.test(text.lower.slice(from, to)) || without.test(text.lower.slice(from, to))));
      const place = findSaid(text, pattern, fits);
      return place === undefined ? [] : [{ answerId, place }];
    });
    return (found.length > 0 ? found : readRestartNotes(text)).map(({ answerId, place }) => ({
      asked: 'ims-restart',
      answerId,
      recogniser: toldRestart.id,
      strength: 'medium' as const,
      lines: text.linesAt(place.from, place.to),
    }));
  },
};
