import type { Recogniser } from '../recogniser.ts';
import { anyOf } from '../standing/words.ts';
import { isOfOtherProduct } from './other-product.ts';
import { findSaid, type Place, phrase } from './phrase.ts';

const stuck = anyOf(
  "stuck|stays?|staying|sits?|sitting|remains?|remaining|hangs?|hanging|waits?|waiting|pil(?:es?|ing)(?: up)?|queues up|never leaves?|does not leave|doesn't leave|backs? up|backed up|builds? up|building up|stranded|(?:is|are) (?:all )?still in(?= (?:my|our|the|his|her|their|people's)(?! (?:hand|way|office)))|(?:and|but) (?:goes |gets )?no further|queu(?:es|ing)|queued(?: up)?|(?:will|do|does) ?(?:n't|not) (?:move|budge)|not moving|move nowhere|goes nowhere",
  'bleib(?:t|en)|häng(?:t|en)|lieg(?:t|en)|steh(?:t|en)|staut|stauen|stapel[nt]|stapelt|stapeln|häuf(?:en|t)|wart(?:et|en)|festhängen|sammel[nt]|hängengeblieben',
  "reste(?:nt)?|bloquée?s?|coincée?s?|attend(?:ent)?|demeure(?:nt)?|(?:est|sont) (?:toujours|encore) dans|ne bouge(?:nt)? (?:pas|plus)|s'(?:entass|empil)e(?:nt)?|s'accumule(?:nt)?",
  'blijft|blijven|staat|staan|hangt|hangen|zit|zitten|vast|wacht|wachten|stapelt|stapelen|hopen zich',
  'resta(?:no)?|rimangono|rimane|ferm[aoie]|si ferma(?:no)?|bloccat[aoie]|si accumula(?:no)?|si ammucchiano|in attesa|aspetta(?:no)?|non si muov(?:e|ono)|(?:sono|è) ancora (?:tutti )?(?:nell|in)',
  'quedan?|parad[oa]s?|atascad[oa]s?|permanecen?|bloquead[oa]s?|esperan?|retenid[oa]s?|siguen? (?:todavía |aún |todos )?en|no (?:se mueven?|avanzan?)|se acumulan?|se amontonan?',
);
const filling = anyOf(
  'has \\d{2,}|with \\d{2,}|\\d{2,} (?:(?:messages?|mails?|msgs?|items?)|(?:in|under|im|unter|dans|sous|en|bajo|nella|sotto)(?= ))|grow(?:s|ing)|full|fills?(?: up)?|filling|nothing (?:goes|leaves|gets|moves)|(?:holds?|holding|is at|at|of|over|almost) \\d{2,}|climb(?:s|ing)|ris(?:es|ing)|swell(?:s|ing)|get(?:s|ting) (?:longer|bigger|fuller)|(?:doesn.t|does not|never|will not|won.t) (?:empty|drain|move|shrink)|in retry|retry(?:ing)?|keeps growing|large',
  'läuft voll|wächst|(?:immer|ständig) (?:länger|voller|größer)|leert sich nicht|voll|füllt|hat \\d+|mit \\d+|\\d+ (?:nachrichten|mails)',
  "s'(?:accumul|entass|empil)e(?:nt)?|ne se vide (?:plus|pas)|s'allonge|gonfle|grossit|augmente|se remplit|pleine|\\d+ messages",
  'loopt (?:[a-z]{2,8} )?vol|groeit|vol|\\d+ berichten|loopt (?:[a-z]{2,8} )?op|steeds (?:langer|voller)',
  'si riemp(?:ie|iono)|pien[aoe]|cresc(?:e|ono)|si allunga|non si svuota(?:no)?|si accumula(?:no)?|\\d+ messaggi|sempre più (?:lunga|piena)|nuovo tentativo',
  'crece|no (?:para|deja) de crecer|no se vacía|sube|se acumulan?|se llena|llena|\\d+ mensajes',
);
const once = anyOf(
  '(?:was|were|had been) (?:[a-zß-ɏ]{2,12} ){0,2}(?:still in|stuck|sitting|waiting|stranded|backed up|in retry)|had (?:\\S{1,8} )?\\d+|(?:stayed|sat|hung|piled up|waited|filled up|grew)',
  '(?:war|waren|lag|lagen|hing|hingen|stand|standen|blieb|blieben|lief|liefen)',
  '(?:étai(?:t|ent)|restai(?:t|ent)|sont restés)',
  '(?:stond|stonden|bleef|bleven|liep|hing)',
  '(?:estaba|estaban|quedaban|se quedaron)',
  '(?:era|erano|restava|restavano|rimaneva|rimanevano|stava|stavano|si accumulava(?:no)?)',
);
const stays = 'stay|stays|staying|stuck|sit|sits|sitting|remain|remains|hang|hangs|hanging|wait|waits|waiting';
// Between a denial and the verb stands only what belongs to the verb: "does not go out and stays" denies the going.
const denied = anyOf(
  `(?:(?:do|does|did|is|are|has|have)(?:n't| not)|no longer|hardly|nobody|no one|never|doubt|far from|wrong|not the case)(?: (?:any|get|gets|be|being|been|just|really|always|see|sees|seen|has|that|the|a|mails?|messages?|e-?mails?))* (?:${stays})`,
  'not true|not the case|i doubt',
  '(?:bleib|häng|lieg|steh)(?:t|en)(?: (?:dort|jetzt|mehr|im|postausgang|lange))* (?:nicht|nie)|(?:nicht|nie)(?: mehr)? (?:bleib|häng|lieg|steh)(?:t|en)',
  "n(?:e |')(?:reste(?:nt)?|demeure(?:nt)?|attend(?:ent)?) (?:pas|plus|jamais)",
  '(?:blijft|blijven|staat|staan|hangt|hangen) (?:er )?(?:niet|nooit)',
  'no (?:se )?(?:quedan?|permanecen?|esperan?)',
  'non (?:si |ci )?(?:resta(?:no)?|rimangono|rimane|ferma(?:no)?|accumula(?:no)?|cresce|aspetta(?:no)?)',
  "(?:no longer|not|never|stopped|ya no|tampoco) (?:keep )?(?:grow|climb|ris|fill|pil|crec|acumul)[a-z]{0,4}|(?:is|are|does|do)n't (?:grow|climb|fill|pil)[a-z]{0,4}|(?:wächst|stapel[nt]|groeit|stapelt) (?:nicht|niet)(?: mehr| meer)?|ne (?:grossit|s'allonge|s'accumule) (?:plus|pas)",
);
// That nothing leaves the place is said of the place: the denial is a part of what is found.
const neverOut = (place: string) =>
  [
    `(?:kommt|kommen|geht|gehen|verlässt|verlassen) (?:\\S{2,14} ){0,3}?(?:nichts|nicht|nie|keine \\S{3,14})(?: mehr)?(?: (?:aus|von|vom|den|das|die))?(?: (?:dem|den|unserem|meinem|ihrem))? (?:${place})`,
    `(?:rien|aucun (?:message|mail|courrier)) (?:ne |n')(?:quitte|sort|part)(?:ent)?(?: (?:plus|jamais))?(?: d[eu])?(?: (?:la|le|sa|ma|notre))? (?:${place})`,
    `(?:kom(?:t|en)|ga(?:at|an)|verla(?:at|ten)) (?:\\S{2,14} ){0,2}?(?:niets|niet|geen (?:mail|berichten?))(?: meer)?(?: uit)?(?: (?:het|de|mijn))? (?:${place})`,
    `(?:niente|nessun (?:messaggio|e-?mail)|nulla) (?:lascia|esce|parte)(?: più)? (?:${place}|la posta in uscita)|non (?:esce|escono|parte|partono) (?:più )?(?:niente |nulla )?(?:${place})`,
    `(?:nada|ningún (?:mensaje|correo)) sale (?:ya )?de(?: la|l)? (?:${place})|no salen? (?:nada |nunca |ya )?de(?: la|l)? (?:${place})`,
  ].join('|');
