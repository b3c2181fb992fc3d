import { anyOf } from '../standing/words.ts';
import { answersByName, packOf } from '../versions/version-answers.ts';
import { isYes } from './replies.ts';
import { type Told, type Topic, wholeOf } from './topic.ts';

const number = '(?:20|2k)(?:00|03|07|10|13|16|19)|2k3?|[45]\\.[05]';
const product = '(?:ms |microsoft )?(?:exchange|exch\\.?|ex)(?: server)? ?';
const lead =
  "(?:(?:yes|yep|no|nope|nee|nein|non|ja|oui|sí|sì|si|it's|its|it is|we have|we run|that's|das ist|es ist|ist|is|wir haben|c'est|on a|la|le|el|het is|dat is|es|è|il|abbiamo|tenemos|still|noch|encore|nog|todavía|ancora|an?|ein|un|een|version|versión|versione)[ ,.!-]{1,2}){0,4}";
const pack = '(?:[ ,(+-]{0,3}(?:with |mit |avec |met |con |and |\\+ ?)?(?:service ?pack|sp) ?(?<pack>[0-4])\\)?)?';
const tail =
  '(?:[ ,.;(]{1,3}(?:i think not|standard|enterprise|ent|std|edition|server|on \\S{2,12}(?: \\S{2,12})?|auf \\S{2,12}(?: \\S{2,12})?|single server|one box|ein server|un serveur|r2|cu ?\\d{1,2}|ru ?\\d{1,2}|rtm|here|hier|ici|aquí|qui|sure|32|64|bit)\\)?){0,3}';
const versionReply = new RegExp(`^${lead}(?<product>${product})?(?<number>${number})${pack}${tail}[ .!]{0,2}$`);
const sbsReply = new RegExp(`^${lead}(?:windows )?(?:sbs|small business server) ?(?:2003|2k3)${pack}(?:[ ,].{0,40})?$`);
const namesExchange = /(?<![a-zß-ɏ])(?:exchange|mail ?server)(?![a-zß-ɏ])/;
const offered = new RegExp(`(?<![\\d.])(?:${number})(?![\\d.]\\d)`, 'g');
const packAsked = /(?:service ?pack|sp) ?(\d)/;

function versionOf(written: string): string | undefined {
  const name = written
    .replace('2k3', '2003')
    .replace(/^2k(\d\d)$/, '20$1')
    .replace(/^2k$/, '2000');
  return /^20(?:13|16|19)$/.test(name) ? 'other' : answersByName[name];
}

function tellVersion(version: string, packNumber: string | undefined): Told {
  const servicePack = packNumber === undefined ? undefined : packOf(version, Number(packNumber));
  return [['exchange-version', version], ...(servicePack === undefined ? [] : [['service-pack', servicePack] as const])];
}

/** Which version of Exchange runs, and its service pack. */
export const version: Topic = {
  names: anyOf(
    'exchange(?:-\\S{3,12})?|mail ?server|(?:what|which) (?:version|server|system)|what (?:are|is) (?:they|you|he|she|it|the (?:server|box)) (?:running|on)|what do (?:they|you) (?:run|have)|server',
    'welche[rs]? (?:version|server)|was läuft|quelle version|quel serveur|welke (?:versie|server)|qué (?:versión|servidor)|che (?:versione|server)|quale (?:versione|server)',
  ),
  key: wholeOf(
    "(?:ms |microsoft )?exchange(?:[ -](?:server|version|versie|release))*|(?:version|versie|versión|versione|release|edition)(?: (?:of|von|d'|de|di|van|del?))? ?(?:the )?exchange(?: server)?|(?:mail|exchange)[ -]?(?:server|system|serveur|servidor)?(?:[ -]?version)?|serveur(?: de messagerie)?|server(?:[ -]?version)?|servidor(?: de correo)?|server di posta|mail software|mail",
  ),
  read: ({ asked, reply, isSheet }) => {
    if (sbsReply.test(reply)) {
      return [['exchange-version', 'sbs2003']];
    }
    const found = versionReply.exec(reply)?.groups;
    const named = found === undefined ? undefined : versionOf(found.number ?? '');
    const isOfExchange = found?.product !== undefined || (namesExchange.test(asked) && (!isSheet || asked.includes('exchange')));
    if (named !== undefined && isOfExchange && !/outlook|office|windows|client|word|excel/.test(asked)) {
      return tellVersion(named, found?.pack);
    }
    // "Exchange 2003?" "Yes."
    const offers = asked.match(offered) ?? [];
    const offer = offers.length === 1 ? versionOf(offers[0] ?? '') : undefined;
    return !isSheet &&
      offer !== undefined &&
      /exchange ?(?:server )?\S{3,4}[ ,]|exchange ?(?:server )?\S{3,4}\?/.test(asked) &&
      isYes.test(reply)
      ? tellVersion(offer, packAsked.exec(asked)?.[1])
      : [];
  },
};
