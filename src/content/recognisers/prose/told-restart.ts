import type { Recogniser } from '../recogniser.ts';
import { findSaid, type Place, phrase } from './phrase.ts';

const service =
  "(?:the |our |its |le |l'|de |el |den |des |du |van de |del? )*(?:internet mail (?:service|connector)|ims|imc|service|services?|dienste?s|servicio|smtp[\\s-]?[a-zß-ɏ]{0,8})";
const some = '(?:\\S{1,20} ){0,6}?';
const mentioned = /\binternet mail (?:service|connector)\b|\bims\b|\bimc\b/;
const restartWords = [
  'restart',
  'stopping',
  'stop and start',
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
  `(?:restart(?:ed|ing)?|bounced|bouncing) ${service},? ${some}(?:and|then) ${some}(?:left|went out|goes? out|drained|drains|emptied|empties|cleared|clears|flows?|moved|was sent|were sent)`,
  `après (?:le |un |chaque )?redémarrage ${service},? ${some}(?:part|partent|repart|repartent|se vide|est parti|sont partis)`,
  `na (?:het |een |elke )?herstart(?:en)?(?: van)? ${service} ${some}(?:gaat|gaan|ging|gingen|liep|loopt|vertrekt) ${some}(?:weg|uit|leeg|eruit|door)`,
  `(?:tras|después de|al) reiniciar ${service},? ${some}(?:salen?|salió|salieron|se vacía|se vació)`,
);
// Between the restart and what it did.
const denial = /(?<![a-zß-ɏ])(?:no|not|nothing|never|nicht|nichts|kein|pas|rien|niet|niets|geen|nunca)(?![a-zß-ɏ])|n't\b/;
const useless = phrase(
  restartWords,
  `(?:restart(?:ing|ed|s)? (?:of )?${service}|(?:ims|imc|internet mail service) restart),? ${some}(?:did nothing|does nothing|did not help|didn't help|does not help|doesn't help|no (?:change|effect|difference)|changed nothing|without (?:effect|success)|still (?:stuck|full|there|grow(?:s|ing)|waiting)|stay(?:s|ed) (?:as it was|the same|full|put)|remain(?:s|ed) (?:the same|full))`,
  `neu ?start ${service} ${some}(?:(?:half|hilft|brachte|bringt|änderte|ändert) (?:auch )?nichts?|ohne (?:wirkung|erfolg))`,
  `${service} ${some}neu ?gestartet,? ${some}(?:ohne (?:erfolg|wirkung)|(?:half|brachte|änderte|hilft) (?:aber |auch )?nichts?|keine (?:änderung|besserung|wirkung))`,
  `redémarr(?:age|é|er) ${service},? ${some}(?:n'a (?:rien changé|rien donné|pas aidé|servi à rien)|sans (?:effet|succès)|ne change rien|n'y (?:a|fait) rien)`,
  `herstart(?:en)?(?: van)? ${service} ${some}(?:hielp|helpt|veranderde) (?:ook )?niets?`,
  `reiniciar ${service} ${some}(?:no (?:ayuda|ayudó|cambia|cambió|sirve|sirvió)|sin (?:efecto|éxito))`,
);
const untried = phrase(
  restartWords,
  `(?:not|[a-z]{2,6}n't|never|nobody (?:has )?|no one (?:has )?) ?(?:yet )?(?:been )?(?:restarted|bounced|touched) ${service}|(?:restart|bounce|restarting) (?:of )?${service}:? (?:not (?:yet )?(?:tried|done)|is still to come|pending)|without (?:having )?restart(?:ing|ed) ${service}|${service} (?:has|was|is) (?:not|never) (?:yet )?(?:been )?restarted|${service} (?:hasn't|wasn't) (?:yet )?been restarted|(?:nobody|no one) has restarted ${service}`,
  `${service} ${some}noch nicht (?:neu ?gestartet|durchgestartet)`,
  `pas encore (?:été )?redémarré ${service}|${service} n'a pas (?:encore )?été redémarré`,
  `${service} ${some}nog niet (?:herstart|opnieuw gestart)`,
  `(?:aún|todavía) no (?:se ha |hemos |han )?reiniciado ${service}`,
);

const asked = `(?:restart(?:ed|ing)?|bounced|bounce) ${service} ?\\?(?:\\s{0,3}\\n)? ?(?:["'(-] ?)?(?:\\[?\\d{1,2}:\\d\\d(?::\\d\\d)?\\]? ?)?(?:<?[a-zß-ɏ.]{2,20}>?(?: \\(?\\d{1,2}:\\d\\d\\)?)? ?:? ?)?["']?`;
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
      ['no', answeredNo],
      ['untried', answeredUntried],
      ['helped', answeredYes],
      ['untried', untried],
      ['helped', helped],
    ] as const;
    return said.flatMap(([answerId, pattern]) => {
      const fits = (_sentence: string, { from, to }: Place) => answerId !== 'helped' || !denial.test(text.lower.slice(from, to));
      const place = findSaid(text, pattern, fits);
      return place === undefined
        ? []
        : [
            {
              asked: 'ims-restart',
              answerId,
              recogniser: toldRestart.id,
              strength: 'medium' as const,
              lines: text.linesAt(place.from, place.to),
            },
          ];
    });
  },
};
