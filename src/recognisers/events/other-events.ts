import type { Proposal, Remark } from '../../engine/case/proposal.ts';
import type { EventRecord } from '../layouts/event-record.ts';
import { type Events, findEvents } from '../layouts/find-events.ts';
import type { EvidenceText } from '../text/evidence-text.ts';

const aboutMail = new Set(['msexchangemta', 'msexchangetransport', 'msexchangeimc', 'smtpsvc']);
const noSubmitId = '1018';

/** Another warning or error of a service that moves mail, where none of the events of the articles is there. */
export function readOtherEvents({ linesAt }: EvidenceText, { logged }: Events): Proposal | undefined {
  const record = logged.find((event) => isAboutMail(event) && event.isGrave !== false && !hasArticle(event) && !isStart(event));
  return record === undefined
    ? undefined
    : {
        asked: 'logged-events',
        answerId: 'other',
        recogniser: 'other-events',
        strength: 'medium',
        lines: linesAt(record.from, record.to),
        note: 'Accept this only if it is from the time when the mail got stuck.',
      };
}

/** What event 1018 of the transport has to do with 1020. It is not that event, and the article names only 1020. */
export function remarkOnTwin(text: EvidenceText): Remark[] {
  if (!text.lower.includes(noSubmitId)) {
    return [];
  }
  const { logged, typed } = findEvents(text);
  const isThere = [...logged, ...typed].some(({ eventId, source }) => eventId === noSubmitId && source === 'msexchangetransport');
  return isThere
    ? [
        {
          text: 'Event 1018 is a relative of 1020: the account may not submit mail on the connector that it names. The article about event 1020 looks at that right.',
          articleId: 'transport-1020',
        },
      ]
    : [];
}

// The store logs much that is not about mail on its way.
function isAboutMail({ source, category = '' }: EventRecord): boolean {
  return aboutMail.has(source) || (/^msexchangeis/.test(source) && category.startsWith('transport'));
}

// The services log this number when they start. It is no trouble, whatever level was left out.
function isStart({ eventId, source }: EventRecord): boolean {
  return eventId === '1000' && /^msexchange(?:imc|mta|is|sa|ds)/.test(source);
}

function hasArticle({ eventId, source }: EventRecord): boolean {
  return (source === 'msexchangetransport' && eventId === '1020') || (source === 'msexchangemta' && /^(?:9297|3161)$/.test(eventId));
}
