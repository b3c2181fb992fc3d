import { helped, restarts, service, untried, useless } from '../prose/restart-words.ts';
import { anyOf } from '../standing/words.ts';
import { isNo, startsYes } from './replies.ts';
import { type Topic, wholeOf } from './topic.ts';

const done =
  /(?<![a-zß-ɏ])(?:restarted|bounced|cycled|neu ?gestartet|durchgestartet|redémarrée?|relancée?|herstart|opnieuw gestart|reiniciado|riavviato|(?:did|have) (?:you|they|anybody|anyone) (?:already |yet |ever )?(?:restart|bounce|try))(?![a-zß-ɏ])/;
const ahead =
  /(?<![a-zß-ɏ])(?:will|shall|should|going to|can|could|may|soll\S{0,2}|werde\S?|kann|darf|puis-je|faut-il|zal|mag|kan|puedo|vas a|posso|devo)(?![a-zß-ɏ])/;
/** What a restart of the Internet Mail Service did. */
export const restart: Topic = {
  names: anyOf(
    `(?:${restarts})(?: (?!spooler|server|pc|outlook)\\S{1,12}){0,4} (?:${service})`,
    `(?:${service})(?: \\S{1,12}){0,4}[ -](?:${restarts})`,
    `(?:${service})`,
  ),
  key: wholeOf(
    `(?:(?:last )?(?:${restarts}) (?:of |des |du |de |van |del |dell'|dello )?(?:the |l'|le |la |de |el )?(?:${service})|(?:${service})(?: service)?[ -](?:is |was |neu |been |last )?(?:${restarts})(?: helped| tried| done)?)\\??`,
  ),
  read: ({ asked, reply, isSheet }) => {
    if (!anyOf(restarts).test(asked) || ahead.test(asked)) {
      return [];
    }
    const isDone = isSheet || done.test(asked);
    if (untried.test(reply) && !helped.test(reply) && !useless.test(reply)) {
      return isDone ? [['ims-restart', 'untried']] : [];
    }
    if (useless.test(reply)) {
      return helped.test(reply) && !/n't|not|nicht|non|niet|nothing|nichts|rien/.test(reply) ? [] : [['ims-restart', 'no']];
    }
    if (helped.test(reply) && (startsYes.test(reply) || isDone)) {
      return /(?<![a-zß-ɏ])(?:not|never|nicht|nie|pas|niet|nooit|no|non|mai)(?![a-zß-ɏ])|n't/.test(reply)
        ? []
        : [['ims-restart', 'helped']];
    }
    return isDone && !isSheet && isNo.test(reply) ? [['ims-restart', 'untried']] : [];
  },
};