const outboxWords = ['outb', 'postausg', 'boîte', 'postvak uit', 'bandeja', 'posta in uscita'];
const outboxes =
  "(?:their (?:own )?)?outb(?:x|ox(?:es)?)|postausg(?:\\.|ang(?:sordner)?)|boîtes? d'envoi|postvak uit|bandejas? de salida|(?:nell[ae]|in|dall[ae]|dell[ae]|lascian?o? la|cartella) posta in uscita(?! ?(?:\\(|smtp|:|server))";
const outbox = phrase(outboxWords, outboxes);
const neverOutbox = phrase(outboxWords, neverOut(outboxes));
const mtaQueue = phrase(
  ['mta', 'message transfer agent'],

  "mta[\\s-]queues?|queues? (?:of|in|on) the (?:mta|message transfer agent)|message transfer agent(?: properties)? ?(?:[>,/:-] ?)?(?:properties ?> ?)?queues?|mta-?\\s?warteschlangen?|warteschlangen? des mta|files? d'attente (?:du |de l'|de la )?mta|mta-?\\s?wachtrij|wachtrij van de mta|colas? (?:del? )?mta|cod[ae] (?:dell'|della )?mta",
);
const inMtaItself = phrase(
  ['mta', 'message transfer agent'],
  '(?:in|on|at|with|im|dans le|in de|en el) (?:the |our )?(?:mta|message transfer agent)(?! ?(?:logs?|events?|stacks?|site|service|database|queues?|directory))|(?:mta|message transfer agent) (?:still |now )?(?:has|holds|shows) (?:over |about |some )?\\d+',
);
const outQueue = phrase(
  [
    'queu',
    'awaiting delivery',
    'pil',
    'warteschlange',
    "file d'attente",
    "files d'attente",
    'wachtrij',
    'cola',
    'coda',
    'code smtp',
    'file smtp',
  ],

  "(?:smtp|out|outb\\.?|outbound|outgoing|internet mail (?:service|connector)|ims|imc|remote delivery|internet)(?:'s)?[ -](?:message )?queues?",
  'outbound messages awaiting delivery|(?:queu(?:es?|ed|ing)|pil(?:e|es|ed|ing)) (?:up )?(?:in|on|at) (?:the |our )?(?:smtp (?:virtual )?(?:server|service|connector)|internet mail (?:service|connector)|ims|imc)',
  'queues? (?:of|in|on|for) (?:the |our )?(?:smtp|internet mail (?:service|connector)|ims|imc|virtual server)',
  '(?:smtp|ausgangs|ims|imc|internet)-?\\s?warteschlangen?|ausgehende warteschlangen?|warteschlangen? (?:des|vom|im|der|am) (?:smtp|internet mail|ims|exchange system-?manager|esm)',
  "files? d'attente (?:smtp|sortantes?|d'envoi|internet|(?:de l')?im[sc]|du (?:service|serveur) (?:smtp|internet))",
  '(?:smtp|ims|imc)-?\\s?wachtrij(?:en)?|wachtrij van de (?:smtp|internet|ims)|uitgaande wachtrij',
  "(?:la |une )?file (?:smtp|sortante|d'envoi)|cod[ae] (?:smtp|im[sc]|in uscita|di uscita|d'uscita|del (?:server )?smtp|dell'(?:ims|internet mail service))",
  'colas? (?:smtp|(?:del )?im[sc]|de salida|salientes?|del? (?:servidor )?smtp|de envío)',
);
const anyQueue = phrase(
  ['queue', 'warteschlange', "file d'attente", 'wachtrij', 'cola', 'coda'],
  "(?:in|im|dans|en) (?:the |our |a |an |der |einer |la |une |de |een )?(?:server )?(?:queues?|warteschlangen?|files? d'attente|wachtrij|cola)|in coda",
);
const outward =
  /\b(?:outgoing|outbound|internet|smtp|external|outside|connector)\b|ausgehend|draußen|extern|sortant|extérieur|in uscita|verso (?:l'esterno|internet)|esterno|uitgaand|naar buiten|salient|exterior/;
const otherQueue = /\b(?:mta|message transfer|print\w{0,4}|fax|call|submission|poison)\b|druck|impression|afdruk|impres/;
const mailThere = /mail|messages?\b|items?\b|nachricht|courrier|bericht|correo|mensaje|messaggi|posta/;
const fillsUp = /\bfill(?:s|ing)?\b|\bgrow(?:s|ing)?\b|füllt|remplit|loopt vol|se llena/;
const harmless =
  /\b(?:normal|as usual|harmless|expected|how many|only while|only until|then (?:it|they) (?:leaves?|goes?)|(?:now|it is|they are|is now|are now|all) (?:\S{1,8} )?(?:empty|gone))\b/;
const ofDevice = /\b(?:phone|iphone|android|smartphone|app|gmail|hotmail|handy|telefon\w?|téléphone|teléfono)\b/;
const staysPut =
  /(?:never|not|n't|nothing|cannot) (?:\S{1,10} ){0,4}?(?:leaves?|left|gets? out of)|(?:verlässt|verlassen) (?:\S{2,14} ){0,3}nicht|(?:ne |n')quitte(?:nt)? (?:pas|plus|jamais)|(?:verlaat|verlaten) (?:\S{2,14} ){0,3}niet|no salen? (?:nunca )?de/;
const leaves =
  /(?:leaves?|left|from|verlässt|verlassen|aus|quitte(?:nt)?|verlaat|verlaten|uit|salen? de|out of) (?:the |their |his |den |la |leur |de |het )?$/;
const isEmpty = /^[^.,;]{0,30}(?<![a-zß-ɏ])(?:empty|leer|(?<!se )vide|leeg|vacía|vuot[aoe])(?![a-zß-ɏ])/;
// "It lies neither in the Outbox nor in Sent Items."
const neither =
  /(?<![a-zß-ɏ])(?:neither|nor|weder|ni|né|not)(?: (?:in|im|dans|en|nella|nel|the|le|la|der|das|mein\S{0,2}|my|l'|d'|it|is|de|seine[mr]|ihre[mr])){0,4}\s*"?$|(?<![a-zß-ɏ])(?:weder|neither) [^.;]{1,40} (?:noch|nor)(?: (?:in|im|the|der|dem)){0,2}\s*$|(?<![a-zß-ɏ])noch in(?: de| het)?\s*$/;
const nothing =
  'nothing|none|no (?:mails?|messages?|e-?mails?|items?)|nichts|keine? (?:mails?|e-?mails?|nachrichten?)|rien|aucun (?:message|mail|courrier)|niets|geen (?:mails?|e-?mail|berichten?)|nada|ningún (?:mensaje|correo)|niente|nessun (?:messaggio|e-?mail)';
const nothingBefore = new RegExp(
  `(?<![a-zß-ɏ])(?:${nothing})(?![a-zß-ɏ])(?:[^,;:.]|,(?= (?:the|der|die|im|in|la|le|de|het|el)\\s)){0,70}$`,
);
const nothingBehind = new RegExp(`^(?:(?!\\s(?:and|und|et|en|y|but)\\s)[^,;:.]){0,40}(?<![a-zß-ɏ])(?:${nothing})(?![a-zß-ɏ])`);
const refused = phrase(
  [
    'refused',
    'rejected',
    'abgelehnt',
    'abgewiesen',
    'verweigert',
    'zurückgewiesen',
    'refusé',
    'rejeté',
    'geweigerd',
    'afgewezen',
    'rechaza',
    'rifiutat',
    'respint',
  ],

  '(?:refused|rejected) (?:at once|immediately|straight away|right away|instantly)|(?:immediately|instantly|at once) (?:refused|rejected)',
  '(?:sofort|unmittelbar|direkt) (?:abgelehnt|abgewiesen|verweigert|zurückgewiesen)',
  '(?:immédiatement|aussitôt|tout de suite) (?:refusée?|rejetée?)|(?:refusée?|rejetée?) (?:immédiatement|aussitôt|tout de suite)',
  '(?:meteen|direct|onmiddellijk) (?:geweigerd|afgewezen)',
  '(?:rechazad[oa]|rechaza) (?:de inmediato|inmediatamente|al instante|enseguida)|inmediatamente rechazad[oa]|(?:se )?rechaza[n]? (?:al instante|en el acto|enseguida)',
  '(?:rifiutat[oaie]|respint[oaie]) (?:subito|immediatamente|all.istante)|(?:subito|immediatamente) (?:rifiutat[oaie]|respint[oaie])',
);
const sending = /send|sent|versand|senden|envoi|envoyer|verzend|versturen|envío|enviar|invi[oa]/;
const ofDevices = /\b(?:printers?|faxe?s?|scans?|scanners?|stampante|drucker|imprimante|impresora|parcel|file)\b/;

/** Where mail is now, as a person tells it. */
export const toldLocation: Recogniser = {
  id: 'told-location',
  looksFor: 'plain words about where mail waits, the version, and what helped',
  recognise(text) {
    const { lower, linesAt } = text;
    const isStill = (sentence: string, { from, to }: Place) =>
      !once.test(sentence) &&
      !isOfOtherProduct(lower, from, to) &&
      !harmless.test(sentence) &&
      !denied.test(sentence) &&
      !neither.test(lower.slice(Math.max(0, from - 60), from)) &&
      (staysPut.test(sentence) || !nothingBefore.test(lower.slice(Math.max(0, from - 90), from))) &&
      !nothingBehind.test(lower.slice(to, to + 60));
    const isStuckIn = (sentence: string, place: Place) =>
      (stuck.test(sentence) || staysPut.test(sentence)) &&
      isStill(sentence, place) &&
      (staysPut.test(sentence) || !leaves.test(lower.slice(Math.max(0, place.from - 30), place.from))) &&
      !isEmpty.test(lower.slice(place.to, place.to + 60));
    const fills = (sentence: string, place: Place) =>
      (filling.test(sentence) && isStill(sentence, place) && !isEmpty.test(lower.slice(place.to, place.to + 60))) ||
      isStuckIn(sentence, place);
    const inMta =
      // "Queues" is a noun here, and a verb in "mail queues in the SMTP service".
      findSaid(text, mtaQueue, (sentence, place) => fills(sentence.replace(lower.slice(place.from, place.to), ' '), place), false) ??
      findSaid(text, inMtaItself, (sentence, place) => mailThere.test(sentence) && isStuckIn(sentence, place), false);
    const found: readonly (readonly [string, Place | undefined])[] = [
      [
        'outbox',
        findSaid(
          text,
          outbox,
          (sentence, place) =>
            !ofDevice.test(sentence) && (isStuckIn(sentence, place) || (fillsUp.test(sentence) && fills(sentence, place))),
          false,
        ) ??
          findSaid(
            text,
            neverOutbox,
            (sentence, { from, to }) => !ofDevice.test(sentence) && !once.test(sentence) && !isOfOtherProduct(lower, from, to),
          ),
      ],
      ['mta-queue', inMta],
      [
        'out-queue',
        inMta === undefined
          ? (findSaid(text, outQueue, fills, false) ??
            findSaid(
              text,
              anyQueue,
              (sentence, place) => outward.test(sentence) && !otherQueue.test(sentence) && isStuckIn(sentence, place),
              false,
            ))
          : undefined,
      ],
      ['refused', findSaid(text, refused, (sentence) => sending.test(sentence) && !ofDevices.test(sentence))],
    ];
    return found.flatMap(([answerId, place]) =>
      place === undefined
        ? []
        : [
            {
              asked: 'mail-location',
              answerId,
              recogniser: toldLocation.id,
              strength: 'medium' as const,
              lines: linesAt(place.from, place.to),
            },
          ],
    );
  },
};
