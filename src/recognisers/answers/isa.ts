import { anyOf } from '../standing/words.ts';
import { isNo, isNone, isYes } from './replies.ts';
import { type Topic, wholeOf } from './topic.ts';

const isaName = '(?:ms |microsoft )?isa(?:[ -]?server)?(?: (?:server )?(?:2000|2004|2006))?(?: (?:server|firewall|box|machine))?';
const isIsa = new RegExp(
  `^(?:(?:yes|ja|oui|sí|sì|si)[ ,.!-]{0,3})?(?:(?:there is|that's|it's|das ist|c'est|es|è|het is|we have|wir haben) )?(?:(?:(?:an?|one|the|our|ein(?:en)?|un|uno|een|el|le|separate|own|eigene[rn]?|old|alter) ){1,3}${isaName}(?=[ .,;!(-]|$)|${isaName}(?=[.,;!(-]|$))(?!.*(?<![a-zß-ɏ])(?:no|not|gone|removed|was|until|planned|kein\\S{0,2}|nicht|pas|niet|geen|non)(?![a-zß-ɏ]))`,
);
const noIsa =
  /^(?:.{0,60}[ ,;])?(?:no|not an?|kein(?:en)?|ohne|pas d'|sans|aucun|geen|zonder|ningún|sin|nessun|senza) ?isa(?![a-zß-ɏ])[^?]{0,60}$/;
const onSame =
  /^(?:(?:yes|ja|oui|sí|sì)[ ,]{1,2})?(?:(?:it )?(?:runs |is |läuft |installed )?)?(?:on|auf|sur|op|en|sullo?a?) (?:the |der |dem |la |le |de |el )?(?:same|selben|gleichen|même|dezelfde|mism[oa]|stess[oa]|demselben|derselben|exchange|sbs)(?![a-zß-ɏ])/;
const bare = /^(?:(?:yes|ja|oui|sí|sì|si)[ ,.!-]{0,3})(?:(?:2000|2004|2006)|one|einer|un)?[ .!]{0,2}$/;
/** Whether an ISA server stands between the Exchange server and the Internet. */
export const isa: Topic = {
  names: anyOf(
    'isa(?:[ -]server)?',
    "(?:what|who|which|was|wer|que|qui|wat|che) ?(?:'s|is|ist|est|stands|steht|sits|staat|hay|c'è)? ?(?:\\S{1,8} ){0,2}(?:in front|davor|devant|ervoor|delante|davanti|in between|dazwischen|entre)",
    'firewall|pare-feu|cortafuegos',
  ),
  key: wholeOf(
    `${isaName}(?: (?:in front|between|in between|before it|davor|dazwischen|devant|entre les deux|ertussen|ervoor|delante|en medio|davanti|in mezzo|behind|present|vorhanden|there))?\\??|(?:is there an? )?isa(?: server)? (?:between|in front).{0,40}|(?:serveur|servidor|server) isa|behind (?:an )?isa|firewall|pare-feu|cortafuegos`,
  ),
  read: ({ asked, reply, isSheet }) => {
    if (noIsa.test(reply)) {
      return [['isa-in-front', 'no']];
    }
    const namesIsa = /(?<![a-zß-ɏ])isa(?![a-zß-ɏ])/.test(asked);
    if (namesIsa && onSame.test(reply)) {
      return [['isa-in-front', 'same-machine']];
    }
    if (isIsa.test(reply)) {
      return [['isa-in-front', 'yes']];
    }
    // Isa is a name as well: only where it stands in between can it be a server.
    const stands =
      isSheet ||
      /server|front|between|behind|firewall|davor|zwischen|hinter|devant|entre|derrière|tussen|achter|ervoor|delante|detrás|davanti|dietro|mezzo|tra /.test(
        asked,
      );
    const isAll = namesIsa && stands;
    const only =
      /^(?:no|nope|nein|non|nee)[ ,.;-]{1,3}(?:just|only|nur|bloß|une?|seulement|juste|alleen|een|sólo|solo|un|ein(?:e|en)?|an?|the)?(?: \S{1,14}){1,4}[ .!]{0,2}$/;
    if (isAll && (isNo.test(reply) || only.test(reply) || (isSheet && isNone.test(reply)))) {
      return [['isa-in-front', 'no']];
    }
    return isAll && (isYes.test(reply) || bare.test(reply)) ? [['isa-in-front', 'yes']] : [];
  },
};
