import type { Proposal, Recogniser } from '../../engine/proposal.ts';
import { findLabelledEvents, findTypedEvents } from './event-records.ts';
import { findEventRows } from './event-rows.ts';
import { readEvidence, spaced } from './evidence-text.ts';
import { isDenied } from './prose.ts';

const quote = '[\'"‘’“”`]';
const refused = new RegExp(
  `${spaced('the account')}\\s{1,40}${quote}(?<account>[^'"‘’“”\`]{1,120})${quote}\\s{1,40}${spaced('provided valid credentials')},?\\s{1,40}${spaced('but is not')}\\s{1,40}authori[sz]ed\\s{1,40}${spaced('to use the server')}`,
  'g',
);
const placeholder = /%\d|[<>…]|\.\.\.|^(domain\\)?account$/;

/** Event 1020 of the transport, by number and source in any layout, or by its words with an account. */
export const transportEvents: Recogniser = {
  id: 'transport-events',
  looksFor: 'events of the Application log',
  recognise(evidence): Proposal[] {
    const { lower, linesAt } = readEvidence(evidence);
    const is1020 = ({ eventId }: { eventId: string }) => eventId === '1020';
    const logged = [...findLabelledEvents(lower, 'transport'), ...findEventRows(lower, 'transport')].find(is1020);
    const said = [...lower.matchAll(refused)]
      .map((match) => ({ from: match.index, to: match.index + match[0].length, account: match.groups?.account ?? '' }))
      .find(({ from, account }) => !placeholder.test(account) && !isDenied(lower, from));
    const typed = findTypedEvents(lower, 'transport', ['1020'])[0];
    const places = [logged ?? typed, said].filter((place) => place !== undefined);
    if (places.length === 0) {
      return [];
    }
    const isComputer = said?.account.endsWith('$') === true;
    return [
      {
        asked: 'logged-events',
        answerId: 'transport-1020',
        recogniser: transportEvents.id,
        strength: logged === undefined && said === undefined ? 'medium' : 'strong',
        lines: [...new Set(places.flatMap(({ from, to }) => linesAt(from, to)))],
        ...(isComputer
          ? { note: 'The name ends in $: a computer account. Another server logs on, and the group ExchangeServers matters.' }
          : {}),
      },
    ];
  },
};
