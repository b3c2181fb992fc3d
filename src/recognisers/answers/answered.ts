import type { Proposal } from '../../engine/case/proposal.ts';
import type { Recogniser } from '../recogniser.ts';
import { anyOf } from '../standing/words.ts';
import { events } from './events.ts';
import { findPairs, type Pair } from './find-pairs.ts';
import { incoming } from './incoming.ts';
import { isa } from './isa.ts';
import { location } from './location.ts';
import { refusal } from './refusal.ts';
import { isUnsure } from './replies.ts';
import { restart } from './restart.ts';
import type { Told, Topic } from './topic.ts';
import { version } from './version.ts';

const topics: readonly Topic[] = [incoming, isa, version, location, refusal, restart, events];
// A question about others, about another time, or about what is to come.
const elsewhere = anyOf(
  'new|design|drawing|course|training|lab|test|their|theirs|over there|elsewhere|customers?|clients?|partners?|suppliers?|vendors?|branch(?: office)?|subsidiary|provider|isp|(?:(?:it|that|there|mail|inbound|incoming|isa|you|they) |^(?=(?:was|were|had) (?:it|there|the|inbound|mail|incoming|isa|any|you|they|he|she) ))(?:was|were|had)|used to|last (?:week|month|year)|yesterday|before|planned?|plan to|next|will|going to|home|private|phone|iphone',
  'neue[nrsm]?|kunden?|lieferant(?:en)?|filiale|zweigstelle|war|waren|hatten?|gestern|letzte[ns]? (?:woche|monat|jahr)|früher|geplant\\S?|nächste\\S?|künftig\\S?|wird|werden',
  'nouveaux?|nouvel(?:le)?s?|fournisseurs?|partenaires?|filiale|succursale|était|étaient|avait|semaine dernière|prévue?s?|prochaine?',
  'nieuwe?|klant(?:en)?|leverancier|vestiging|filiaal|waren|gisteren|vorige (?:week|maand)|gepland|volgende',
  'nuev[oa]s?|clientes?|proveedor(?:es)?|sucursal|era|estaba|había|ayer|semana pasada|previst[oa]|próxim[oa]',
  'nuov[oaie]|clienti?|fornitor[ei]|filiale|era|erano|aveva|ieri|settimana scorsa|previst[oa]|prossim[oa]',
);
const looksAtMost = 200;

/** What a question and its answer tell together, in a chat, a form or a sheet, where neither says it alone. */
export const answered: Recogniser = {
  id: 'answered',
  looksFor: 'questions with their answers',
  recognise({ lower, linesAt, holdsAsAnswer }) {
    return findPairs(lower)
      .filter(({ asked, reply }) => asked !== '' && reply !== '')
      .flatMap((pair) => topics.filter((topic) => isAbout(topic, pair)).map((topic) => ({ pair, topic })))
      .slice(0, looksAtMost)
      .flatMap(({ pair, topic }): Proposal[] => {
        const told = elsewhere.test(pair.asked) || isUnsure.test(pair.reply) ? [] : readReply(topic, tick(pair), lower);
        const { askedFrom, from, to } = pair;
        return told.length === 0 || !holdsAsAnswer(from, to)
          ? []
          : told.map(([asked, answerId]) => ({
              asked,
              answerId,
              recogniser: answered.id,
              strength: 'medium' as const,
              lines: [...new Set([...linesAt(askedFrom, askedFrom + pair.asked.length), ...linesAt(from, to)])],
            }));
      });
  },
};

// Two things asked at once and one word for both: which of them it answers is open, unless the word names it.
function isAbout({ names, key }: Topic, { asked, isSheet }: Pair): boolean {
  return isSheet ? key.test(asked.trim()) : names.test(asked);
}

const clauseEnd = /[.,;!](?=\s)|\s[-–]\s/;
// What may take back, behind a short answer, what the answer said.
const limits =
  /(?<![a-zß-ɏ])(?:but|until|except|unless|not?|never|only|just|was|were|yesterday|last|partly|some|aber|nur|bis|außer|nicht|kein\S{0,2}|war|gestern|teilweise|mais|sauf|jusqu'\S{1,3}|pas|était|seulement|parfois|maar|behalve|niet|geen|alleen|soms|pero|salvo|hasta|solo|sólo|ma|però|tranne|fino|non|era|oh|wait|moment)(?![a-zß-ɏ])|n't/;

// "None, neither errors nor bounces. It just stays there.": the first words answer, where the rest does not limit them.
function readReply(topic: Topic, pair: Pair, lower: string): Told {
  const told = topic.read(pair, lower);
  const at = pair.reply.search(clauseEnd);
  return told.length > 0 || at === -1 || limits.test(pair.reply.slice(at))
    ? told
    : topic.read({ ...pair, reply: pair.reply.slice(0, at) }, lower);
}

// "[ ] ok [x] dead": what is ticked is the answer.
function tick(pair: Pair): Pair {
  const ticked = [...pair.reply.matchAll(/\[x\][ \t]{0,3}([^[\]]{1,40})/g)];
  const only = ticked.length === 1 ? ticked[0]?.[1]?.trim() : undefined;
  return only === undefined ? pair : { ...pair, reply: only };
}
