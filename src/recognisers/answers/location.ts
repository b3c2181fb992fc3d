import { anyOf } from '../standing/words.ts';
import { isYes } from './replies.ts';
import { type Told, type Topic, wholeOf } from './topic.ts';

const where = anyOf(
  'where|which queue|what queue',
  'wo|wohin|in welcher (?:warteschlange|queue)',
  'où|dans quelle file',
  'waar|welke wachtrij',
  'dónde|en qué cola',
  'dove|in quale coda|in che coda',
);
const mail = anyOf(
  'mails?|e-?mails?|messages?|msgs?|it|they|them|queue|stuck|sit|die|sie|es|nachrichten?|warteschlange|courriels?|courriers?|ils|berichten|het|ze|correos?|mensajes?|messaggi|posta|si fermano|restano|hängen|bleiben|liegen|quedan|blijven',
);
const outbox =
  "(?:(?:users?'?s?|their|his|her|my|the|own) ){0,3}?outbox(?:es)?|postausgang(?:sordner)?|boîtes? d'envoi|postvak uit|bandejas? de salida|posta in uscita";
const mta =
  "mta[ -]?(?:queue|warteschlange|wachtrij)s?|(?:queue|warteschlange|wachtrij|coda|cola|file(?: d'attente)?) (?:of the |des |du |van de |del |dell'|de l')?mta|coda mta|cola mta|file mta";
const out =
  "(?:smtp|outbound|outgoing|ims|imc|internet mail (?:service|connector)|internet|remote delivery|ausgehende)[ -]?(?:queue|warteschlange|wachtrij)s?|(?:queue|warteschlange|wachtrij|coda|cola|file(?: d'attente)?)s? (?:of the |des |du |van de |del |dell')?(?:smtp|ims|imc|internet mail service)|(?:coda|cola|file) smtp|outbound messages awaiting delivery";
const lead =
  "(?:(?:yes|ja|oui|sí|sì|it's|they|they're|it|all|all of them|sits?|stuck|still|stays?|waits?|waiting|hängt|hängen|liegen|alle?|noch|restent|toujours|tous|ze|staan|blijven|se quedan|todos|quedan|restano|tutti|fermi|in|im|dans|en|nella?|at|on|the|der|den|la|le|les|de|het|el|nel|sur|ihrem|leur|leurs|su|sus) ?,? ){0,6}(?:l')?";
const tail =
  '(?:[ ,.;(]{1,3}(?!not|no |nicht|empty|leer|vide|was|were|until|before)\\S{1,14}(?: (?!not |no |nicht|empty|leer|was |were )\\S{1,14}){0,6})?';
const places = [
  ['outbox', outbox],
  ['mta-queue', mta],
  ['out-queue', out],
].map(([answerId = '', words]) => ({
  answerId,
  named: anyOf(words ?? ''),
  reply: new RegExp(`^${lead}(?:${words})${tail}[ .!)]{0,2}$`),
}));
const stays = anyOf(
  'stuck|sit|sits|sitting|stay|stays|in|still|hängen|hängt|bleiben|liegen|im|stehen|bloqués?|restent|dans|blijven|staan|hangen|in|quedan|atascados?|en|fermi?|bloccati?|restano|nella?',
);
const full =
  /^(?:yes|ja|full|voll|vol|pleine|llena|piena|stuck(?: there| in it)?|they stay there|filling up|hängen|blockiert|\d{2,5}(?: (?:mails?|messages?|msgs?|items?|nachrichten|berichten|mensajes|messaggi))?(?:,? (?:stuck|waiting|growing|rising|and growing|retry|steigend|wartend|in retry))?)[ .!]{0,2}$/;
const isEmptyCount = /^\d{2,5}$/;

/** Where mail is now. */
export const location: Topic = {
  names: anyOf(
    'where|which queue|what queue|wo|wohin|où|waar|dónde|dove|welche[rn]? warteschlange|quelle file|welke wachtrij|qué cola|quale coda|che coda',
    outbox,
    mta,
    out,
  ),
  key: wholeOf(
    '(?:where(?: is| are)?(?: the)? ?(?:mails?|messages?)?(?: now| stuck| waiting)?|mails? (?:waits?|stuck|sits?|stays?|location)(?: in| at)?|(?:location|place|position|state|status) of (?:the )?(?:mails?|messages?)|stuck (?:in|at)|mails? (?:is|are)(?: now)?(?: in)?)',
    '(?:wo (?:ist|sind|hängen|hängt|liegen)(?: die)? ?(?:mails?|nachrichten?)?|mails? (?:hängen|liegen|bleiben|stehen)(?: in| im)?|ort der mails?)',
    '(?:où sont les (?:mails|messages)|messages bloqués(?: dans)?|waar (?:is|staat|staan) (?:de )?(?:mails?|berichten)|dónde (?:están|está) (?:los |el )?(?:correos?|mensajes?)|dove (?:sono|si trovano) i messaggi)',
    outbox,
    mta,
    out,
  ),
  read: ({ asked, reply, isSheet }) => {
    const told = (answerId: string): Told => [['mail-location', answerId]];
    const named = places.filter((place) => place.named.test(asked));
    if (named.length === 0) {
      return where.test(asked) && (isSheet || mail.test(asked))
        ? places.filter((place) => place.reply.test(reply)).flatMap(({ answerId }) => told(answerId))
        : [];
    }
    const [only] = named;
    if (only === undefined || named.length > 1) {
      return [];
    }
    if (isSheet) {
      return full.test(reply) && !(only.answerId === 'outbox' && isEmptyCount.test(reply)) ? told(only.answerId) : [];
    }
    return stays.test(asked) && isYes.test(reply) ? told(only.answerId) : [];
  },
};
