import { findEvents } from '../layouts/find-events.ts';
import type { Recogniser } from '../recogniser.ts';
import { readMtaEvents } from './mta-events.ts';
import { readNoEvents } from './no-events.ts';
import { readOtherEvents } from './other-events.ts';
import { readTransportEvents } from './transport-events.ts';

/** Which mail events a log shows. Another event counts only where none of the articles' is there. */
export const loggedEvents: Recogniser = {
  id: 'logged-events',
  looksFor: 'events of the Application log',
  recognise(text) {
    const events = findEvents(text);
    const named = [readMtaEvents(text, events), readTransportEvents(text, events)].filter((found) => found !== undefined);
    const weaker = named.length > 0 ? [] : [readOtherEvents(text, events), readNoEvents(text)];
    return [...named, ...weaker.filter((found) => found !== undefined)];
  },
};
