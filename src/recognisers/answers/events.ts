import { anyOf } from '../standing/words.ts';
import { isNone } from './replies.ts';
import { type Topic, wholeOf } from './topic.ts';

const log =
  "(?:app(?:lication)?[ .]?|event[ -]?)logs?|event viewer|events?|(?:anwendungs|ereignis)protokoll|ereignisse?|ereignisanzeige|journal(?: application| des événements)?|événements?|observateur d'événements|(?:toepassings)?logboek|gebeurtenis(?:sen)?|registro(?: de aplicación| de eventos)?|visor de (?:eventos|sucesos)|eventos?|registro (?:applicazion[ei]|eventi)|visualizzatore eventi|eventi";
const mail = '(?:mail|e-?mail|messaging|exchange|smtp|messagerie|courrier|correo|posta|post)';
const aboutMail = anyOf(mail);
const nothing =
  '(?:no|nope|nein|non|nee)?[ ,;.]{0,2}(?:nothing|none|no (?:events?|warnings?|errors?)|no|nichts|keine?(?: ereignisse| einträge| warnungen)?|rien|aucun(?: événement)?|niets|geen(?: gebeurtenissen)?|nada|ningun[oa]|ningún evento|niente|nessun(?:o| evento)?)';
const noneOfMail = new RegExp(
  `^${nothing} (?:at all )?(?:(?:about|on|from|related to|to do with|zu|über|sur|concernant|over|sobre|de|sulla|su|di|was mit) ?(?:the |la |le |l'|de |el |dem thema )?${mail}|${mail}[ -]?(?:related|events?|ereignisse|relevantes)?)(?![a-zß-ɏ])(?: zu tun hat| at all| in there| today| in the log| there){0,2}[ .!]{0,2}$`,
);
const bothOfMta =
  /^(?:(?:yes|ja|oui|sí|sì)[ ,]{1,2})?(?:9297(?: ?(?:,|\/|&|\+|and|und|et|en|y|e) ?)3161|3161(?: ?(?:,|\/|&|\+|and|und|et|en|y|e) ?)9297)(?: ?\(?(?:ms ?exchange)?mta\)?)?[ .!]{0,2}$/;

const number = '(?<id>9297|3161|1020)(?: ?(?:,|\\/|&|\\+|and|und|et|en|y|e) ?(?:9297|3161))?';
const source = '(?:source |quelle |origen |origine |bron )?ms ?exchange ?(?<source>mta|transport)';
const listed = [
  `${number}[ ,:(]{1,3}(?:from |of |von |de |van |di )?${source}\\)?`,
  `${source}[ ,:(]{1,3}(?:event |warning )?${number}\\)?`,
].map((words) => new RegExp(`^(?:(?:yes|ja|oui|sí|sì|lots of|many|viele|only|nur)[ ,]{1,2}){0,2}(?:event |warning )?${words}[ .!]{0,2}$`));
const ownSource: Readonly<Record<string, string>> = { 1020: 'transport', 9297: 'mta', 3161: 'mta' };

/** What the Application log shows of mail. */
export const events: Topic = {
  names: anyOf(log),
  key: wholeOf(
    `(?:${mail} )?(?:${log})(?: \\(?(?:about|on|of|zu|sur|over|sobre|su|di) ${mail}\\)?)?(?: (?:in|im|dans|en|nel|del) (?:the |der |le |la |het |el )?(?:${log}))?(?: shows?| zeigt| seen)?`,
    `application`,
  ),
  read: ({ asked, reply }) => {
    const { id = '', source: by } = listed.map((pattern) => pattern.exec(reply)?.groups).find((groups) => groups !== undefined) ?? {};
    if (by !== undefined && ownSource[id] === by) {
      return [['logged-events', by === 'mta' ? 'mta-9297-3161' : 'transport-1020']];
    }
    if (bothOfMta.test(reply)) {
      return [['logged-events', 'mta-9297-3161']];
    }
    return noneOfMail.test(reply) || (aboutMail.test(asked) && isNone.test(reply)) ? [['logged-events', 'none']] : [];
  },
};
